import { envelope } from '#src/embed/envelope.ts';
import { readNews, type News } from '#src/embed/news.ts';
import type { BareOrder } from '#src/embed/orders.ts';

const PATIENCE = 10_000;
const FIRST_PAUSE = 50;
const GREETINGS = 10;

interface Listener {
  readonly onNews: (news: News) => void;
  readonly onSilence: () => void;
}

/** The line to the page in one frame. It hears that frame only, and from the product's own origin only. */
export interface Connection {
  /** Sends an order; one that comes too early waits until the page answers. */
  readonly say: (order: BareOrder) => void;
  /** Begins to wait for an answer, once: the frame is being loaded now. */
  readonly expect: () => void;
  readonly close: () => void;
}

/** Greets the frame after each load until it answers; when ten seconds pass without an answer, says so. */
export function connect(
  frame: HTMLIFrameElement,
  origin: string,
  hello: () => BareOrder,
  to: Listener,
): Connection {
  let ready = false;
  let waiting: BareOrder[] = [];
  let greeting: number | undefined;
  let deadline: number | undefined;

  const post = (order: BareOrder): void =>
    frame.contentWindow?.postMessage({ ...envelope, ...order }, origin);
  const greet = (time: number): void => {
    if (ready || time > GREETINGS) return;
    post(hello());
    greeting = window.setTimeout(greet, FIRST_PAUSE * 2 ** Math.min(time, 5), time + 1);
  };
  const expect = (): void => {
    deadline ??= window.setTimeout(() => {
      if (!ready) to.onSilence();
    }, PATIENCE);
  };
  const onLoad = (): void => {
    ready = false;
    window.clearTimeout(greeting);
    expect();
    greet(0);
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const news = readNews(event.data);
    if (!news) return;
    if (news.kind === 'ready') {
      ready = true;
      for (const order of waiting) post(order);
      waiting = [];
    }
    to.onNews(news);
  };
  frame.addEventListener('load', onLoad);
  window.addEventListener('message', onMessage);
  return {
    say: (order) => (ready ? post(order) : void waiting.push(order)),
    expect,
    close() {
      window.clearTimeout(greeting);
      window.clearTimeout(deadline);
      frame.removeEventListener('load', onLoad);
      window.removeEventListener('message', onMessage);
    },
  };
}
