import type { PackHead } from '#src/content/pack.ts';

/** Veeam KB1681: the VM loses its connection while a snapshot is removed. */
export const stun = {
  id: 'stun',
  article: 'veeam-kb1681',
  questions: [
    {
      fact: 'datastore',
      weight: 10,
      cites: ['S08', 'S21'],
      adds: ['E11', 'E12', 'E14', 'E16'],
      findOut: [
        { id: 'client' },
        {
          id: 'nfs-lists',
          when: { fact: 'esxi', atLeast: '5.x' },
          commands: [
            { shell: 'esxi-shell', effect: 'read-only', text: 'esxcli storage nfs list' },
            { shell: 'esxi-shell', effect: 'read-only', text: 'esxcli storage nfs41 list' },
          ],
          adds: ['E11', 'E12', 'E15'],
        },
        {
          id: 'nas-list',
          when: { fact: 'esxi', before: '5.x' },
          commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'esxcfg-nas -l' }],
          adds: ['E15'],
        },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Name "<VM-NAME>" | Get-Datastore | Select-Object Name, Type, FileSystemVersion',
            },
          ],
        },
        { id: 'path', adds: ['E16'] },
      ],
    },
    {
      fact: 'transport',
      weight: 8,
      cites: ['S21', 'S23'],
      adds: ['E60'],
      findOut: [
        { id: 'job-log', adds: ['E60'] },
        { id: 'setting', cites: ['S23'] },
        {
          id: 'powershell',
          commands: [
            {
              shell: 'powershell',
              effect: 'read-only',
              text: "Get-VBRViProxy | Select-Object Name, @{N='TransportMode'; E={$_.Options.TransportMode}}",
            },
          ],
        },
      ],
    },
    {
      fact: 'proxy-host',
      weight: 7,
      cites: ['S21', 'S29'],
      findOut: [
        { id: 'job-log', adds: ['E60'] },
        { id: 'client' },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Name "<VM-NAME>", "<PROXY-VM-NAME>" | Select-Object Name, VMHost',
            },
          ],
        },
      ],
    },
    {
      fact: 'esxi',
      weight: 6,
      cites: ['S19'],
      adds: ['E01', 'E03', 'E07', 'E10'],
      findOut: [
        { id: 'client', adds: ['E09'] },
        {
          id: 'shell',
          commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vmware -vl' }],
          adds: ['E07'],
        },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VMHost | Select-Object Name, Version, Build | Sort-Object Version, Build',
            },
          ],
          adds: ['E10'],
        },
        { id: 'compare', adds: ['E01', 'E03', 'E04', 'E06'] },
      ],
    },
    {
      fact: 'direct-nfs',
      weight: 0.5,
      cites: ['S23', 'S24', 'S25', 'S26', 'S27'],
      adds: ['E61', 'E62'],
      findOut: [
        { id: 'check', cites: ['S24', 'S25', 'S26'] },
        {
          id: 'windows',
          when: { fact: 'proxy-os', is: 'windows' },
          commands: [
            {
              shell: 'powershell',
              effect: 'read-only',
              text: 'Test-NetConnection -ComputerName "<NFS-SERVER>" -Port 2049',
            },
          ],
        },
        {
          id: 'linux',
          when: { fact: 'proxy-os', in: ['debian', 'rhel'] },
          commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'showmount -e <NFS-SERVER>' }],
          cites: ['S27'],
        },
        { id: 'limits', adds: ['E61', 'E62', 'E65'] },
      ],
    },
    {
      fact: 'existing-snapshots',
      weight: 6,
      cites: ['S09', 'S10'],
      adds: ['E66'],
      findOut: [
        { id: 'client', cites: ['S09'], adds: ['E66'] },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Name "<VM-NAME>" | Get-Snapshot | Select-Object Name, Created, SizeGB, Description',
            },
          ],
        },
        {
          id: 'shell',
          commands: [
            { shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/getallvms' },
            { shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/snapshot.get <VMID>' },
          ],
          adds: ['E70'],
        },
      ],
    },
    {
      fact: 'storage-load',
      weight: 1.3,
      cites: ['S04'],
      findOut: [
        { id: 'array', cites: ['S04'] },
        { id: 'client' },
        { id: 'shell', commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'esxtop' }] },
      ],
    },
    {
      fact: 'concurrent-tasks',
      weight: 3,
      cites: ['S12'],
      adds: ['E64'],
      findOut: [
        { id: 'tasks', cites: ['S12'] },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Datastore (Get-Datastore -Name "<DATASTORE>") | Get-Snapshot -Name "VEEAM BACKUP TEMPORARY SNAPSHOT" -ErrorAction SilentlyContinue | Select-Object VM, Created',
            },
          ],
          adds: ['E64'],
        },
      ],
    },
    {
      fact: 'orphaned-snapshots',
      weight: 3.5,
      cites: ['S11'],
      findOut: [
        { id: 'client', cites: ['S11'] },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Name "<VM-NAME>" | Select-Object Name, @{N=\'ConsolidationNeeded\'; E={$_.ExtensionData.Runtime.ConsolidationNeeded}}',
            },
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-VM -Name "<VM-NAME>" | Get-HardDisk | Select-Object Name, Filename',
            },
          ],
        },
        {
          id: 'shell',
          commands: [
            {
              shell: 'esxi-shell',
              effect: 'read-only',
              text: 'find "/vmfs/volumes/<DATASTORE>/<VM-NAME>/" -name "*-delta.vmdk" -o -name "*-sesparse.vmdk"',
            },
          ],
        },
      ],
    },
    {
      fact: 'cpu-spike',
      weight: 1.2,
      cites: ['S14'],
      findOut: [
        { id: 'client', cites: ['S14'] },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: 'Get-Stat -Entity (Get-VM -Name "<VM-NAME>") -Stat cpu.usage.average -Realtime -MaxSamples 180',
            },
          ],
        },
      ],
    },
    {
      fact: 'isolation-test',
      weight: 0.6,
      cites: ['S06', 'S07', 'S20'],
      findOut: [
        { id: 'not-yet', cites: ['S05', 'S06'] },
        { id: 'how-read', cites: ['S07', 'S20'] },
      ],
    },
    {
      fact: 'guest-os',
      weight: 0.1,
      cites: [],
      adds: ['E61'],
      findOut: [
        { id: 'client' },
        {
          id: 'powercli',
          commands: [
            {
              shell: 'powercli',
              effect: 'read-only',
              text: "Get-VM -Name '<VM-NAME>' | Select-Object Name, @{N='GuestOS'; E={$_.ExtensionData.Config.GuestFullName}}",
            },
          ],
        },
      ],
    },
    {
      fact: 'tools-quiescence',
      weight: 0.1,
      cites: [],
      adds: ['E61', 'E67'],
      findOut: [{ id: 'job', adds: ['E61', 'E67'] }],
    },
    {
      fact: 'proxy-os',
      weight: 0.1,
      cites: ['S27'],
      findOut: [
        { id: 'console' },
        {
          id: 'shell',
          commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'cat /etc/os-release' }],
          cites: ['S27'],
        },
      ],
    },
    {
      fact: 'same-host-priority',
      weight: 0.1,
      cites: ['S32', 'S33'],
      findOut: [{ id: 'owner', cites: ['S32', 'S33'] }],
    },
  ],
  knownIssue: {
    id: 'nfs3-hotadd',
    when: {
      all: [
        { fact: 'datastore', is: 'nfs3' },
        { fact: 'transport', is: 'hotadd' },
        { fact: 'proxy-host', is: 'other' },
        { fact: 'esxi', before: '8.0-u2b' },
      ],
    },
    fixes: ['direct-nfs-access', 'upgrade-esxi', 'same-host-hotadd', 'force-network-mode'],
    cites: ['S19', 'S20', 'S21', 'S28'],
    adds: ['E10'],
  },
  fixes: [
    {
      id: 'direct-nfs-access',
      scope: 'specific',
      when: {
        all: [
          { fact: 'datastore', is: 'nfs3' },
          { fact: 'transport', is: 'hotadd' },
          { fact: 'proxy-host', is: 'other' },
          { fact: 'esxi', before: '8.0-u2b' },
          { fact: 'direct-nfs', is: 'can' },
        ],
      },
      likelihood: 90,
      cost: 20,
      risk: 5,
      downtime: 'none',
      effort: 'an-hour',
      hazards: ['none'],
      recommended: true,
      cites: ['S22', 'S23', 'S24', 'S25', 'S26', 'S27'],
      adds: ['E61', 'E62'],
    },
    {
      id: 'upgrade-esxi',
      scope: 'specific',
      when: {
        all: [
          { fact: 'datastore', is: 'nfs3' },
          { fact: 'transport', is: 'hotadd' },
          { fact: 'proxy-host', is: 'other' },
          { fact: 'esxi', before: '8.0-u2b' },
        ],
      },
      likelihood: 90,
      cost: 60,
      risk: 20,
      downtime: 'host-maintenance',
      effort: 'a-day',
      hazards: ['none'],
      cites: ['S19'],
      adds: ['E01', 'E02', 'E03', 'E04', 'E10'],
    },
    {
      id: 'same-host-hotadd',
      scope: 'specific',
      when: {
        all: [
          { fact: 'datastore', is: 'nfs3' },
          { fact: 'transport', is: 'hotadd' },
          { fact: 'proxy-host', is: 'other' },
          { fact: 'esxi', before: '8.0-u2b' },
        ],
      },
      likelihood: 80,
      cost: 50,
      risk: 20,
      downtime: 'none',
      effort: 'a-day',
      hazards: ['stun'],
      cites: ['S28', 'S29', 'S30', 'S31', 'S32', 'S33'],
      adds: ['E15', 'E63', 'E65'],
    },
    {
      id: 'force-network-mode',
      scope: 'specific',
      when: {
        all: [
          { fact: 'datastore', is: 'nfs3' },
          { fact: 'transport', is: 'hotadd' },
          { fact: 'proxy-host', is: 'other' },
          { fact: 'esxi', before: '8.0-u2b' },
        ],
      },
      likelihood: 80,
      cost: 40,
      risk: 10,
      downtime: 'none',
      effort: 'minutes',
      hazards: ['performance'],
      cites: ['S28', 'S34', 'S35'],
    },
    {
      id: 'remove-existing-snapshots',
      scope: 'specific',
      when: { fact: 'existing-snapshots', is: 'yes' },
      likelihood: 75,
      cost: 15,
      risk: 15,
      downtime: 'off-peak',
      effort: 'minutes',
      hazards: ['stun'],
      cites: ['S09', 'S10'],
      adds: ['E54', 'E66'],
    },
    {
      id: 'remove-orphaned-snapshots',
      scope: 'specific',
      when: { fact: 'orphaned-snapshots', is: 'yes' },
      likelihood: 60,
      cost: 25,
      risk: 30,
      downtime: 'off-peak',
      effort: 'an-hour',
      hazards: ['stun', 'data'],
      cites: ['S11'],
      adds: ['E54', 'E66'],
    },
    {
      id: 'reduce-concurrent-tasks',
      scope: 'general',
      when: { fact: 'concurrent-tasks', is: 'many' },
      likelihood: 60,
      cost: 10,
      risk: 5,
      downtime: 'none',
      effort: 'minutes',
      hazards: ['performance'],
      cites: ['S12', 'S04'],
      adds: ['E64'],
    },
    {
      id: 'faster-datastore',
      scope: 'general',
      when: { fact: 'storage-load', is: 'high' },
      likelihood: 65,
      cost: 40,
      risk: 10,
      downtime: 'none',
      effort: 'a-day',
      hazards: ['none'],
      cites: ['S13', 'S04'],
    },
    {
      id: 'raise-cpu-reservation',
      scope: 'general',
      when: { fact: 'cpu-spike', is: 'yes' },
      likelihood: 55,
      cost: 10,
      risk: 5,
      downtime: 'none',
      effort: 'minutes',
      hazards: ['none'],
      cites: ['S14'],
    },
    {
      id: 'run-isolating-test',
      scope: 'general',
      when: {
        not: {
          any: [
            { fact: 'isolation-test', is: 'reproduces' },
            { fact: 'isolation-test', is: 'clean' },
          ],
        },
      },
      likelihood: 60,
      cost: 20,
      risk: 15,
      downtime: 'off-peak',
      effort: 'an-hour',
      hazards: ['stun'],
      cites: ['S05', 'S06', 'S07', 'S20'],
      adds: ['E54'],
    },
    {
      id: 'update-builds',
      scope: 'general',
      when: {
        any: [
          { fact: 'esxi', before: '6.x' },
          { fact: 'isolation-test', is: 'reproduces' },
          { unasked: 'newer-builds' },
        ],
      },
      likelihood: 45,
      cost: 50,
      risk: 15,
      likelier: [
        { when: { fact: 'esxi', before: '6.x' }, by: 30 },
        { when: { fact: 'esxi', atLeast: '8.0-u2b' }, by: -10 },
      ],
      downtime: 'host-maintenance',
      effort: 'a-day',
      hazards: ['none'],
      cites: ['S15', 'S01'],
      adds: ['E05', 'E55'],
    },
    {
      id: 'bigger-host',
      scope: 'general',
      when: {
        any: [
          { fact: 'cpu-spike', is: 'yes' },
          { fact: 'isolation-test', is: 'reproduces' },
          { unasked: 'host-headroom' },
        ],
      },
      likelihood: 45,
      cost: 30,
      risk: 10,
      downtime: 'none',
      effort: 'minutes',
      hazards: ['none'],
      cites: ['S16'],
    },
    {
      id: 'move-backup-window',
      scope: 'general',
      when: {
        any: [
          { fact: 'storage-load', is: 'high' },
          { fact: 'isolation-test', is: 'clean' },
          { unasked: 'quieter-hours' },
        ],
      },
      likelihood: 50,
      cost: 15,
      risk: 5,
      likelier: [{ when: { fact: 'isolation-test', is: 'clean' }, by: 25 }],
      downtime: 'none',
      effort: 'minutes',
      hazards: ['none'],
      cites: ['S17', 'S04'],
    },
    {
      id: 'redirect-snapshots',
      scope: 'general',
      when: { any: [{ fact: 'storage-load', is: 'high' }, { unasked: 'second-datastore' }] },
      likelihood: 40,
      cost: 45,
      risk: 25,
      downtime: 'vm-restart',
      effort: 'an-hour',
      hazards: ['none'],
      cites: ['S18'],
    },
    {
      id: 'open-vmware-case',
      scope: 'last',
      when: { any: [{ fact: 'isolation-test', is: 'reproduces' }, { unasked: 'all-else-tried' }] },
      likelihood: 20,
      cost: 50,
      risk: 0,
      downtime: 'none',
      effort: 'a-day',
      hazards: ['none'],
      cites: ['S03', 'S07'],
      adds: ['E80'],
    },
  ],
  notes: [
    { id: 'two-levels', tone: 'caution', cites: ['S19'] },
    { id: 'test-versus-issue', tone: 'caution', cites: ['S20', 'S06'] },
    { id: 'who-removes', tone: 'info', cites: ['S02', 'S03'] },
    { id: 'vmfs-words', tone: 'info', cites: ['S04', 'S08', 'S21'] },
    { id: 'hidden-limits', tone: 'caution', cites: ['S22'], adds: ['E61'] },
    { id: 'which-host', tone: 'info', cites: ['S21'], adds: ['E10'] },
    { id: 'restart-of-what', tone: 'info', cites: ['S31'] },
    { id: 'versions', tone: 'info', cites: ['S01'] },
  ],
} as const satisfies PackHead;
