import { useState } from 'react';
import { languages, type Language } from '#src/address/place.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { PackHead } from '#src/content/pack.ts';
import { Choice } from '#src/embed-guide/choice.tsx';
import { HostRules } from '#src/embed-guide/host-rules.tsx';
import { KnownFacts } from '#src/embed-guide/known-facts.tsx';
import { Preview } from '#src/embed-guide/preview.tsx';
import { elementCode, frameCode, linkCode, wantedPath, type Wanted } from '#src/embed-guide/snippet.ts';
import { useFolder } from '#src/embed-guide/use-folder.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { CodeBlock } from '#src/ui/code-block.tsx';
import { usePageTitle } from '#src/ui/page-title.ts';

const themes = ['system', 'light', 'dark'] as const;
const headings = ['1', '0'] as const;
const kinds = ['element', 'frame', 'link'] as const;
const heights = ['auto', '400', '600', '800'] as const;

const packs = Object.values(
  import.meta.glob<PackHead>(['../content/packs/*.ts', '!../content/packs/*-{article,runbooks}.ts'], {
    eager: true,
    import: 'pack',
  }),
);

/** Makes the code that puts the wizard into another page, shows it, and says what each kind of host must allow. */
export function EmbedGuidePage() {
  const { words, language: own } = useWords();
  usePageTitle([words('embed:guide.title')], words('embed:guide.lead'));
  const { folder, onServer } = useFolder();
  const [symptom, setSymptom] = useState<PackId | ''>('stun');
  const [language, setLanguage] = useState<Language>(own);
  const [theme, setTheme] = useState<(typeof themes)[number]>('system');
  const [height, setHeight] = useState<(typeof heights)[number]>('auto');
  const [heading, setHeading] = useState<'1' | '0'>('1');
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  const wanted: Wanted = {
    symptom: symptom === '' ? null : symptom,
    language,
    theme: theme === 'system' ? null : theme,
    heading: symptom !== '' || heading === '1',
    height: height === 'auto' ? null : Number(height),
    facts: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([fact, value]) => `${fact}=${value}`)
      .join('&'),
  };
  const codes = {
    element: elementCode(folder, wanted),
    frame: frameCode(folder, wanted),
    link: linkCode(folder, wanted),
  };
  const pack = packs.find(({ id }) => id === symptom);
  const named = <Value extends string>(values: readonly Value[], key: string) =>
    values.map((value) => ({ value, name: words(`embed:guide.${key}.${value}`) }));
  return (
    <main id="main" className="narrow embed-guide" data-page="embed">
      <h1 tabIndex={-1}>{words('embed:guide.title')}</h1>
      <p className="lead">{words('embed:guide.lead')}</p>
      <div className="embed-choices">
        <Choice
          name={words('embed:guide.symptom')}
          value={symptom}
          options={[
            { value: '', name: words('embed:guide.startPage') },
            ...packs.map(({ id }) => ({ value: id, name: words(`ui:wizard.${id}`) })),
          ]}
          onChoose={(value) => {
            setSymptom(value);
            setFacts({});
          }}
        />
        <Choice
          name={words('ui:language.choose')}
          value={language}
          options={languages.map((value) => ({ value, name: words(`ui:language.${value}`) }))}
          onChoose={setLanguage}
        />
        <Choice
          name={words('embed:guide.theme')}
          value={theme}
          options={named(themes, 'themes')}
          onChoose={setTheme}
        />
        <Choice
          name={words('embed:guide.height')}
          value={height}
          options={named(heights, 'heights')}
          onChoose={setHeight}
        />
        {symptom === '' && (
          <Choice
            name={words('embed:guide.heading')}
            value={heading}
            options={named(headings, 'headings')}
            onChoose={setHeading}
          />
        )}
      </div>
      {pack && <KnownFacts pack={pack} facts={facts} onChange={setFacts} />}
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{words(`embed:guide.codes.${kind}.title`)}</h2>
          <p>
            <Rich of={`embed:guide.codes.${kind}.text`} />
          </p>
          <CodeBlock
            text={codes[kind]}
            label={words(`embed:guide.codes.${kind}.title`)}
            caption={words(`embed:guide.codes.${kind}.caption`)}
            mark=""
            changing={false}
            copy={words('ui:copy.copy')}
            copied={words('ui:copy.copied')}
            byHand={words('ui:copy.byHand')}
          />
        </section>
      ))}
      <section className="embed-preview">
        <h2>{words('embed:guide.previewTitle')}</h2>
        {onServer ? (
          <Preview address={folder + wantedPath(wanted, true)} height={wanted.height ?? 600} />
        ) : (
          <p className="hint">{words('embed:guide.noServer')}</p>
        )}
      </section>
      <section>
        <h2>{words('embed:guide.allow')}</h2>
        <HostRules />
      </section>
    </main>
  );
}
