import { signatures } from '#src/evidence/foreign-signatures.ts';
import type { Entry } from '#src/search/entry.ts';
import type { Shelf } from '#src/search/shelf.ts';

/** The start page's own entries for problems of other articles, by the id that evidence gives them. */
const alsoOnStart: Readonly<Record<string, string>> = {
  'datastore-full': 'datastore-full',
  'disk-locked': 'disk-locked',
  'tools-not-running': 'tools-not-running',
  'consolidation-needed': 'consolidation-needed',
  'cbt-change-id': 'cbt-mismatch',
  'veeam-guest-agent': 'guest-agent',
  'other-hypervisor': 'other-hypervisor',
};

/** Problems that neither article covers; the advice is the hit's text. */
export function elsewhereEntries(shelf: Shelf): Entry[] {
  return signatures.map(({ id, ways }) => ({
    id: `elsewhere ${id}`,
    kind: 'elsewhere',
    place: { page: 'evidence' },
    facts: {},
    elsewhere: id,
    title: shelf.both(`evidence:outOfScope.${id}.title`),
    passages: shelf.below(
      `evidence:outOfScope.${id}.next`,
      ...(alsoOnStart[id] ? [`start:none.list.${alsoOnStart[id]}`] : []),
    ),
    literals: [],
    keys: ways.map((way) => way.join(' ')),
  }));
}

/** Pages that are neither a wizard nor a fix. */
export function pageEntries(shelf: Shelf): Entry[] {
  const page = { kind: 'page', facts: {}, literals: [] } as const;
  return [
    {
      ...page,
      id: 'page evidence',
      place: { page: 'evidence' },
      title: shelf.both('evidence:page.title'),
      passages: shelf.below(
        'evidence:page.lead',
        'evidence:page.accepted',
        'evidence:page.privacy',
        'start:evidence',
        'evidence:kinds',
      ),
    },
    {
      ...page,
      id: 'page about',
      place: { page: 'about' },
      title: shelf.both('ui:footer.about'),
      passages: shelf.below(
        'ui:footer.privacy',
        'about:what',
        'about:sources',
        'about:added',
        'about:unknown',
        'about:privacy',
        'about:access',
        'about:licences.title',
      ),
    },
    {
      ...page,
      id: 'page embed',
      place: { page: 'embed' },
      title: shelf.both('embed:guide.title'),
      passages: shelf.below('ui:footer.embed', 'embed:guide.lead'),
    },
  ];
}
