import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor, joined } from '#src/case/redact.ts';

/** The text after a redactor has seen it. */
function redacted(text: string, ownWords: readonly string[] = []): string {
  const redactor = createRedactor();
  redactor.learn(text, ownWords);
  return joined(redactor.apply(text));
}

describe('what is found', () => {
  test.each([
    ['an address', 'from 192.168.10.4 to 10.0.0.1', 'from IP-1 to IP-2'],
    ['one address twice', '10.0.0.1, again 10.0.0.1', 'IP-1, again IP-1'],
    ['a dashed address as the dotted one', 'ip-10-0-0-12 is 10.0.0.12', 'ip-IP-1 is IP-1'],
    ['IPv6', 'fe80::250:56ff:fe9a:1b2c is up', 'IP-1 is up'],
    ['a full and a short host name as one', 'esx01.corp.example.com (esx01)', 'HOST-1 (HOST-1)'],
    ['the host of a prompt', '[root@esx07:~] vmware -vl', '[root@HOST-1:~] vmware -vl'],
    [
      'the host of a syslog line',
      '2025-10-28T13:33:06.256Z esx09 vmkernel: cpu3',
      '2025-10-28T13:33:06.256Z HOST-1 vmkernel: cpu3',
    ],
    [
      'the proxy of a job log',
      'Using backup proxy VBRPROXY02 for disk Hard disk 1 [hotadd]',
      'Using backup proxy HOST-1 for disk Hard disk 1 [hotadd]',
    ],
    ['a UNC path', String.raw`copied to \\filer01\cases$`, String.raw`copied to \\HOST-1\SHARE-1`],
    [
      'a Windows profile',
      String.raw`C:\Users\h.suzuki\Desktop\vmware.log`,
      String.raw`C:\Users\USER-1\Desktop\vmware.log`,
    ],
    ['a domain account', String.raw`run by CONTOSO\svc-veeam`, String.raw`run by DOMAIN-1\USER-1`],
    ['a mail address', 'ask taro.yamada@contoso.co.jp', 'ask MAIL-1'],
    ['a MAC in either spelling', '00:50:56:9a:1b:2c = 00-50-56-9A-1B-2C', 'MAC-1 = MAC-1'],
    ['a LUN', 'naa.60a98000572d54724a34655733506751 lost', 'ID-1 lost'],
    ['an initiator', 'iqn.1998-01.com.vmware:esx-5a1b2c3d', 'ID-1'],
    ['a UUID', 'uuid 4203c1f0-0f4e-1a2b-3c4d-5e6f70819203', 'uuid ID-1'],
    ['a path of a VM', '/vmfs/volumes/GOLD-NFS/sqlprod/sqlprod.vmx', '/vmfs/volumes/STORE-1/VM-1/VM-1.vmx'],
    ['a datastore path', '[GOLD-NFS] sqlprod/sqlprod-000001.vmdk', '[STORE-1] VM-1/VM-1-000001.vmdk'],
    [
      'a row of getallvms',
      '23     sql prod 01   [ds1] sqlprod/sqlprod.vmx  windows9Server64Guest  vmx-13',
      '23     VM-2   [STORE-1] VM-1/VM-1.vmx  windows9Server64Guest  vmx-13',
    ],
    ['a job', "Job 'Daily SQL' ended", "Job 'JOB-1' ended"],
    [
      'Japanese names in brackets',
      'ジョブ「会計日次」、仮想マシン「会計DB」',
      'ジョブ「JOB-1」、仮想マシン「VM-1」',
    ],
    ['a password', 'password=Sommer2025! rest', 'password=KEY-1 rest'],
  ])('%s', (_, text, wanted) => expect(redacted(text)).toBe(wanted));

  test('own words, in any case, wherever they stand', () =>
    expect(redacted('Projekt Aurora: AURORA-db', ['aurora'])).toBe('Projekt WORD-1: WORD-1-db'));
});

describe('what is left alone', () => {
  test.each([
    'VMware ESXi 8.0.2 build-23305546',
    'vCenter Server 9.0.1.0',
    'ESXi 9.0.1.0',
    'mask 255.255.255.0 at 127.0.0.1',
    'vim.fault.ApplicationQuiesceFault in vpxa.log and vmware-12.log',
    'msg.snapshot.quiesce.vmerr, tools.conf, disk.EnableUUID',
    "'VssSyncStart' operation failed: IDispatch error #8449 (0x80042301)",
    '2010-10-10T23:02:12.050Z| vcpu-3| Checkpoint_Unstun: vm stopped for 188405 us',
    String.raw`HKLM\Software\Veeam\Veeam Backup and Replication`,
    String.raw`NT AUTHORITY\SYSTEM`,
    'https://www.veeam.com/kb1681 and knowledge.broadcom.com',
    "The VM's snapshot, the job's log",
    '13:33:06 to 13:34:07',
  ])('%s', (text) => expect(redacted(text)).toBe(text));
});

/** Secrets that no alias and no plain word contains. */
const digits = fc.integer({ min: 10, max: 99 });
const someSecret = fc.oneof(
  fc
    .tuple(fc.integer({ min: 10, max: 126 }), digits, digits, digits)
    .map((parts) => ({ text: parts.join('.'), line: (text: string) => `from ${text} on` })),
  fc
    .tuple(fc.stringMatching(/^[b-dj-np-tw-z]{4}$/), digits)
    .map(([name, n]) => ({ text: `${name}${n}.corp.local`, line: (text: string) => `host ${text} answers` })),
  fc.tuple(fc.stringMatching(/^[b-dj-np-tw-z]{5}$/), digits).map(([name, n]) => ({
    text: `${name}${n}`,
    line: (text: string) => `Using backup proxy ${text} for disk Hard disk 1 [nbd]`,
  })),
  fc.tuple(fc.stringMatching(/^[b-dj-np-tw-z]{5}$/), digits).map(([name, n]) => ({
    text: `${name}${n}`,
    line: (text: string) => `/vmfs/volumes/datastore1/${text}/vmware.log`,
  })),
);

describe('a secret that was found', () => {
  test('has one alias everywhere and is left nowhere, in capitals or not', () => {
    fc.assert(
      fc.property(fc.array(someSecret, { minLength: 1, maxLength: 6 }), fc.string(), (secrets, noise) => {
        const redactor = createRedactor();
        for (const { text, line } of secrets) redactor.learn(line(text));
        const whole = secrets
          .map(({ text, line }) => `${noise} ${line(text)}\n${text.toUpperCase()}!${text}`)
          .join('\n');
        const first = joined(redactor.apply(whole));
        expect(joined(redactor.apply(whole))).toBe(first);
        for (const { text } of secrets) {
          expect(first.toLowerCase()).not.toContain(text);
          const [alias] = redactor.apply(text);
          expect(redactor.apply(text.toUpperCase())).toEqual([alias]);
        }
      }),
    );
  });

  test('keeps its alias when more is learnt', () => {
    const redactor = createRedactor();
    redactor.learn('10.0.0.1');
    redactor.learn('10.0.0.2, 10.0.0.1');
    expect(joined(redactor.apply('10.0.0.1 10.0.0.2'))).toBe('IP-1 IP-2');
    expect(redactor.key()).toEqual([
      { alias: 'IP-1', original: '10.0.0.1' },
      { alias: 'IP-2', original: '10.0.0.2' },
    ]);
  });

  test('a text that is redacted already stays as it is', () => {
    const once = redacted(String.raw`\\filer01\cases 10.1.2.3 CONTOSO\svc [ds1] sql1/sql1.vmx`);
    expect(redacted(once)).toBe(once);
  });
});

test('no text is too odd: pieces always make up the text again when nothing was learnt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const redactor = createRedactor();
      expect(joined(redactor.apply(text))).toBe(text);
      redactor.learn(text);
      expect(() => redactor.apply(text)).not.toThrow();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
