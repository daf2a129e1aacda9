import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { languages } from '#src/address/place.ts';
import { readLink } from '#src/case/link.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { SpeakerContext } from '#src/i18n/use-words.ts';
import { Notices } from '#src/wizard/notices.tsx';

describe.each(languages)('what is unclear in a link, in %s', async (language) => {
  const speaker = createI18n(language, await loadWords(language, ['ui', 'facts', 'result']));
  const shown = (query: string): string =>
    renderToStaticMarkup(
      <SpeakerContext value={speaker}>
        <Notices notices={readLink(query).notices} />
      </SpeakerContext>,
    );
  const said = (query: string): readonly string[] => shown(query).match(/(?<=<li>)[^<]+/g) ?? [];
  const many = (count: number, pair: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => pair(at)).join('&');
  const more = (left: number) => speaker.t('result:notice.more', { left });

  test('is named once, and what has no meaning in one sentence, after the rest', () => {
    expect(said('utm=1&utm=2')).toEqual([speaker.t('result:notice.unknown-parameter', { name: 'utm' })]);
    const [value, names, ...rest] = said('from=mail&datastore=nfs9&utm=1&gclid=2');
    expect(value).toContain('nfs9');
    for (const name of ['from', 'utm', 'gclid']) expect(names).toContain(name);
    expect(rest).toEqual([]);
  });

  test('is named up to a dozen, and then how much more there is', () => {
    const values = said(many(14, (at) => `tried=fix-${at}:helped`));
    expect(values).toHaveLength(13);
    expect(values.at(-1)).toBe(more(2));
    const [names, left] = said(many(14, (at) => `x${at}=1`));
    expect(names).toContain('x11');
    expect(names).not.toContain('x12');
    expect(left).toBe(more(2));
  });

  test('is said of a link, but in a frame of what the page around it gave', () => {
    expect(shown('datastore=nfs9')).toContain(speaker.t('result:notice.title'));
    document.documentElement.dataset['embed'] = '';
    expect(shown('datastore=nfs9')).toContain(speaker.t('result:notice.given'));
    delete document.documentElement.dataset['embed'];
  });

  test('of a link that is too long, that is said first', () => {
    expect(said(many(61, (at) => `x${at}=1`))[0]).toBe(speaker.t('result:notice.too-many'));
  });
});
