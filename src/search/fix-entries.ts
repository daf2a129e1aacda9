import { fixIds, packsWith, type PackId } from '#src/content/catalogue.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Entry } from '#src/search/entry.ts';
import type { Shelf } from '#src/search/shelf.ts';
import { commandsOf } from '#src/search/wizard-entries.ts';

/** Every fix, once; one that two articles name is found by the words of both. */
export function fixEntries(shelf: Shelf, packs: Readonly<Record<PackId, Pack>>): Entry[] {
  return fixIds.map((id) => {
    const owners = packsWith(id);
    const fixes = owners.flatMap((pack) => packs[pack].fixes.filter((fix) => fix.id === id));
    return {
      id: `fix ${id}`,
      kind: 'fix',
      place: { page: 'fix', fix: id },
      facts: {},
      title: shelf.both(`${owners[0] ?? ''}:fixes.${id}.title`),
      passages: shelf.below(...owners.map((pack) => `${pack}-fixes:${id}`)),
      literals: commandsOf(fixes.flatMap((fix) => [...fix.steps, ...fix.verify, ...fix.undo])),
    };
  });
}
