import { packIds } from '../../src/content/catalogue.ts';
import { journeys } from '../../src/content/journeys/all.ts';
import type { Journey } from '../../src/content/journeys/journey.ts';
import { kinds, tooWide } from '../support/page.ts';
import { copyAlone } from '../support/single-file.ts';
import { control, press, type } from './hand.ts';
import { expect, quiet, test } from './test.ts';

const languages = ['ja', 'en'] as const;

/** For each article the first walk to each verdict, and the first that begins with a link. */
const walks = packIds.flatMap((pack) => {
  const own = journeys.filter((journey) => journey.pack === pack);
  const verdicts = [...new Set(own.map((journey) => journey.expect.verdict))];
  const fromStart = verdicts.map((verdict) =>
    own.find((journey) => journey.expect.verdict === verdict && !journey.start),
  );
  return [...fromStart, own.find((journey) => journey.start)].filter((journey) => journey !== undefined);
});

/** Run in the page: what a result shows, fixes with their status in the order in which they stand. */
const resultOf = () => {
  const fixes = (place: string) =>
    [...document.querySelectorAll<HTMLElement>(`${place} [data-fix]`)].map(({ dataset }) => dataset);
  return {
    page: document.querySelector('main')?.dataset['page'],
    language: document.documentElement.lang,
    verdict: document.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'],
    open: fixes('.fix-list').map(({ fix }) => fix),
    applies: fixes('.fix-list').flatMap(({ fix, status }) => (status === 'applies' ? [fix] : [])),
    ruledOut: fixes('.ruled-out').map(({ fix }) => fix),
    search: location.search,
  };
};

/** Run in the page: the text of the first element that matches, or nothing. */
const textOf = (selector: string): string | undefined => document.querySelector(selector)?.textContent;

const linkOf = ({ pack, start = [] }: Journey): string =>
  `${pack}/?${start.map((answer) => answer.join('=')).join('&')}`;

for (const language of languages) {
  for (const journey of walks)
    test(`${journey.id} (${language}): the page asks and answers as the engine does`, async ({
      tab,
      show,
    }) => {
      await show(journey.start ? `${language}/${linkOf(journey)}` : `${language}/`);
      if (!journey.start) await press(tab, `a.symptom#${journey.pack}`);
      for (const [fact, value] of journey.answers)
        await press(tab, `[data-question="${fact}"] [data-answer="${value}"]`);
      const { verdict, first, applies, ruledOut } = journey.expect;
      await expect
        .poll(() => tab.evaluate(resultOf, null))
        .toMatchObject({ page: 'result', language, verdict });
      await expect.poll(async () => (await tab.evaluate(resultOf, null)).open.length).toBeGreaterThan(0);
      const shown = await tab.evaluate(resultOf, null);
      expect(shown.open.slice(0, first.length)).toEqual(first);
      expect(shown.applies).toEqual(expect.arrayContaining([...applies]));
      expect(shown.ruledOut).toEqual(expect.arrayContaining([...ruledOut]));
      const answered = new URLSearchParams(shown.search);
      for (const [fact, value] of [...(journey.start ?? []), ...journey.answers])
        expect(answered.get(fact)).toBe(value);
    });

  const other = language === 'ja' ? 'en' : 'ja';

  test(`a deep link opens its result, and the other language keeps the case (${language})`, async ({
    tab,
    show,
  }) => {
    await show(kinds['known issue'].replace('{lang}', language));
    await expect
      .poll(() => tab.evaluate(resultOf, null))
      .toMatchObject({ page: 'result', language, verdict: 'known-issue' });
    await quiet(tab);
    const before = await tab.evaluate(resultOf, null);
    await press(tab, `.languages a[hreflang="${other}"]`);
    await expect.poll(() => tab.evaluate(resultOf, null)).toEqual({ ...before, language: other });
  });

  test(`what is pasted becomes findings (${language})`, async ({ tab, show }) => {
    await show(`${language}/evidence/`);
    await press(tab, 'textarea');
    await type(tab, 'VMware ESXi 7.0.3 build-24723872\nUsing backup proxy p1 for disk Hard disk 1 [hotadd]');
    await control(tab, 'a');
    await control(tab, 'x');
    const findings = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.finding')].map(
            ({ dataset }) => `${dataset['fact']}=${dataset['value']}`,
          ),
        null,
      );
    await expect.poll(findings).toEqual([]);
    await control(tab, 'v');
    await expect.poll(findings).toEqual(expect.arrayContaining(['esxi=7.x', 'transport=hotadd']));
  });

  test(`a command is copied to the letter (${language})`, async ({ tab, show }) => {
    await show(`${language}/fixes/no-quiesce-vim-cmd/`);
    const command = await tab.evaluate(textOf, '.code-block code');
    await press(tab, '.code-block button');
    const copied = language === 'ja' ? 'コピーしました' : 'Copied';
    await expect.poll(() => tab.evaluate(textOf, '.code-block button')).toBe(copied);
    await quiet(tab);
    await show(`${language}/evidence/`);
    await press(tab, 'textarea');
    await control(tab, 'v');
    const pasted = () => tab.evaluate(() => document.querySelector('textarea')?.value, null);
    await expect.poll(pasted).toBe(command);
  });

  test(`the single file works from a disk (${language})`, async ({ tab, show }) => {
    const walk = journeys.find((journey) => journey.expect.verdict === 'known-issue' && !journey.start)!;
    await show(`${copyAlone()}#/${language}/`);
    await press(tab, `a.symptom#${walk.pack}`);
    for (const [fact, value] of walk.answers)
      await press(tab, `[data-question="${fact}"] [data-answer="${value}"]`);
    await expect
      .poll(() => tab.evaluate(resultOf, null))
      .toMatchObject({ page: 'result', language, verdict: 'known-issue' });
  });

  test(`nothing is wider than a window of 360 px (${language})`, async ({ tab, show }) => {
    test.setTimeout(120_000);
    await tab.resize(360, 700);
    await expect.poll(() => tab.evaluate(() => window.innerWidth, null)).toBe(360);
    const wider: Record<string, number> = {};
    for (const [kind, address] of Object.entries(kinds)) {
      await show(address.replace('{lang}', language));
      await quiet(tab);
      wider[kind] = await tab.evaluate(tooWide, null);
    }
    expect(wider).toEqual(Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0])));
  });
}

test('leaving a page while its parts still arrive leads to the other page', async ({ tab, site, allow }) => {
  allow(/No words|could not be loaded|could not be shown|did not arrive/);
  for (let turn = 0; turn < 4; turn++) {
    await tab.open(`${site.url}${kinds['known issue'].replace('{lang}', 'en')}`);
    await tab.open(`${site.url}ja/about/`);
    // A driver may take the end of what was dropped for the end of what it waits for.
    await expect
      .poll(() => tab.evaluate(() => location.pathname, null), { message: String(turn) })
      .toBe('/ja/about/');
  }
});

test('the dark theme is dark, and is kept', async ({ tab, show }) => {
  await show('en/');
  for (const theme of ['light', 'dark']) {
    await press(tab, 'header .icon-button[title^="Theme"]');
    await expect.poll(() => tab.evaluate(() => document.documentElement.dataset['theme'], null)).toBe(theme);
  }
  await quiet(tab);
  await show('ja/stun/');
  const colours = await tab.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((one) =>
      one
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number),
    );
  }, null);
  const [background, text] = colours.map((parts) => Math.max(...parts));
  expect(background).toBeLessThan(text! / 3);
});
