import { connect, type Connection } from '#src/embed/connection.ts';
import { createFrame, dress, wayOut } from '#src/embed/frame.ts';
import { detailOf, type News } from '#src/embed/news.ts';
import type { GivenFacts } from '#src/embed/given-facts.ts';
import { hostFacts } from '#src/embed/host-facts.ts';
import { showTopOf } from '#src/embed/size.ts';
import { whenInView } from '#src/embed/when-in-view.ts';
import { addressFor, fitsContent, heightOf, languageOf, nameOf, themeOf, warnOf } from '#src/embed/wishes.ts';

/** The element `<unstun-wizard>`: the wizard in a frame, as high as what it shows, told and asked through messages. */
export function wizardElement(folder: string): CustomElementConstructor {
  const { origin } = new URL(folder);

  return class UnstunWizard extends HTMLElement {
    static readonly observedAttributes = [
      ...['symptom', 'lang', 'theme', 'heading', 'facts'],
      ...['height', 'min-height', 'max-height', 'title', 'aria-label'],
    ];
    #root = this.attachShadow({ mode: 'open' });
    #frame: HTMLIFrameElement | null = null;
    #line: Connection | null = null;
    #endWatch: (() => void) | null = null;
    #notice: HTMLElement | null = null;
    #facts = hostFacts(this, (order) => this.#line?.say(order));
    #content = 0;
    #turn: number | null = null;

    constructor() {
      super();
      dress(this.#root);
    }

    connectedCallback(): void {
      if (this.#frame) return;
      const loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
      const frame = createFrame(loading);
      const line = connect(frame, origin, () => ({ kind: 'hello', fit: fitsContent(this) }), {
        onNews: (news) => this.#hear(news),
        onSilence: () => this.#silent(),
      });
      this.#frame = frame;
      this.#line = line;
      warnOf(this, 'lang');
      this.#fit();
      this.#open();
      this.#root.append(frame);
    }

    disconnectedCallback(): void {
      this.#endWatch?.();
      this.#line?.close();
      this.#frame?.remove();
      this.#notice?.remove();
      this.#frame = this.#line = this.#notice = this.#turn = null;
      this.#content = 0;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.#frame || before === now) return;
      if (name === 'lang') {
        warnOf(this, 'lang');
        this.#name();
        this.#line?.say({ kind: 'set', lang: languageOf(this) });
      } else if (name === 'theme') this.#line?.say({ kind: 'set', theme: themeOf(this) });
      else if (name === 'facts') this.#facts.changeFrom(before ?? '');
      else if (name === 'title' || name === 'aria-label') this.#name();
      else if (name.endsWith('height')) {
        this.#fit();
        this.#line?.say({ kind: 'hello', fit: fitsContent(this) });
      } else this.#open();
    }

    /** Forgets the answers and what `setFacts` gave, and begins again with the facts of the attribute. */
    restart(): void {
      this.#facts.restart();
    }

    /** Adds facts, as `fact=value&…` or as an object, where `null` takes one back; `null` alone takes back all that was added. */
    setFacts(facts: GivenFacts | null | undefined): void {
      this.#facts.add(facts);
    }

    /** Changes the language, `ja` or `en`; the case is kept. */
    setLang(lang: string): void {
      this.setAttribute('lang', lang);
    }

    /** Changes the theme: `light`, `dark`, or anything else for what the reader's system says. */
    setTheme(theme: string): void {
      this.setAttribute('theme', theme);
    }

    /** Puts the focus on the heading of the current step. */
    override focus(): void {
      this.#frame?.focus();
      this.#line?.say({ kind: 'focus' });
    }

    #open(): void {
      warnOf(this, 'symptom');
      this.#name();
      this.#line?.turnAway();
      this.#notice?.remove();
      this.#endWatch?.();
      if (!this.#frame) return;
      this.#frame.src = addressFor(this, folder, this.#facts.all());
      // A lazy frame is loaded only when it comes near to what can be seen.
      if (this.#frame.getAttribute('loading') !== 'lazy') return this.#line?.expect();
      this.#endWatch = whenInView(this, () => this.#line?.expect());
    }

    #name(): void {
      if (this.#frame) this.#frame.title = nameOf(this);
    }

    #fit(): void {
      if (this.#frame) this.#frame.style.height = `${heightOf(this, this.#content)}px`;
    }

    #hear(news: News): void {
      if (news.kind === 'resize') return this.#grow(news.height, news.turn);
      if (news.kind === 'ready') {
        this.#frame?.classList.add('shown');
        this.#notice?.remove();
      }
      this.#tell(news.kind, detailOf(news));
    }

    #grow(height: number, turn: number): void {
      const arrived = this.#turn !== null && turn !== this.#turn;
      this.#turn = turn;
      this.#content = height;
      this.#fit();
      if (arrived && this.getAttribute('scroll') !== 'off') showTopOf(this);
    }

    #silent(): void {
      this.#notice?.remove();
      const { noAnswer, open } = __HOST_WORDS__[languageOf(this)];
      this.#notice = wayOut(noAnswer, open, addressFor(this, folder, this.#facts.all(), false));
      this.#root.prepend(this.#notice);
      this.#tell('error', { reason: 'no-answer' });
    }

    #tell(kind: string, detail: Readonly<Record<string, unknown>>): void {
      if (kind === 'error') console.error('unstun-wizard:', ...Object.values(detail));
      this.dispatchEvent(new CustomEvent(`unstun-${kind}`, { detail, bubbles: true, composed: true }));
    }
  };
}
