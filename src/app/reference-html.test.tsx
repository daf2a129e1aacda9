import { beforeAll, describe, expect, test, vi } from 'vitest';
import { languages, type Language } from '#src/address/place.ts';
import { renderPage } from '#src/app/prerender.tsx';
import { readLink, writeLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { additions } from '#src/content/sources.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import { knownCodes } from '#src/evidence/codes.ts';
import { signatures } from '#src/evidence/foreign-signatures.ts';
import { knownTexts } from '#src/evidence/known-texts.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { usesOf } from '#src/reference/uses.ts';

/** The build reckons these; a page that did so too would stand still while it starts. */
const ofTheBuild = () => {
  throw new Error('The page reckons what the build has reckoned.');
};
vi.mock('#src/engine/outline.ts', () => ({ outlineOf: ofTheBuild }));
vi.mock('#src/reference/answer-effects.ts', () => ({ answerEffects: ofTheBuild }));

const whole = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const plain = (text: string) => whole(text.replaceAll(/<\/?(?:code|ui|em|strong)>/g, ''));

describe.each(languages.flatMap((language) => packIds.map((id) => [language, id] as const)))(
  'the reference page in %s of %s',
  (language: Language, id) => {
    const pack = packs[id];
    const rules = rulesOf(pack);
    let page = document;
    let text = '';
    let words: (key: string) => string;
    const all = <E extends Element = Element>(selector: string) => [...page.querySelectorAll<E>(selector)];
    const lacking = (texts: readonly string[]) => texts.filter((one) => !text.includes(one));
    const searchOf = (link: Element) => /\?[^#]*/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
    const wizardLinks = () => all('a').filter((a) => a.getAttribute('href')?.startsWith(`../../${id}/`));

    beforeAll(async () => {
      const { body } = await renderPage(language, { page: 'reference', pack: id });
      page = new DOMParser().parseFromString(body, 'text/html');
      text = whole(page.querySelector('main')?.textContent ?? '');
      const names = ['ui', 'facts', id, `${id}-fixes`, 'evidence', 'statements'];
      const { t } = createI18n(language, await loadWords(language, names));
      words = (key) => plain(t(key));
    });

    test('has every question with its reason, its answers and the ways to find out', () => {
      const wanted = pack.questions.flatMap(({ fact }) => [
        words(`${id}:questions.${fact}.ask`),
        words(`${id}:questions.${fact}.why`),
        ...vocabulary[fact].map((value) => words(`facts:${fact}.values.${value}`)),
        ...(pack.findOut[fact] ?? []).map((step) => words(`${id}-fixes:find.${fact}.${step.id}`)),
      ]);
      expect(lacking(wanted)).toEqual([]);
    });

    test('has every fix with its steps, warnings, checks, way back and versions', () => {
      const wanted = pack.fixes.flatMap((fix) => [
        words(`${id}:fixes.${fix.id}.title`),
        words(`${id}-fixes:${fix.id}.versions`),
        ...(['steps', 'notes', 'verify', 'undo'] as const).flatMap((kind) =>
          fix[kind].map((part) => words(`${id}-fixes:${fix.id}.${kind}.${part.id}`)),
        ),
      ]);
      expect(lacking(wanted)).toEqual([]);
      expect(all('section[id^="fix-"] h3 a').map((link) => link.getAttribute('href'))).toEqual(
        pack.fixes.map((fix) => `../../fixes/${fix.id}/`),
      );
    });

    test('has every command to the letter', () => {
      const steps = [
        ...Object.values(pack.findOut).flat(),
        ...pack.fixes.flatMap((fix) => [...fix.steps, ...fix.verify]),
      ];
      const commands = steps.flatMap((step) => step.commands ?? []).map((command) => whole(command.text));
      expect(commands.length).toBeGreaterThan(20);
      expect(lacking(commands)).toEqual([]);
    });

    test('has every text that the readers know, and the words of every foreign problem', () => {
      const texts = knownTexts.filter((one) => one.packs.includes(id));
      expect(lacking(texts.map((one) => whole(one.text)))).toEqual([]);
      expect(lacking(signatures.flatMap(({ ways }) => ways.flat()))).toEqual([]);
      if (id === 'quiesce') expect(lacking(knownCodes.map((code) => `0x${code}`))).toEqual([]);
    });

    test('has every statement of the article in words, each with a place that uses it', () => {
      for (const statement of pack.statements) {
        const row = page.getElementById(statement);
        expect(row?.textContent, statement).toContain(words(`statements:${statement}`));
        expect(row?.querySelectorAll('li a').length, statement).toBeGreaterThan(0);
      }
    });

    test('has no anchor twice, and none of its links leads nowhere', () => {
      const ids = all('[id]').map((one) => one.id);
      expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
      const inside = all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1));
      expect(inside.length).toBeGreaterThan(200);
      expect(inside.filter((one) => !ids.includes(one))).toEqual([]);
    });

    test('has headings in order', () => {
      const levels = all('h1, h2, h3, h4').map((one) => Number(one.tagName.slice(1)));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
    });

    test('leads into the wizard by canonical links only', () => {
      const links = wizardLinks();
      expect(links.length).toBeGreaterThan(100);
      for (const link of links) {
        const { link: read, notices } = readLink(searchOf(link));
        expect(notices, searchOf(link)).toEqual([]);
        expect(writeLink(read)).toBe(searchOf(link));
      }
    });

    test('asks in its tree what the wizard asks there', () => {
      const questions = all('.tree-question a');
      for (const link of questions) {
        const next = nextQuestion(rules, readLink(searchOf(link)).link.facts);
        expect(whole(link.textContent), searchOf(link)).toBe(words(`${id}:questions.${next}.ask`));
      }
      const ends = all('.tree > li').filter((branch) => branch.querySelector(':scope > .tree-end'));
      expect(ends.length).toBeGreaterThan(20);
      for (const { children } of all('.tree > li')) {
        const [answers, ...rest] = children;
        const nested = rest.find((part) => part.matches('.tree-step'))?.querySelector('.tree-question a');
        if (!nested) continue;
        for (const answer of answers!.querySelectorAll('a'))
          expect(nextQuestion(rules, readLink(searchOf(answer)).link.facts)).toBe(
            nextQuestion(rules, readLink(searchOf(nested)).link.facts),
          );
      }
    });

    test('says after each answer what the wizard asks next', () => {
      for (const { fact } of pack.questions)
        for (const value of vocabulary[fact]) {
          const entry = all(`#question-${fact} .answer-entries > li`).find((one) =>
            one.querySelector(`a[href$="?${fact}=${value}"]`),
          );
          const next = nextQuestion(rules, { [fact]: value });
          expect(entry?.querySelector(`.effects > li:last-child a[href="#question-${next}"]`)).not.toBeNull();
        }
    });
  },
);

describe('the statements', () => {
  test('of the articles and from elsewhere are all used on some reference page', () => {
    const used = new Set(packIds.flatMap((id) => [...usesOf(packs[id]).keys()]));
    const wanted = [...packIds.flatMap((id) => packs[id].statements), ...Object.keys(additions)];
    expect(wanted.filter((id) => !used.has(id))).toEqual([]);
    expect([...used].filter((id) => !wanted.includes(id))).toEqual([]);
  });

  test('have words each, and no others do', async () => {
    for (const language of languages) {
      const { statements = {} } = await loadWords(language, ['statements']);
      const wanted = [...packIds.flatMap((id) => packs[id].statements), ...Object.keys(additions)];
      expect(Object.keys(statements).sort()).toEqual(wanted.sort());
    }
  });
});
