import { packs } from '#src/content/registry.ts';
import { packIds } from '#src/content/catalogue.ts';
import { orderedFacts, vocabulary, type FactId } from '#src/content/vocabulary.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import type { Step } from '#src/content/pack.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/**
 * The content for other tools (`content.json`): version, articles, facts with values, fixes with conditions and cited
 * statements. `words` gives a text in both languages. The shape is described in docs/content-export.md.
 */
export function exportContent(words: { readonly ja: WordsOf; readonly en: WordsOf }): unknown {
  const both = (key: string) => ({ ja: words.ja(key), en: words.en(key) });
  const idsOf = (parts: readonly Step[], kind: 'cites' | 'adds') =>
    [...new Set(parts.flatMap((part) => part[kind] ?? []))].sort();
  return {
    version: CONTENT_VERSION,
    product: __VERSION__,
    articles: packIds.map((id) => {
      const { article, statements } = packs[id];
      return { id, title: both(`${id}:title`), source: article, statements };
    }),
    facts: (Object.keys(vocabulary) as FactId[]).map((fact) => ({
      id: fact,
      name: both(`facts:${fact}.name`),
      ordered: orderedFacts.some((one) => one === fact),
      values: vocabulary[fact].map((value) => ({ id: value, name: both(`facts:${fact}.values.${value}`) })),
    })),
    fixes: packIds.flatMap((id) =>
      packs[id].fixes.map((fix) => {
        const parts = [{ ...fix, id: 'fix' }, ...fix.steps, ...fix.notes, ...fix.verify, ...fix.undo];
        return {
          id: fix.id,
          article: id,
          title: both(`${id}:fixes.${fix.id}.title`),
          scope: fix.scope,
          when: fix.when,
          cites: idsOf(parts, 'cites'),
          adds: idsOf(parts, 'adds'),
        };
      }),
    ),
    knownIssues: packIds.flatMap((id) => {
      const known = packs[id].knownIssue;
      return known
        ? [{ id: known.id, article: id, when: known.when, fixes: known.fixes, cites: known.cites }]
        : [];
    }),
  };
}
