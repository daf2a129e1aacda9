import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile, EvidenceLine } from '#src/case/case-file.ts';
import { readLink } from '#src/case/link.ts';
import { createRedactor, joined } from '#src/case/redact.ts';
import { formatted, summaryFormats, withWindowsEnds, type SummaryFormat } from '#src/case/summary-format.ts';
import { learnFrom, redactedSummary } from '#src/case/summary-redacted.ts';
import type { Say } from '#src/case/summary-section.ts';
import { summaryOf } from '#src/case/summary.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';

/** The text at a dotted path; a name may hold dots itself (`7.x`). */
function wordsAt(group: unknown, path: string): unknown {
  if (typeof group !== 'object' || group === null) return undefined;
  if (path in group) return (group as Record<string, unknown>)[path];
  for (const [name, inside] of Object.entries(group))
    if (path.startsWith(`${name}.`)) {
      const found = wordsAt(inside, path.slice(name.length + 1));
      if (found !== undefined) return found;
    }
  return undefined;
}

const words = import.meta.glob('../../locales/*/*.json', { eager: true, import: 'default' });

/** Words of one language as they are loaded, with plain interpolation. */
function sayIn(language: 'ja' | 'en'): Say {
  return (key, values = {}) => {
    const [file = '', path = ''] = key.split(':');
    const found = wordsAt(words[`../../locales/${language}/${file}.json`], path);
    if (typeof found !== 'string') throw new Error(`No words for ${key}.`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
}
const languages = ['en', 'ja'] as const;
let say: Record<'ja' | 'en', Say>;
beforeAll(() => {
  say = { ja: sayIn('ja'), en: sayIn('en') };
});

const blank = { name: '', desk: {}, notes: '', evidence: [], origins: {}, product: '1.2.3+abc', written: '' };
function fileOf(pack: PackId, query: string, more: Partial<CaseFile> = {}): CaseFile {
  const address = `https://unstun.example.com/en/${pack}/?${query}&show=result&v=1`;
  return {
    ...blank,
    pack: packs[pack],
    rules: rulesOf(packs[pack]),
    link: readLink(query).link,
    address,
    ...more,
  };
}
const proxyLine: EvidenceLine = {
  fact: 'transport',
  value: 'hotadd',
  source: 'Job.SQL.log',
  line: 412,
  excerpt: 'Using backup proxy VBRPROXY02 for disk Hard disk 1 [hotadd]',
};

/** Five cases as they happen: known issue, escalated stun, VSS error with evidence, solved, and hardly anything known. */
const journeys: Record<string, CaseFile> = {
  'known issue on NFS 3, first fix in vain': fileOf(
    'stun',
    'datastore=nfs3&direct-nfs=can&esxi=7.x&proxy-host=other&transport=hotadd&tried=direct-nfs-access:no-change',
    {
      name: 'sqlprod01',
      desk: {
        message: "VM 'sqlprod01' drops off the network for 90 s",
        when: '2025-10-28 22:31 JST',
        since: 'Since the proxies moved to HotAdd',
      },
      evidence: [proxyLine],
      origins: { esxi: 'link' },
      notes: 'The night shift is informed.',
      written: '2025-10-29 08:00 (Asia/Tokyo)',
    },
  ),
  'stun that shows in the isolating test, all tried': fileOf(
    'stun',
    'datastore=vmfs&isolation-test=reproduces&storage-load=high&existing-snapshots=no&orphaned-snapshots=no&concurrent-tasks=few&cpu-spike=no&tried=faster-datastore:cannot,update-builds:no-change,bigger-host:no-change,move-backup-window:partly,redirect-snapshots:no-change',
  ),
  'VSS error with a faulty writer': fileOf(
    'quiesce',
    'error=vss-error&guest-os=windows&vss-writers=faulty&operation=backup&agent-restart-pending=no',
    {
      desk: { message: "'VssSyncStart' operation failed: IDispatch error #8449 (0x80042301)" },
      evidence: [
        {
          fact: 'vss-writers',
          value: 'faulty',
          source: 'pasted',
          line: 14,
          excerpt: "Writer name: 'SqlServerWriter' State: [8] Failed",
        },
      ],
      origins: { 'guest-os': 'evidence' },
    },
  ),
  'held-off I/O, quiescing turned off and solved': fileOf(
    'quiesce',
    'error=io-hold&guest-os=linux-other&operation=vim-cmd&consistency=crash&guest-io=high&tried=reduce-guest-io:cannot,no-quiesce-vim-cmd:helped',
  ),
  'nothing known but "I don\'t know"': fileOf('stun', 'datastore=unknown'),
};

describe.each(languages)('a summary in %s', (language) => {
  const textOf = (file: CaseFile, format: SummaryFormat) =>
    formatted(summaryOf(file, say[language], language), format);

  test.each(Object.keys(journeys))('%s', (name) => {
    expect(textOf(journeys[name]!, 'plain')).toMatchSnapshot();
  });

  test('as Markdown and for a ticket', () => {
    const file = journeys['known issue on NFS 3, first fix in vain']!;
    expect(textOf(file, 'markdown')).toMatchSnapshot();
    expect(textOf(file, 'ticket')).toMatchSnapshot();
  });

  test('as JSON holds the case in ids and every section as a person reads it', () => {
    const file = journeys['known issue on NFS 3, first fix in vain']!;
    const text = textOf(file, 'json');
    expect(text).toMatchSnapshot();
    const { sections, ...ids } = JSON.parse(text) as { sections: { rows: { text: string }[] }[] };
    expect(ids).toMatchObject({
      ...{ unstun: 'summary', shape: 1, product: '1.2.3+abc', article: 'stun', verdict: 'known-issue' },
      ...{
        facts: file.link.facts,
        tried: { 'direct-nfs-access': 'no-change' },
        link: file.address,
        language,
      },
    });
    const plain = textOf(file, 'plain');
    for (const { text: row } of sections.flatMap(({ rows }) => rows)) expect(plain).toContain(row);
  });

  test('names answers that do not go together', () => {
    const clash = language === 'ja' ? '両立しない回答があります' : 'These answers do not go together';
    const told = (query: string) => textOf(fileOf('quiesce', query), 'plain');
    expect(told('error=vss-error&guest-os=linux-other')).toContain(clash);
    expect(told('error=vss-error&guest-os=windows')).not.toContain(clash);
  });

  test('with line ends for Windows differs in nothing else', () => {
    const text = textOf(journeys['VSS error with a faulty writer']!, 'plain');
    expect(withWindowsEnds(text).split('\r\n')).toEqual(text.split('\n'));
  });

  test('holds no markup, no tab, no no-break space and no carriage return', () => {
    for (const file of Object.values(journeys))
      for (const format of summaryFormats) {
        expect(textOf(file, format)).not.toMatch(/<\/?(?:code|ui|em|strong)>|[\t\u00a0\r]|\{\{|undefined/);
      }
  });

  test('a ticket text stays below 4000 characters', () => {
    const evidence = Array.from({ length: 40 }, (_, line) => ({ ...proxyLine, line }));
    const file = fileOf('stun', 'transport=hotadd', { evidence });
    expect(textOf(file, 'ticket').length).toBeLessThan(4000);
  });

  test('in redacted form names nobody, keeps the link, and has one alias for one secret', () => {
    const file = journeys['known issue on NFS 3, first fix in vain']!;
    const summary = summaryOf(file, say[language], language);
    const redactor = createRedactor();
    learnFrom(summary, redactor, ['night shift']);
    const text = joined(redactedSummary(summary, 'plain', redactor));
    expect(text).not.toMatch(/sqlprod|VBRPROXY|night shift/i);
    expect(text).toContain(file.address);
    expect(text).toContain('Using backup proxy HOST-1 for disk');
  });
});

test('in JSON a secret with a backslash or a quotation mark is replaced too, and the JSON stays whole', () => {
  const secrets = ['CORP\\kaneko', '\\\\filer01\\backup$', 'C:\\Users\\kaneko\\job.log', 'odd "name"'];
  const file = fileOf('stun', 'datastore=nfs3', {
    notes: secrets.join('\n'),
    desk: { message: secrets[0]! },
  });
  const summary = summaryOf(file, say.en, 'en');
  const redactor = createRedactor();
  learnFrom(summary, redactor, ['odd "name"']);
  const pieces = redactedSummary(summary, 'json', redactor);
  const text = joined(pieces);
  expect(text).not.toMatch(/kaneko|filer01|odd/);
  expect((JSON.parse(text) as { link: string }).link).toBe(file.address);
  expect(pieces.filter((piece) => piece.alias).length).toBeGreaterThan(4);
});

test('a summary holds nothing of another case', () => {
  const canary = fc.stringMatching(/^[a-z]{8}$/);
  const filled = (mark: string): CaseFile =>
    fileOf('stun', 'datastore=nfs3&transport=hotadd', {
      name: `name ${mark}`,
      desk: { message: mark, versions: mark },
      notes: mark,
      evidence: [{ ...proxyLine, excerpt: mark }],
      written: mark,
    });
  fc.assert(
    fc.property(canary, canary, (one, other) => {
      fc.pre(one !== other);
      const redactor = createRedactor();
      for (const mark of [one, other]) {
        const summary = summaryOf(filled(mark), say.en, 'en');
        learnFrom(summary, redactor, []);
        for (const format of summaryFormats) {
          const text = joined(redactedSummary(summary, format, redactor));
          expect(text.includes(one) || text.includes(other)).toBe(text.includes(mark));
          expect(text.includes(mark === one ? other : one)).toBe(false);
        }
      }
    }),
    { numRuns: 30 },
  );
});
