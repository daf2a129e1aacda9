import type { FindOut, Note, Runbooks } from '#src/content/pack.ts';

export { article, statements } from '#src/content/packs/stun-article.ts';

/** Version and build of the host. */
const version = { shell: 'esxi-shell', effect: 'read-only', text: 'vmware -vl' } as const;

/** The free space of the datastores. */
const freeSpace = { shell: 'esxi-shell', effect: 'read-only', text: 'df -h' } as const;

/** The snapshots of the VM, from the host. */
const snapshots = {
  shell: 'esxi-shell',
  effect: 'read-only',
  text: 'vim-cmd vmsvc/snapshot.get <VMID>',
} as const;

/** The snapshots of the VM, with names in full. */
const snapshotTable = {
  shell: 'powercli',
  effect: 'read-only',
  text: 'Get-VM -Name "<VM-NAME>" | Get-Snapshot | Format-Table Name, Created, SizeGB, Description -AutoSize -Wrap',
} as const;

/** What still runs on the VM. */
const tasks = {
  shell: 'esxi-shell',
  effect: 'read-only',
  text: 'vim-cmd vmsvc/get.tasklist <VMID>',
} as const;

/** The files that the VM’s disks use, with paths in full. */
const disks = {
  shell: 'powercli',
  effect: 'read-only',
  text: 'Get-VM -Name "<VM-NAME>" | Get-HardDisk | Format-List Name, Filename',
} as const;

/** The delta files in the VM’s folder. */
const deltas = {
  shell: 'esxi-shell',
  effect: 'read-only',
  text: 'find "/vmfs/volumes/<DATASTORE>/<VM-NAME>/" -name "*-delta.vmdk" -o -name "*-sesparse.vmdk"',
} as const;

/** The transport mode that each proxy is set to. */
const proxyModes = {
  shell: 'powershell',
  effect: 'read-only',
  text: "Get-VBRViProxy | Select-Object Name, @{N='TransportMode'; E={$_.Options.TransportMode}}",
} as const;

/** Every stun of the VM and the consolidation around it, from its log. */
const stuns = {
  shell: 'esxi-shell',
  effect: 'read-only',
  text: 'grep -E "Checkpoint_Unstun|vm was stunned|Consolidate" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/vmware.log"',
} as const;

/** The check after each fix: how long the VM was stunned. */
const stunLog = { id: 'stun-log', commands: [stuns], adds: ['E50', 'E51'] } as const;

/** What a person does for each fix of the stun article: steps, what to know first, how to verify, how to undo. */
export const runbooks = {
  'direct-nfs-access': {
    steps: [
      {
        id: 'capture',
        commands: [proxyModes],
      },
      { id: 'network', cites: ['S24', 'S25'] },
      {
        id: 'test-windows',
        when: { fact: 'proxy-os', is: 'windows' },
        commands: [
          {
            shell: 'powershell',
            effect: 'read-only',
            text: '(New-Object Net.Sockets.TcpClient "<NFS-SERVER>", 2049).Connected',
          },
        ],
        cites: ['S24'],
      },
      {
        id: 'package-debian',
        when: { fact: 'proxy-os', is: 'debian' },
        commands: [{ shell: 'debian-shell', effect: 'changing', text: 'sudo apt-get install nfs-common' }],
        cites: ['S27'],
      },
      {
        id: 'package-rhel',
        when: { fact: 'proxy-os', is: 'rhel' },
        commands: [{ shell: 'rhel-shell', effect: 'changing', text: 'sudo dnf install nfs-utils' }],
        cites: ['S27'],
      },
      {
        id: 'test-linux',
        when: { fact: 'proxy-os', in: ['debian', 'rhel'] },
        commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'showmount -e <NFS-SERVER>' }],
        cites: ['S24'],
      },
      { id: 'transport', cites: ['S22', 'S23'] },
      { id: 'rescan', cites: ['S26'], adds: ['E62'] },
    ],
    notes: [
      {
        id: 'snapshot-blocks',
        tone: 'caution',
        when: { fact: 'existing-snapshots', is: 'yes' },
        adds: ['E61'],
      },
      {
        id: 'quiescence-blocks',
        tone: 'caution',
        when: {
          all: [
            { fact: 'guest-os', in: ['windows', 'windows-older'] },
            { fact: 'tools-quiescence', is: 'yes' },
          ],
        },
        adds: ['E61', 'E67'],
      },
      { id: 'why-hotadd', tone: 'info', cites: ['S23'] },
      { id: 'root-and-names', tone: 'caution', adds: ['E62'] },
      { id: 'network-only-proxies', tone: 'info', adds: ['E65'] },
    ],
    verify: [
      { id: 'job-log', adds: ['E60', 'E62'] },
      {
        id: 'stun-log',
        commands: [stuns],
        adds: ['E50', 'E51', 'E52'],
      },
    ],
    undo: [{ id: 'mode-back' }],
  },
  'upgrade-esxi': {
    steps: [
      {
        id: 'record',
        commands: [version],
        adds: ['E07'],
      },
      { id: 'compatibility' },
      { id: 'image', cites: ['S19'], adds: ['E01', 'E02'] },
      {
        id: 'backup-config',
        commands: [
          { shell: 'esxi-shell', effect: 'changing', text: 'vim-cmd hostsvc/firmware/sync_config' },
          { shell: 'esxi-shell', effect: 'changing', text: 'vim-cmd hostsvc/firmware/backup_config' },
        ],
      },
      { id: 'pause-jobs' },
      { id: 'update', adds: ['E10'] },
      { id: 'resume-jobs' },
    ],
    notes: [
      { id: 'heading', tone: 'warning', cites: ['S19'] },
      { id: 'line', tone: 'caution', adds: ['E03'] },
      { id: 'security-only', tone: 'caution', adds: ['E02'] },
      { id: 'vcenter', tone: 'caution', adds: ['E04'] },
      { id: 'both-hosts', tone: 'info', adds: ['E10'] },
      { id: 'maintenance', tone: 'warning' },
    ],
    verify: [
      {
        id: 'build',
        commands: [
          version,
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VMHost | Select-Object Name, Version, Build',
          },
        ],
        cites: ['S19'],
        adds: ['E03'],
      },
      stunLog,
    ],
    undo: [{ id: 'previous-image' }],
  },
  'same-host-hotadd': {
    steps: [
      {
        id: 'capture',
        commands: [
          {
            shell: 'cmd',
            effect: 'read-only',
            text: 'reg query "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v EnableSameHostHotaddMode',
          },
        ],
        adds: ['E63'],
      },
      { id: 'proxies', cites: ['S29'], adds: ['E65'] },
      { id: 'pin', cites: ['S21'] },
      {
        id: 'value-1',
        when: { fact: 'same-host-priority', is: 'speed' },
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'reg add "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v EnableSameHostHotaddMode /t REG_DWORD /d 1 /f',
          },
          {
            shell: 'powershell',
            effect: 'changing',
            text: "New-ItemProperty -Path 'HKLM:\\Software\\Veeam\\Veeam Backup and Replication' -Name EnableSameHostHotaddMode -PropertyType DWord -Value 1 -Force",
          },
          {
            shell: 'reg-file',
            effect: 'changing',
            text: 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Software\\Veeam\\Veeam Backup and Replication]\n"EnableSameHostHotaddMode"=dword:00000001\n',
          },
        ],
        cites: ['S30', 'S32'],
      },
      {
        id: 'value-2',
        when: { fact: 'same-host-priority', is: 'no-stun' },
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'reg add "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v EnableSameHostHotaddMode /t REG_DWORD /d 2 /f',
          },
          {
            shell: 'powershell',
            effect: 'changing',
            text: "New-ItemProperty -Path 'HKLM:\\Software\\Veeam\\Veeam Backup and Replication' -Name EnableSameHostHotaddMode -PropertyType DWord -Value 2 -Force",
          },
          {
            shell: 'reg-file',
            effect: 'changing',
            text: 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Software\\Veeam\\Veeam Backup and Replication]\n"EnableSameHostHotaddMode"=dword:00000002\n',
          },
        ],
        cites: ['S30', 'S33'],
      },
      {
        id: 'apply',
        commands: [{ shell: 'powershell', effect: 'changing', text: 'Restart-Service -Name VeeamBackupSvc' }],
        cites: ['S31'],
      },
    ],
    notes: [
      { id: 'effort', tone: 'info', cites: ['S28'] },
      { id: 'with-1', tone: 'warning', when: { fact: 'same-host-priority', is: 'speed' }, cites: ['S32'] },
      { id: 'with-2', tone: 'info', when: { fact: 'same-host-priority', is: 'no-stun' }, cites: ['S33'] },
      { id: 'queue', tone: 'caution', adds: ['E63'] },
      { id: 'proxy-needs', tone: 'caution', adds: ['E65'] },
      { id: 'nfs41', tone: 'warning', adds: ['E15'] },
    ],
    verify: [
      {
        id: 'value',
        commands: [
          {
            shell: 'cmd',
            effect: 'read-only',
            text: 'reg query "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v EnableSameHostHotaddMode',
          },
        ],
        cites: ['S30'],
      },
      { id: 'job-log', cites: ['S32', 'S33'], adds: ['E60'] },
      stunLog,
    ],
    undo: [
      {
        id: 'remove-value',
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'reg delete "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v EnableSameHostHotaddMode',
          },
        ],
        cites: ['S31'],
        adds: ['E63'],
      },
    ],
  },
  'force-network-mode': {
    steps: [
      {
        id: 'capture',
        commands: [proxyModes],
      },
      { id: 'open', cites: ['S35'] },
      { id: 'choose', cites: ['S35'] },
      { id: 'network', cites: ['S35'] },
      { id: 'every-proxy', cites: ['S34', 'S35'] },
    ],
    notes: [
      { id: 'slow', tone: 'warning', cites: ['S34'] },
      { id: 'no-hotadd-left', tone: 'caution', cites: ['S21', 'S34'] },
      { id: 'effort', tone: 'info', cites: ['S28'] },
    ],
    verify: [{ id: 'job-log', adds: ['E60'] }, { id: 'window', cites: ['S34'] }, stunLog],
    undo: [{ id: 'mode-back', cites: ['S23', 'S35'] }],
  },
  'remove-existing-snapshots': {
    steps: [
      { id: 'no-job', cites: ['S09'], adds: ['E66'] },
      {
        id: 'list',
        commands: [snapshotTable, snapshots],
      },
      { id: 'owner' },
      { id: 'space', commands: [freeSpace] },
      {
        id: 'remove',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Get-VM -Name "<VM-NAME>" | Get-Snapshot -Name "<SNAPSHOT-NAME>" | Remove-Snapshot',
          },
        ],
        cites: ['S09'],
      },
      {
        id: 'wait',
        commands: [tasks],
        adds: ['E54'],
      },
    ],
    notes: [
      { id: 'stun-now', tone: 'warning', cites: ['S04'] },
      { id: 'never-interrupt', tone: 'warning', adds: ['E54'] },
      { id: 'point-lost', tone: 'warning' },
      {
        id: 'direct-nfs-off',
        tone: 'info',
        when: {
          all: [
            { fact: 'datastore', in: ['nfs3', 'nfs41'] },
            { fact: 'existing-snapshots', is: 'yes' },
          ],
        },
        adds: ['E61'],
      },
    ],
    verify: [
      {
        id: 'empty',
        commands: [snapshotTable, snapshots],
      },
      { id: 'next-job', cites: ['S10'] },
    ],
    undo: [{ id: 'none' }],
  },
  'remove-orphaned-snapshots': {
    steps: [
      { id: 'no-job', cites: ['S11'], adds: ['E66'] },
      {
        id: 'confirm',
        commands: [deltas, disks],
        cites: ['S11'],
      },
      { id: 'backup', commands: [freeSpace] },
      { id: 'left-on-proxy' },
      {
        id: 'consolidate',
        when: { fact: 'esxi', atLeast: '5.x' },
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: '(Get-VM -Name "<VM-NAME>").ExtensionData.ConsolidateVMDisks()',
          },
        ],
      },
      {
        id: 'delete-all',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'vim-cmd vmsvc/snapshot.create <VMID> "consolidate" "consolidate" 0 0',
          },
          { shell: 'esxi-shell', effect: 'changing', text: 'vim-cmd vmsvc/snapshot.removeall <VMID>' },
        ],
        adds: ['E66', 'E70'],
      },
      {
        id: 'wait',
        commands: [tasks],
        adds: ['E54'],
      },
      { id: 'leftovers' },
    ],
    notes: [
      { id: 'never-delete-files', tone: 'warning' },
      { id: 'never-interrupt', tone: 'warning', adds: ['E54'] },
      { id: 'stun-now', tone: 'warning', cites: ['S04'] },
      { id: 'pointer', tone: 'info', cites: ['S11'] },
      { id: 'hunter', tone: 'info', adds: ['E66'] },
    ],
    verify: [
      {
        id: 'no-delta',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: "Get-VM -Name '<VM-NAME>' | Select-Object Name, @{N='ConsolidationNeeded'; E={$_.ExtensionData.Runtime.ConsolidationNeeded}}",
          },
        ],
      },
      {
        id: 'no-files',
        commands: [deltas, disks],
      },
    ],
    undo: [{ id: 'none' }],
  },
  'reduce-concurrent-tasks': {
    steps: [
      {
        id: 'capture',
        commands: [
          {
            shell: 'cmd',
            effect: 'read-only',
            text: 'reg query "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v MaxSnapshotsPerDatastore',
          },
        ],
        adds: ['E64'],
      },
      { id: 'proxy-tasks', cites: ['S12'] },
      { id: 'spread', cites: ['S12'] },
      {
        id: 'limit',
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'reg add "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v MaxSnapshotsPerDatastore /t REG_DWORD /d 2 /f',
          },
        ],
        adds: ['E64'],
      },
      { id: 'apply', cites: ['S31'] },
      { id: 'compare', cites: ['S12'] },
    ],
    notes: [
      { id: 'longer', tone: 'caution' },
      { id: 'no-number', tone: 'info', cites: ['S12'] },
      { id: 'latency-control', tone: 'info', adds: ['E64'] },
    ],
    verify: [
      {
        id: 'count',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VM -Datastore (Get-Datastore -Name "<DATASTORE>") | Get-Snapshot -Name "VEEAM BACKUP TEMPORARY SNAPSHOT" -ErrorAction SilentlyContinue | Select-Object VM, Created',
          },
        ],
        adds: ['E64'],
      },
      stunLog,
    ],
    undo: [
      {
        id: 'restore',
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'reg delete "HKLM\\Software\\Veeam\\Veeam Backup and Replication" /v MaxSnapshotsPerDatastore',
          },
        ],
        adds: ['E64'],
      },
    ],
  },
  'faster-datastore': {
    steps: [
      { id: 'measure', cites: ['S04'] },
      {
        id: 'capture',
        commands: [disks],
      },
      { id: 'choose', cites: ['S13'] },
      { id: 'no-job' },
      {
        id: 'move',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Move-VM -VM "<VM-NAME>" -Datastore "<TARGET-DATASTORE>"',
          },
        ],
        cites: ['S13'],
      },
      {
        id: 'spread',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Get-VM -Name "<VM-NAME>" | Get-HardDisk -Name "<DISK-NAME>" | Move-HardDisk -Datastore "<TARGET-DATASTORE>"',
          },
        ],
        cites: ['S13'],
      },
      { id: 'proxy-access' },
    ],
    notes: [
      { id: 'figures', tone: 'info', cites: ['S04'] },
      { id: 'move-loads', tone: 'caution' },
      { id: 'same-nfs', tone: 'caution', when: { fact: 'datastore', is: 'nfs3' }, cites: ['S21'] },
    ],
    verify: [
      {
        id: 'disks',
        commands: [disks],
      },
      stunLog,
    ],
    undo: [{ id: 'move-back' }],
  },
  'raise-cpu-reservation': {
    steps: [
      {
        id: 'measure',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-Stat -Entity (Get-VM -Name "<VM-NAME>") -Stat cpu.usagemhz.average -Realtime -MaxSamples 180',
          },
        ],
        cites: ['S14'],
      },
      {
        id: 'capture',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VM -Name "<VM-NAME>" | Get-VMResourceConfiguration | Select-Object VM, CpuReservationMhz, CpuLimitMhz',
          },
        ],
      },
      { id: 'headroom' },
      {
        id: 'set',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Get-VM -Name "<VM-NAME>" | Get-VMResourceConfiguration | Set-VMResourceConfiguration -CpuReservationMhz <MHZ>',
          },
        ],
        cites: ['S14'],
      },
      { id: 'compare', cites: ['S14'] },
    ],
    notes: [{ id: 'takes-from-others', tone: 'caution' }],
    verify: [
      {
        id: 'value',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VM -Name "<VM-NAME>" | Get-VMResourceConfiguration | Select-Object VM, CpuReservationMhz',
          },
        ],
      },
      stunLog,
    ],
    undo: [{ id: 'restore' }],
  },
  'run-isolating-test': {
    steps: [
      { id: 'time', cites: ['S06'] },
      { id: 'no-job', cites: ['S09'] },
      {
        id: 'watch',
        commands: [{ shell: 'cmd', effect: 'read-only', text: 'ping -t <VM-ADDRESS>' }],
        cites: ['S06'],
      },
      {
        id: 'create',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'vim-cmd vmsvc/snapshot.create <VMID> "isolation-test" "isolation test" 0 0',
          },
        ],
        cites: ['S06'],
        adds: ['E70'],
      },
      {
        id: 'leave',
        commands: [freeSpace],
        cites: ['S06'],
      },
      {
        id: 'remove',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Get-VM -Name "<VM-NAME>" | Get-Snapshot -Name "isolation-test" | Remove-Snapshot',
          },
        ],
        cites: ['S06'],
      },
      {
        id: 'observe',
        commands: [tasks, stuns],
        cites: ['S06'],
        adds: ['E50', 'E51', 'E52'],
      },
    ],
    notes: [
      { id: 'off-peak', tone: 'warning', cites: ['S05'] },
      { id: 'never-interrupt', tone: 'warning', adds: ['E54'] },
      { id: 'clean-is-no-proof', tone: 'caution', cites: ['S20'] },
      { id: 'nfs-first', tone: 'info', when: { fact: 'datastore', is: 'nfs3' }, cites: ['S08'] },
    ],
    verify: [
      { id: 'reproduces', cites: ['S07'] },
      { id: 'clean', cites: ['S20'] },
      {
        id: 'gone',
        commands: [snapshots],
      },
    ],
    undo: [{ id: 'remove-snapshot' }],
  },
  'update-builds': {
    steps: [
      { id: 'record', commands: [version] },
      {
        id: 'tools-version',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: "Get-VM -Name '<VM-NAME>' | Select-Object Name, @{N='ToolsVersion'; E={$_.Guest.ToolsVersion}}",
          },
        ],
      },
      { id: 'compatibility', cites: ['S01'] },
      { id: 'hosts', cites: ['S15'] },
      { id: 'tools', cites: ['S15'] },
      { id: 'san', cites: ['S15'] },
      { id: 'compare' },
    ],
    notes: [
      { id: 'maintenance', tone: 'warning' },
      { id: 'mirror', tone: 'info', when: { fact: 'esxi', before: '7.x' }, adds: ['E55', 'E05'] },
      {
        id: 'known-issue-line',
        tone: 'caution',
        when: {
          all: [
            { fact: 'datastore', is: 'nfs3' },
            { fact: 'transport', is: 'hotadd' },
          ],
        },
        cites: ['S19'],
      },
      { id: 'veeam-versions', tone: 'info', cites: ['S01'] },
    ],
    verify: [
      {
        id: 'builds',
        commands: [version],
        cites: ['S15'],
      },
      stunLog,
    ],
    undo: [{ id: 'plan' }],
  },
  'bigger-host': {
    steps: [
      {
        id: 'compare',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VMHost | Format-Table Name, CpuUsageMhz, CpuTotalMhz, MemoryUsageGB, MemoryTotalGB -AutoSize',
          },
        ],
        cites: ['S16'],
      },
      { id: 'no-job' },
      {
        id: 'move',
        commands: [
          {
            shell: 'powercli',
            effect: 'changing',
            text: 'Move-VM -VM "<VM-NAME>" -Destination "<TARGET-HOST>"',
          },
        ],
        cites: ['S16'],
      },
      { id: 'keep' },
    ],
    notes: [
      { id: 'vmotion-stun', tone: 'info', adds: ['E50'] },
      {
        id: 'proxy-distance',
        tone: 'caution',
        when: {
          all: [
            { fact: 'datastore', is: 'nfs3' },
            { fact: 'transport', is: 'hotadd' },
          ],
        },
        cites: ['S21'],
      },
    ],
    verify: [
      {
        id: 'host',
        commands: [
          {
            shell: 'powercli',
            effect: 'read-only',
            text: 'Get-VM -Name "<VM-NAME>" | Select-Object Name, VMHost',
          },
        ],
      },
      stunLog,
    ],
    undo: [{ id: 'move-back' }],
  },
  'move-backup-window': {
    steps: [
      { id: 'quiet-hours', cites: ['S17'] },
      { id: 'neighbours', cites: ['S04'] },
      { id: 'capture' },
      { id: 'schedule', cites: ['S17'] },
      { id: 'compare', cites: ['S17'] },
    ],
    notes: [
      { id: 'restore-points', tone: 'caution' },
      {
        id: 'clean-test',
        tone: 'info',
        when: { fact: 'isolation-test', is: 'clean' },
        cites: ['S06', 'S20'],
      },
    ],
    verify: [{ id: 'removal-time', cites: ['S17'] }, stunLog],
    undo: [{ id: 'restore' }],
  },
  'redirect-snapshots': {
    steps: [
      {
        id: 'no-snapshot',
        commands: [snapshots],
      },
      {
        id: 'folder',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'mkdir "/vmfs/volumes/<TARGET-DATASTORE>/<VM-NAME>-snapshots"',
          },
        ],
        cites: ['S18'],
      },
      { id: 'power-off' },
      {
        id: 'copy',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'grep -iE "workingDir|redoNotWithParent|sched.swap.dir" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx"',
          },
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'cp "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx.bak"',
          },
        ],
      },
      {
        id: 'edit',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: `printf 'workingDir = "/vmfs/volumes/<TARGET-DATASTORE>/<VM-NAME>-snapshots/"\\nsnapshot.redoNotWithParent = "TRUE"\\n' >> "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx"`,
          },
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'grep -iE "workingDir|redoNotWithParent" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx"',
          },
        ],
        cites: ['S18'],
        adds: ['E90'],
      },
      {
        id: 'reload',
        commands: [{ shell: 'esxi-shell', effect: 'changing', text: 'vim-cmd vmsvc/reload <VMID>' }],
      },
      { id: 'power-on' },
    ],
    notes: [
      { id: 'downtime', tone: 'warning' },
      { id: 'shared', tone: 'warning', adds: ['E90'] },
      { id: 'delta-stays', tone: 'caution', when: { fact: 'esxi', atLeast: '5.x' }, adds: ['E90'] },
      { id: 'swap', tone: 'caution', adds: ['E90'] },
      { id: 'storage-vmotion', tone: 'caution', adds: ['E90'] },
    ],
    verify: [
      {
        id: 'where',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'find "/vmfs/volumes/<TARGET-DATASTORE>/<VM-NAME>-snapshots/" -name "*-0000*.vmdk"',
          },
        ],
        cites: ['S18'],
      },
      stunLog,
    ],
    undo: [
      {
        id: 'restore',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'cp "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx.bak" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx"',
          },
          { shell: 'esxi-shell', effect: 'changing', text: 'vim-cmd vmsvc/reload <VMID>' },
        ],
      },
    ],
  },
  'open-vmware-case': {
    steps: [
      { id: 'times', adds: ['E60'] },
      {
        id: 'log',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'ls -l "/vmfs/volumes/<DATASTORE>/<VM-NAME>"/vmware*.log',
          },
          stuns,
        ],
        adds: ['E50', 'E51'],
      },
      { id: 'versions', commands: [version] },
      { id: 'environment', cites: ['S07'], adds: ['E60'] },
      {
        id: 'bundle',
        commands: [
          { shell: 'esxi-shell', effect: 'changing', text: 'vm-support -w "/vmfs/volumes/<DATASTORE>"' },
        ],
      },
      { id: 'open', cites: ['S07'], adds: ['E80'] },
    ],
    notes: [
      { id: 'who', tone: 'info', cites: ['S03'] },
      { id: 'after-the-rest', tone: 'info', cites: ['S07'] },
      { id: 'settings', tone: 'info', adds: ['E80'] },
    ],
    verify: [{ id: 'complete' }],
    undo: [{ id: 'none' }],
  },
} as const satisfies Runbooks;

/** How to find out the answer to each question of the stun article. */
export const findOut = {
  datastore: [
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
  transport: [
    { id: 'job-log', adds: ['E60'] },
    { id: 'setting', cites: ['S23'] },
    {
      id: 'powershell',
      commands: [proxyModes],
    },
  ],
  'proxy-host': [
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
  esxi: [
    { id: 'client', adds: ['E09'] },
    {
      id: 'shell',
      commands: [version],
      adds: ['E07'],
    },
    {
      id: 'powercli',
      commands: [
        {
          shell: 'powercli',
          effect: 'read-only',
          text: 'Get-VMHost | Select-Object Name, Version, Build | Sort-Object Version, { [int]$_.Build }',
        },
      ],
      adds: ['E10'],
    },
    { id: 'compare', adds: ['E01', 'E03', 'E04', 'E06'] },
  ],
  'direct-nfs': [
    { id: 'check', cites: ['S24', 'S25', 'S26'] },
    {
      id: 'windows',
      when: { fact: 'proxy-os', is: 'windows' },
      commands: [
        {
          shell: 'powershell',
          effect: 'read-only',
          text: '(New-Object Net.Sockets.TcpClient "<NFS-SERVER>", 2049).Connected',
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
  'existing-snapshots': [
    { id: 'client', cites: ['S09'], adds: ['E66'] },
    {
      id: 'powercli',
      commands: [snapshotTable],
    },
    {
      id: 'shell',
      commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/getallvms' }, snapshots],
      adds: ['E70'],
    },
  ],
  'storage-load': [
    { id: 'array', cites: ['S04'] },
    { id: 'client' },
    { id: 'shell', commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'esxtop' }] },
  ],
  'concurrent-tasks': [
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
  'orphaned-snapshots': [
    { id: 'client', cites: ['S11'] },
    {
      id: 'powercli',
      commands: [
        {
          shell: 'powercli',
          effect: 'read-only',
          text: 'Get-VM -Name "<VM-NAME>" | Select-Object Name, @{N=\'ConsolidationNeeded\'; E={$_.ExtensionData.Runtime.ConsolidationNeeded}}',
        },
        disks,
      ],
    },
    {
      id: 'shell',
      commands: [deltas],
    },
  ],
  'cpu-spike': [
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
  'isolation-test': [
    { id: 'not-yet', cites: ['S05', 'S06'] },
    { id: 'how-read', cites: ['S07', 'S20'] },
  ],
  'guest-os': [
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
  'tools-quiescence': [{ id: 'job', adds: ['E61', 'E67'] }],
  'proxy-os': [
    { id: 'console' },
    {
      id: 'shell',
      commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'cat /etc/os-release' }],
      cites: ['S27'],
    },
  ],
  'same-host-priority': [{ id: 'owner', cites: ['S32', 'S33'] }],
} as const satisfies FindOut;

/**
 * What the article itself leaves unclear or says twice; a warning is for right now, and one with a condition says that answers
 * do not go together.
 */
export const notes = [
  { id: 'right-now', tone: 'warning', adds: ['E54'] },
  { id: 'two-levels', tone: 'caution', cites: ['S19'] },
  { id: 'test-versus-issue', tone: 'caution', cites: ['S20', 'S06'] },
  { id: 'who-removes', tone: 'info', cites: ['S02', 'S03'] },
  { id: 'vmfs-words', tone: 'info', cites: ['S04', 'S08', 'S21'] },
  { id: 'hidden-limits', tone: 'caution', cites: ['S22'], adds: ['E61'] },
  { id: 'which-host', tone: 'info', cites: ['S21'], adds: ['E10'] },
  { id: 'restart-of-what', tone: 'info', cites: ['S31'] },
  { id: 'versions', tone: 'info', cites: ['S01'] },
  {
    id: 'direct-nfs-without-nfs',
    tone: 'caution',
    when: {
      all: [
        { fact: 'transport', is: 'direct-nfs' },
        { fact: 'datastore', in: ['vmfs', 'other'] },
      ],
    },
    cites: ['S24', 'S25'],
  },
  {
    id: 'direct-nfs-beside-snapshots',
    tone: 'caution',
    when: {
      all: [
        { fact: 'transport', is: 'direct-nfs' },
        { fact: 'existing-snapshots', is: 'yes' },
      ],
    },
    adds: ['E61'],
  },
] as const satisfies readonly Note[];
