import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsAfterTrying, settledByTrying } from '#src/case/after-trying.ts';
import { escalationOf } from '#src/case/escalation.ts';
import { nextStep } from '#src/case/next-step.ts';
import { catalogue, packIds, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import { UNKNOWN, type Facts, type Outcome, type Outcomes, type Rules } from '#src/engine/types.ts';

const rules = Object.fromEntries(packIds.map((id) => [id, rulesOf(packs[id])])) as Record<PackId, Rules>;
const step = (pack: PackId, facts: Facts, outcomes: Outcomes = {}) =>
  nextStep(packs[pack], rules[pack], { facts, outcomes });
const nfs = {
  datastore: 'nfs3',
  transport: 'hotadd',
  'proxy-host': 'other',
  esxi: '7.x',
  'direct-nfs': 'can',
};

const factsOf = (pack: PackId): fc.Arbitrary<Facts> =>
  fc
    .uniqueArray(
      fc
        .constantFrom<FactId>(...packs[pack].questions.map((one) => one.fact))
        .chain((fact) => fc.tuple(fc.constant(fact), fc.constantFrom<string>(...vocabulary[fact], UNKNOWN))),
      { selector: ([fact]) => fact },
    )
    .map((entries) => Object.fromEntries(entries));
const outcomesOf = (pack: PackId): fc.Arbitrary<Outcomes> =>
  fc.dictionary(
    fc.constantFrom<string>(...catalogue[pack]),
    fc.constantFrom<Outcome>('partly', 'no-change', 'cannot'),
    { maxKeys: 6, noNullPrototype: true },
  );

describe('what trying settles', () => {
  test('"cannot" for Direct NFS is the answer that it is not possible', () => {
    const settled = settledByTrying('stun', nfs, { 'direct-nfs-access': 'cannot' });
    expect(settled).toEqual([
      { fact: 'direct-nfs', value: 'cannot', fix: 'direct-nfs-access', outcome: 'cannot' },
    ]);
    const after = step('stun', nfs, { 'direct-nfs-access': 'cannot' });
    const told = step('stun', { ...nfs, 'direct-nfs': 'cannot' });
    const open = (ranked: typeof after.ranked) =>
      ranked.filter((fix) => fix.status !== 'ruled-out').map((fix) => fix.id);
    expect(open(after.ranked)).toEqual(open(told.ranked));
  });

  test('an update without effect rules the known issue out, and says what by', () => {
    const { verdict, ruledOut, first } = step('stun', nfs, { 'upgrade-esxi': 'no-change' });
    expect(verdict).toBe('candidates');
    expect(ruledOut.map((one) => one.fix)).toEqual([
      'direct-nfs-access',
      'same-host-hotadd',
      'force-network-mode',
    ]);
    expect(new Set(ruledOut.map((one) => one.by.fix))).toEqual(new Set(['upgrade-esxi']));
    expect(first?.id).not.toMatch(/nfs|hotadd|network/);
  });

  test('Direct NFS without effect leaves the known issue open: it can fall back in silence', () => {
    const { verdict, first, because } = step('stun', nfs, { 'direct-nfs-access': 'no-change' });
    expect([verdict, first?.id, because]).toEqual(['known-issue', 'upgrade-esxi', 'series']);
  });

  test('an answer that says as much already is left alone', () => {
    expect(settledByTrying('stun', { esxi: '9.x' }, { 'upgrade-esxi': 'no-change' })).toEqual([]);
    expect(factsAfterTrying('stun', nfs, {})).toBe(nfs);
  });

  test('a job that cannot go without quiescing brings up VMware Tools without VSS', () => {
    const facts = {
      'guest-os': 'windows',
      operation: 'backup',
      consistency: 'crash',
      'vss-writers': 'healthy',
    };
    const { ranked } = step('quiesce', facts, { 'no-quiesce-backup': 'cannot' });
    expect(ranked.find((fix) => fix.id === 'tools-without-vss')?.status).toBe('applies');
  });

  test('only fixes and values that exist are named', () => {
    for (const pack of packIds)
      for (const fix of catalogue[pack])
        for (const outcome of ['no-change', 'cannot'] as const)
          for (const { fact, value } of settledByTrying(pack, {}, { [fix]: outcome }))
            expect(vocabulary[fact as FactId]).toContain(value);
  });
});

describe.each(packIds)('trying the fixes of %s', (pack) => {
  test('two "no change" in a row always lead to another first fix or to escalation', () => {
    fc.assert(
      fc.property(factsOf(pack), outcomesOf(pack), (facts, before) => {
        let outcomes = before;
        const seen: string[] = [];
        for (let turn = 0; turn < 3; turn++) {
          const now = step(pack, facts, outcomes);
          if (now.stage !== 'open' || !now.first) return;
          expect(seen).not.toContain(now.first.id);
          expect(now.first.outcome).toBeUndefined();
          seen.push(now.first.id);
          outcomes = { ...outcomes, [now.first.id]: 'no-change' };
        }
      }),
    );
  });

  test('marking whatever is first always ends in escalation, no fix twice', () => {
    fc.assert(
      fc.property(
        factsOf(pack),
        fc.array(fc.constantFrom<Outcome>('partly', 'no-change', 'cannot'), { minLength: 20, maxLength: 20 }),
        (facts, marks) => {
          let outcomes: Outcomes = {};
          const seen = new Set<string>();
          for (const mark of marks) {
            const { stage, first } = step(pack, facts, outcomes);
            if (stage === 'escalate') return;
            expect(seen.has(first!.id)).toBe(false);
            seen.add(first!.id);
            outcomes = { ...outcomes, [first!.id]: mark };
          }
          expect.fail('it never ended');
        },
      ),
    );
  });

  test('a fix that helped closes the case, whatever else was tried', () => {
    fc.assert(
      fc.property(
        factsOf(pack),
        outcomesOf(pack),
        fc.constantFrom<string>(...catalogue[pack]),
        (facts, tried, fix) => {
          const now = step(pack, facts, { ...tried, [fix]: 'helped' });
          expect([now.stage, now.helped, now.first?.id]).toEqual(['solved', fix, fix]);
        },
      ),
    );
  });

  test('there is always someone to ask, nobody twice', () => {
    fc.assert(
      fc.property(factsOf(pack), outcomesOf(pack), (facts, tried) => {
        const vendors = escalationOf(pack, facts, tried).map((one) => one.vendor);
        expect(vendors).toContain('broadcom');
        expect(new Set(vendors).size).toBe(vendors.length);
      }),
    );
  });
});

describe('whom to ask', () => {
  const asked = (...given: Parameters<typeof escalationOf>) =>
    escalationOf(...given).map((one) => one.vendor);
  test('a stun that shows in the isolating test is a matter for VMware', () =>
    expect(asked('stun', { 'isolation-test': 'reproduces' }, {})).toEqual(['broadcom']));
  test('a clean isolating test points to the job first', () =>
    expect(asked('stun', { 'isolation-test': 'clean' }, {})).toEqual(['veeam', 'broadcom']));
  test('a faulty writer goes to its vendor first, the Symantec provider to Symantec', () =>
    expect(asked('quiesce', { 'vss-writers': 'faulty' }, { 'symantec-vss-provider': 'no-change' })).toEqual([
      'writer',
      'symantec',
      'broadcom',
    ]));
});

test('what may have fallen back in silence is looked at first, and only where it made no difference', () => {
  const unproven = (outcomes: Outcomes) =>
    step('stun', nfs, outcomes).unproven.map(({ fix, check }) => `${fix} ${check.id}`);
  expect(unproven({ 'direct-nfs-access': 'no-change' })).toEqual(['direct-nfs-access job-log']);
  expect(unproven({ 'direct-nfs-access': 'cannot', 'same-host-hotadd': 'partly' })).toEqual([]);
  expect(unproven({ 'upgrade-esxi': 'no-change' })).toEqual([]);
});
