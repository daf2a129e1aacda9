import { describe, expect, test } from 'vitest';
import { changesNothing, decidingMost, effectsOf } from '#src/case/what-if.ts';
import { nextStep } from '#src/case/next-step.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';

const stun = packs.stun;
const rules = rulesOf(stun);
const nothing = { outcomes: {} };
const issue = { datastore: 'nfs3', transport: 'hotadd', 'proxy-host': 'other', esxi: '7.x' };

describe('what another answer would do', () => {
  test('each other value is told once, the present one not at all', () => {
    const values = effectsOf(stun, rules, { ...nothing, facts: issue }, 'transport').map((one) => one.value);
    expect(values).toEqual(['direct-nfs', 'direct-san', 'nbd']);
  });

  test('an answer that ends the known issue says so, with the fixes that go', () => {
    const [vmfs] = effectsOf(stun, rules, { ...nothing, facts: issue }, 'datastore').filter(
      (one) => one.value === 'vmfs',
    );
    expect(vmfs?.verdict).toBe('candidates');
    expect(vmfs?.out).toContain('direct-nfs-access');
    expect(vmfs?.first).not.toBe('direct-nfs-access');
  });

  test('an answer that makes it the known issue says so', () => {
    const { esxi: _, ...three } = issue;
    const effects = effectsOf(stun, rules, { ...nothing, facts: three }, 'esxi');
    const verdicts = Object.fromEntries(effects.map((one) => [one.value, one.verdict]));
    expect(verdicts['7.x']).toBe('known-issue');
    expect(verdicts['8.0-u2b']).toBeUndefined();
  });

  test('an effect is the difference of the two results, and none when they are the same', () => {
    for (const pack of Object.values(packs)) {
      const its = rulesOf(pack);
      for (const { fact, values } of its.facts) {
        const link = { facts: { [fact]: values[0]! }, outcomes: {} };
        const now = nextStep(pack, its, link);
        for (const effect of effectsOf(pack, its, link, fact)) {
          const then = nextStep(pack, its, { ...link, facts: { [fact]: effect.value } });
          expect(effect.first ?? now.ranked[0]?.id).toBe(then.ranked[0]?.id);
          expect(effect.verdict ?? now.verdict).toBe(then.verdict);
          const same = JSON.stringify(now.ranked) === JSON.stringify(then.ranked);
          expect(changesNothing(effect)).toBe(same && now.verdict === then.verdict);
        }
      }
    }
  });
});

describe('what would decide most now', () => {
  test('the last open condition of the known issue stands first', () => {
    const { esxi: _, ...three } = issue;
    expect(decidingMost(stun, rules, { ...nothing, facts: three })[0]?.fact).toBe('esxi');
  });

  test('nothing that is answered is named', () => {
    const named = decidingMost(stun, rules, { ...nothing, facts: issue }).map((one) => one.fact);
    expect(named.filter((fact) => fact in issue)).toEqual([]);
  });
});
