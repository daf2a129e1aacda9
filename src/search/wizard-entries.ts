import { packIds, type PackId } from '#src/content/catalogue.ts';
import type { Command, Pack, Step } from '#src/content/pack.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import { knownTexts } from '#src/evidence/known-texts.ts';
import {
  alsoCalled,
  codeNames,
  knownIssueFacts,
  messages,
  signs,
  tellings,
  windowsEventIds,
} from '#src/search/messages.ts';
import type { Entry } from '#src/search/entry.ts';
import type { Shelf } from '#src/search/shelf.ts';

type Packs = Readonly<Record<PackId, Pack>>;

/** What leads into a wizard: symptoms, error codes, answers, questions. */
export function wizardEntries(shelf: Shelf, packs: Packs): Entry[] {
  return [
    ...packIds.map((pack) => symptom(shelf, packs[pack])),
    ...packIds.filter((pack) => packs[pack].knownIssue).map((pack) => knownIssue(shelf, pack)),
    ...Object.keys(codeNames).map((code) => errorCode(shelf, code)),
    windowsEvents(shelf),
    ...packIds.flatMap((pack) => packs[pack].questions.flatMap(({ fact }) => answers(shelf, pack, fact))),
    ...packIds.flatMap((pack) => packs[pack].questions.map(({ fact }) => question(shelf, packs[pack], fact))),
  ];
}

function symptom(shelf: Shelf, { id, article }: Pack): Entry {
  const number = article.address.split(/\D/u).at(-1) ?? '';
  return {
    id,
    kind: 'go',
    place: { page: 'wizard', pack: id },
    facts: {},
    title: shelf.both(`ui:wizard.${id}`),
    passages: shelf.below(`${id}:title`, `start:symptoms.${id}`),
    literals: [...(signs[id] ?? []), article.title],
    keys: [`kb${number} kb ${number} ${article.address} ${article.legacyId ?? ''}`, ...(tellings[id] ?? [])],
  };
}

/** The known issue of an article, with the answers that its title names. */
function knownIssue(shelf: Shelf, pack: PackId): Entry {
  return {
    id: `${pack} known-issue`,
    kind: 'go',
    place: { page: 'wizard', pack },
    facts: knownIssueFacts[pack] ?? {},
    title: shelf.both(`${pack}-fixes:knownIssue.title`),
    passages: shelf.below(`${pack}-fixes:knownIssue.summary`),
    literals: [],
    keys: [...(pack === 'stun' ? ['kb323118 kb 323118'] : []), ...(tellings[pack] ?? [])],
  };
}

/** A code in every form in which it is printed: hexadecimal, its name, the number of `IDispatch error`, signed decimal. */
function errorCode(shelf: Shelf, code: string): Entry {
  const number = Number.parseInt(code, 16);
  const name = `0x${code} ${codeNames[code] ?? ''}`;
  return {
    id: `code ${code}`,
    kind: 'go',
    place: { page: 'wizard', pack: 'quiesce' },
    facts: { error: 'vss-error' },
    title: { ja: name, en: name },
    context: shelf.both('facts:error.values.vss-error'),
    passages: shelf.below(`evidence:codes.${code}`),
    literals: [`IDispatch error #${number - 0x80040200} (0x${code})`],
    keys: [code.slice(4)],
  };
}

function windowsEvents(shelf: Shelf): Entry {
  return {
    id: 'windows-event',
    kind: 'go',
    place: { page: 'wizard', pack: 'quiesce' },
    facts: { 'guest-os': 'windows' },
    title: shelf.both('search:windowsEvent'),
    passages: shelf.below('evidence:remarks.vss-service-event', 'evidence:remarks.flush-timeout'),
    literals: [],
    keys: windowsEventIds.map((id) => `Event ID ${id} イベントID ${id} VSS volsnap`),
  };
}

function answers(shelf: Shelf, pack: PackId, fact: FactId): Entry[] {
  return vocabulary[fact].map((value) => ({
    id: `${pack} ${fact}=${value}`,
    kind: 'go',
    place: { page: 'wizard', pack },
    facts: { [fact]: value },
    title: shelf.both(`facts:${fact}.values.${value}`),
    context: shelf.both(`facts:${fact}.name`),
    passages: shelf.below(`${pack}:questions.${fact}.hints.${value}`),
    literals: [...(messages[fact]?.[value] ?? []), ...textsGiving(pack, fact, value)],
    called: alsoCalled[fact]?.[value] ?? [],
  }));
}

function question(shelf: Shelf, pack: Pack, fact: FactId): Entry {
  const steps = pack.findOut[fact] ?? [];
  return {
    id: `${pack.id} ask ${fact}`,
    kind: 'question',
    place: { page: 'wizard', pack: pack.id },
    facts: {},
    ask: fact,
    title: shelf.both(`${pack.id}:questions.${fact}.ask`),
    context: shelf.both(`facts:${fact}.name`),
    passages: shelf.below(`${pack.id}:questions.${fact}.why`, `${pack.id}-fixes:find.${fact}`),
    literals: commandsOf(steps),
  };
}

/** The texts that the evidence page knows and that give this answer, and no more than one other. */
const textsGiving = (pack: PackId, fact: FactId, value: string): string[] =>
  knownTexts
    .filter(
      ({ packs, gives = [] }) =>
        packs.includes(pack) &&
        gives.length <= 2 &&
        gives.some((one) => one.fact === fact && one.value === value),
    )
    .map(({ text }) => text);

/** The commands of some steps, each once. */
export const commandsOf = (steps: readonly Step[]): string[] => [
  ...new Set(steps.flatMap(({ commands }) => (commands ?? []).map(({ text }: Command) => text))),
];
