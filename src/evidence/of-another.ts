import type { ProseRule } from '#src/evidence/prose-rule.ts';
import { machinesIn } from '#src/evidence/sentences.ts';

function partsOf(sentence: string): readonly string[] {
  return sentence.split(/[、,;/|()]|\b(?:and|but|while)\b/u);
}

/** Where the VM runs is no other machine, and what is said of the guest by name is said of the guest. */
const onHost =
  /\b(?:running )?(?:on|under) (?:an? |our |the )?(?:vmware )?esxi?\b(?: host)?|esxi?[^、。,]{0,12}上[のでに]/gu;
const besideName = /(prox(?:y|ies)|プロキシ(?:サーバー?)?) ?\(/gu;
/** 「Linux(Ubuntu)のプロキシ」: what stands in the brackets is the proxy's. */
const nameBeside = /\(([^()]{0,40})\)(?= ?の? ?(?:prox|プロキシ))/gu;
const ofGuest = /guest|ゲスト|\bvm ?[:=]/u;

/** What a line begins with holds for all that is listed behind it. */
const label = /^[\s\d.・*-]{0,6}([^:、。]{2,20}):/u;

function standsBeside(says: RegExp, beside: RegExp, sentence: string): boolean {
  const plain = sentence.replace(nameBeside, ' $1 ').replace(besideName, '$1 ');
  const labelled = beside.test(label.exec(plain)?.[1] ?? '');
  return partsOf(plain).some(
    (part) => says.test(part) && (beside.test(part) || (labelled && !part.includes(':'))),
  );
}

/** Whether a sentence speaks of something else than the rule is about. */
export function isOfAnother({ fact, without, apart, beside, says }: ProseRule, sentence: string): boolean {
  if (beside && !standsBeside(says, beside, sentence)) return true;
  if (apart?.test(sentence)) {
    const parts = partsOf(sentence).filter((part) => says.test(part));
    if (parts.every((part) => apart.test(part))) return true;
  }
  if (!without) return false;
  const plain = sentence.replace(onHost, ' ');
  if (!without.test(plain)) return false;
  if (fact === 'guest-os')
    for (const { name, holds } of machinesIn(plain))
      if (says.test(holds) && !without.test(name)) return false;
  return !partsOf(plain).some((part) => says.test(part) && ofGuest.test(part) && !without.test(part));
}
