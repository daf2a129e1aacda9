import { packIds, type PackId } from '#src/content/catalogue.ts';
import type { Pack } from '#src/content/pack.ts';
import { signatures } from '#src/evidence/foreign-signatures.ts';
import type { Both, Entry } from '#src/search/entry.ts';
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

/** What people call these problems, in words of no text of ours. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'consolidation-needed': ['cannot remove or delete snapshot', 'スナップショットが削除できない'],
  'disk-locked': ['cannot remove or delete snapshot'],
  'other-hypervisor': ['Hyper-V, Proxmox, KVM, Nutanix AHV, XenServer'],
  'datastore-full': ['no more space for the redo log', 'データストアがいっぱい'],
};

/** What stands on the reference pages: the pages, each statement, and problems that neither article covers. */
export function referenceEntries(shelf: Shelf, packs: Readonly<Record<PackId, Pack>>): Entry[] {
  return [
    ...packIds.map((pack) => referencePage(shelf, pack)),
    ...packIds.flatMap((pack) => packs[pack].statements.map((id) => statement(shelf, pack, id))),
    ...elsewhereEntries(shelf),
  ];
}

function referencePage(shelf: Shelf, pack: PackId): Entry {
  const symptom = shelf.both(`${pack}:title`);
  const told = (texts: Both<string>): Both<string> => ({
    ja: texts.ja.replace('{{symptom}}', symptom.ja),
    en: texts.en.replace('{{symptom}}', symptom.en),
  });
  const description = told(shelf.both('reference:description'));
  return {
    id: `reference ${pack}`,
    kind: 'page',
    place: { page: 'reference', pack },
    facts: {},
    title: told(shelf.both('reference:title')),
    passages: { ja: [description.ja], en: [description.en] },
    literals: [],
  };
}

function statement(shelf: Shelf, pack: PackId, id: string): Entry {
  return {
    id: `statement ${id}`,
    kind: 'statement',
    place: { page: 'reference', pack },
    anchor: id,
    facts: {},
    title: shelf.both(`statements:${id}`),
    context: { ja: id, en: id },
    passages: { ja: [], en: [] },
    literals: [],
  };
}

/** Problems that neither article covers; the advice is the hit's text. */
function elsewhereEntries(shelf: Shelf): Entry[] {
  const [pack = 'quiesce'] = packIds;
  return signatures.map(({ id, ways }) => ({
    id: `elsewhere ${id}`,
    kind: 'elsewhere',
    place: { page: 'reference', pack },
    anchor: `problem-${id}`,
    facts: {},
    elsewhere: id,
    title: shelf.both(`evidence:outOfScope.${id}.title`),
    passages: shelf.below(
      `evidence:outOfScope.${id}.next`,
      ...(alsoOnStart[id] ? [`start:none.list.${alsoOnStart[id]}`] : []),
    ),
    literals: [],
    called: alsoCalled[id] ?? [],
    keys: ways.map((way) => way.join(' ')),
  }));
}
