import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages } from '#src/address/place.ts';
import { readLink } from '#src/case/link.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { SpeakerContext } from '#src/i18n/use-words.ts';
import { Notices } from '#src/wizard/notices.tsx';

test.each(languages)(
  'what is unclear in a link is named up to a dozen, and that there is more, in %s',
  async (language) => {
    const speaker = createI18n(language, await loadWords(language, ['ui', 'facts', 'result']));
    const said = (strangers: number): string[] => {
      const query = Array.from({ length: strangers }, (_, at) => `x${at}=1`).join('&');
      const markup = renderToStaticMarkup(
        <SpeakerContext value={speaker}>
          <Notices notices={readLink(query).notices} />
        </SpeakerContext>,
      );
      return markup.match(/(?<=<li>)[^<]+/g) ?? [];
    };
    expect(said(12)).toHaveLength(12);
    expect(said(12).at(-1)).toContain('x11');
    expect(said(14)).toEqual([...said(12), speaker.t('result:notice.more', { left: 2 })]);
    expect(said(61)[0]).toBe(speaker.t('result:notice.too-many'));
  },
);
