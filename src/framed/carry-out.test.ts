import { describe, expect, test, vi } from 'vitest';
import type { Here } from '#src/address/location-context.ts';
import { carryOut, merged, type Changes } from '#src/framed/carry-out.ts';
import { newsOfRefused, refusedAt } from '#src/framed/refused.ts';

const hereAt = (search: string, state: unknown = null): Here => ({
  language: 'en',
  place: { page: 'wizard', pack: 'stun' },
  path: '/en/stun/',
  search,
  hash: '',
  state,
});

/** Where the page goes when the host page wants this, and what is refused. */
function outcomeOf(facts: Changes['facts'], here = hereAt(''), restart = false) {
  const go = vi.fn<(path: string, search: string, options?: { state?: unknown }) => void>();
  const refused = carryOut({ restart, facts }, { here, go }, hereAt(''));
  const [, search = '', options] = go.mock.calls[0] ?? [];
  return { search, state: options?.state, told: newsOfRefused(refused) };
}

describe('facts from the host page', () => {
  test.each([
    ['esxi=8.0.2', 'no-build', 'esxi'],
    ['esxi=ESXi 8.0 Update 2', 'no-letter', 'esxi'],
    ['datastore=nfs9', 'unknown-value', 'datastore'],
    ['datastore=nfs3&datastore=vmfs', 'conflict', 'datastore'],
  ])('%s is not guessed: the reader is asked, and both are told', (facts, reason, fact) => {
    const known = hereAt('?datastore=nfs3&esxi=7.x&transport=nbd');
    const { search, state, told } = outcomeOf([{ facts }], known);
    expect(search).not.toContain(`${fact}=`);
    expect(search).toContain('transport=nbd');
    expect(state).toEqual({ notices: [expect.objectContaining({ kind: reason, fact })] });
    expect(told).toEqual([{ kind: 'error', reason, fact }]);
  });

  test('what is no fact is named to the reader, and to the host page only that there was one', () => {
    const { search, state, told } = outcomeOf([{ facts: 'transport=HotAdd&bogus=1', forget: ['colour'] }]);
    expect(search).toBe('?transport=hotadd');
    expect(state).toEqual({
      notices: [
        { kind: 'unknown-parameter', name: 'bogus' },
        { kind: 'unknown-parameter', name: 'colour' },
      ],
    });
    expect(told).toEqual([{ kind: 'error', reason: 'unknown-parameter' }]);
  });

  test('a notice stays until its fact is known, and goes when all begins again', () => {
    const notices = [{ kind: 'no-letter', fact: 'esxi', value: '8.0.2' }];
    const here = hereAt('?datastore=nfs3', { notices });
    expect(outcomeOf([{ facts: 'transport=nbd' }], here).state).toEqual({ notices });
    expect(outcomeOf([{ facts: 'esxi=7.x' }], here).state).toBeUndefined();
    expect(outcomeOf([], here, true)).toEqual({ search: '', state: undefined, told: [] });
    expect(newsOfRefused(refusedAt(here))).toEqual([{ kind: 'error', reason: 'no-letter', fact: 'esxi' }]);
    expect(newsOfRefused(refusedAt(hereAt('?esxi=8.0.2')))).toHaveLength(1);
  });

  test('wishes hold in the order in which they came', () => {
    const wish = (facts: Changes['facts'], restart = false): Changes => ({ restart, facts });
    const all = [
      wish([{ facts: 'esxi=7.x' }]),
      wish([], true),
      wish([{ facts: 'datastore=nfs3' }]),
      wish([{ forget: ['datastore'] }]),
      wish([{ facts: 'datastore=vmfs' }]),
    ].reduce<Changes | null>(merged, null);
    expect(all?.restart).toBe(true);
    expect(outcomeOf(all!.facts, hereAt('?proxy-host=same'), true).search).toBe('?datastore=vmfs');
  });

  test('facts are taken back only where the reader has not answered otherwise', () => {
    const here = hereAt('?datastore=vmfs&esxi=7.x&transport=nbd');
    const withdrawn = 'datastore=nfs3&esxi=7.0u3';
    expect(outcomeOf([{ withdrawn }], here).search).toBe('?datastore=vmfs&transport=nbd');
  });

  test('what was tried and what is to be shown are taken as from a link', () => {
    const { search } = outcomeOf([{ facts: 'tried=upgrade-esxi:cannot&show=result' }], hereAt('?esxi=7.x'));
    expect(search).toBe('?esxi=7.x&show=result&tried=upgrade-esxi:cannot');
  });
});
