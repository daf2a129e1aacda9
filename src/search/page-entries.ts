import type { Entry } from '#src/search/entry.ts';
import type { Shelf } from '#src/search/shelf.ts';

/** Pages that belong to no article. */
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
      id: 'page map',
      place: { page: 'map' },
      title: shelf.both('map:title'),
      passages: shelf.below('map:lead', 'map:read'),
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
