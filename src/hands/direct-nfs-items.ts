import type { Command } from '#src/content/pack.ts';

/** What kind of proxy the commands are for. */
export type ProxyOs = 'windows' | 'debian' | 'rhel';

/** One requirement of Direct NFS. Words: `case:nfs.items.<id>`. `fact` ones answer a question themselves. */
export interface DirectNfsItem {
  readonly id: string;
  readonly cites: readonly string[];
  readonly adds?: readonly string[];
  /** The fact that the item answers, with its value when the requirement is met and when it is not. */
  readonly fact?: { readonly name: string; readonly met: string; readonly unmet: string };
  readonly only?: readonly ProxyOs[];
  readonly commands: Readonly<Partial<Record<ProxyOs, Command>>>;
}

const powershell = (text: string): Command => ({ shell: 'powershell', effect: 'read-only', text });
const linux = (text: string): Command => ({ shell: 'linux-shell', effect: 'read-only', text });
const everywhere = (command: Command) => ({ windows: command, debian: command, rhel: command });
const onLinux = (text: string) => ({ debian: linux(text), rhel: linux(text) });

/** All that must hold before a proxy can read the NFS storage itself (S24–S27, E61, E62), in the order in which it is quickest to check. */
export const directNfsItems: readonly DirectNfsItem[] = [
  {
    id: 'reach',
    cites: ['S24'],
    commands: {
      windows: powershell('(New-Object Net.Sockets.TcpClient "<NFS-SERVER>", 2049).Connected'),
      ...onLinux("timeout 5 bash -c '</dev/tcp/<NFS-SERVER>/2049' && echo open"),
    },
  },
  {
    id: 'network',
    cites: ['S25'],
    commands: {
      windows: powershell(
        'Get-NetIPAddress -AddressFamily IPv4 | Select-Object InterfaceAlias, IPAddress, PrefixLength',
      ),
      ...onLinux('ip -4 -brief address'),
    },
  },
  {
    id: 'package',
    cites: ['S27'],
    only: ['debian', 'rhel'],
    commands: {
      debian: { shell: 'debian-shell', effect: 'read-only', text: 'dpkg -s nfs-common | grep Status' },
      rhel: { shell: 'rhel-shell', effect: 'read-only', text: 'rpm -q nfs-utils' },
    },
  },
  {
    id: 'export',
    cites: ['S25'],
    adds: ['E62'],
    commands: {
      windows: { shell: 'cmd', effect: 'read-only', text: 'showmount -e <NFS-SERVER>' },
      ...onLinux('showmount -e <NFS-SERVER>'),
    },
  },
  {
    id: 'name',
    cites: [],
    adds: ['E62'],
    commands: {
      windows: powershell('Resolve-DnsName "<NFS-SERVER>"'),
      ...onLinux('getent hosts <NFS-SERVER>'),
    },
  },
  { id: 'rescan', cites: ['S26'], adds: ['E62'], commands: {} },
  {
    id: 'snapshots',
    cites: [],
    adds: ['E61'],
    fact: { name: 'existing-snapshots', met: 'no', unmet: 'yes' },
    commands: everywhere({
      shell: 'powercli',
      effect: 'read-only',
      text: 'Get-VM -Name "<VM-NAME>" | Get-Snapshot | Select-Object Name, Created',
    }),
  },
  {
    id: 'quiescence',
    cites: [],
    adds: ['E61'],
    fact: { name: 'tools-quiescence', met: 'no', unmet: 'yes' },
    commands: everywhere(
      powershell('(Get-VBRJob -Name "<JOB-NAME>").Options.ViSourceOptions.VMToolsQuiesce'),
    ),
  },
];

/** `yes`: met; `fix`: not yet, but it can be; `cannot`: not here. */
export type ItemAnswer = 'yes' | 'fix' | 'cannot';

/** The facts that the answers give: Direct NFS is possible when every requirement is met or can be, and not when one cannot. */
export function factsOfChecklist(
  os: ProxyOs | null,
  answers: Readonly<Record<string, ItemAnswer>>,
): Record<string, string> {
  const facts: Record<string, string> = os ? { 'proxy-os': os } : {};
  const asked = directNfsItems.filter(({ only }) => !only || (os !== null && only.includes(os)));
  for (const { id, fact } of asked) {
    const answer = answers[id];
    if (fact && answer) facts[fact.name] = answer === 'yes' ? fact.met : fact.unmet;
  }
  const needed = asked.filter(({ fact }) => !fact);
  if (needed.some(({ id }) => answers[id] === 'cannot')) facts['direct-nfs'] = 'cannot';
  else if (needed.every(({ id }) => answers[id] !== undefined)) facts['direct-nfs'] = 'can';
  return facts;
}
