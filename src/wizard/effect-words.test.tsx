import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { languages } from '#src/address/place.ts';
import type { Effect } from '#src/case/what-if.ts';
import { packs } from '#src/content/registry.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { SpeakerContext } from '#src/i18n/use-words.ts';
import { EffectWords } from '#src/wizard/effect-words.tsx';

describe.each(languages)('what another answer would do, in %s', async (language) => {
  const speaker = createI18n(language, await loadWords(language, ['ui', 'result', 'stun']));
  const title = speaker.t('stun:fixes.upgrade-esxi.title');
  const said = (effect: Partial<Effect>): string =>
    renderToStaticMarkup(
      <SpeakerContext value={speaker}>
        <EffectWords
          pack={packs.stun}
          effect={{ value: '7.x', applies: [], back: [], out: [], reordered: true, ...effect }}
        />
      </SpeakerContext>,
    ).replaceAll(/<[^>]+>/g, '');

  test('names a fix once that applies and comes first', () => {
    const text = said({ first: 'upgrade-esxi', applies: ['upgrade-esxi'] });
    expect(text).toBe(speaker.t('result:whatIf.sureFirst', { fix: title }));
  });

  test('keeps apart the fix that comes first and what applies besides', () => {
    const other = said({ first: 'upgrade-esxi', applies: ['force-network-mode'] });
    expect(other).toContain(speaker.t('result:whatIf.first', { fix: title }));
    expect(other).toContain(speaker.t('stun:fixes.force-network-mode.title'));
    const several = said({ first: 'upgrade-esxi', applies: ['upgrade-esxi', 'force-network-mode'] });
    expect(several).toContain(speaker.t('result:whatIf.applies', { count: 2 }));
  });
});
