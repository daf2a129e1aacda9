import type { FindOut, Note, Runbooks } from '#src/content/pack.ts';

export { article, statements } from '#src/content/packs/quiesce-article.ts';

/** The VSS writers with their state. */
const writers = { shell: 'cmd', effect: 'read-only', text: 'vssadmin list writers' } as const;

/** The VSS providers that are registered. */
const providers = { shell: 'cmd', effect: 'read-only', text: 'vssadmin list providers' } as const;

/** What each snapshot of the VM asked for, from its log. */
const quiesced = {
  shell: 'esxi-shell',
  effect: 'read-only',
  text: 'grep "SnapshotVMX_TakeSnapshot start" "/vmfs/volumes/<DATASTORE>/<VM-NAME>"/vmware*.log',
} as const;

/** The volumes with their free space. */
const volumes = { shell: 'powershell', effect: 'read-only', text: 'Get-Volume' } as const;

/** The same on old Windows. */
const volumesOfOld = {
  shell: 'cmd',
  effect: 'read-only',
  text: 'wmic volume get caption,capacity,freespace',
} as const;

/** What a person does for each fix of the quiesce article: steps, what to know first, how to verify, how to undo. */
export const runbooks = {
  'restart-guest': {
    steps: [
      { id: 'note-state', cites: ['Q11'] },
      { id: 'agree-window' },
      {
        id: 'restart-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          { shell: 'cmd', effect: 'changing', text: 'shutdown /r /t 60 /c "Restart for the backup agent"' },
        ],
        cites: ['Q11'],
      },
      {
        id: 'restart-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [{ shell: 'linux-shell', effect: 'changing', text: 'sudo shutdown -r +1' }],
        cites: ['Q11'],
      },
      { id: 'check-services' },
      { id: 'retry', cites: ['Q11'] },
    ],
    notes: [
      { id: 'downtime', tone: 'warning' },
      { id: 'first', tone: 'info', cites: ['Q11'] },
    ],
    verify: [
      {
        id: 'boot-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          {
            shell: 'powershell',
            effect: 'read-only',
            text: '(Get-CimInstance Win32_OperatingSystem).LastBootUpTime',
          },
          { shell: 'cmd', effect: 'read-only', text: 'wmic os get lastbootuptime' },
        ],
      },
      {
        id: 'boot-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'who -b' }],
      },
      { id: 'snapshot', cites: ['Q11'] },
    ],
    undo: [{ id: 'nothing' }],
  },
  'free-guest-space': {
    steps: [
      {
        id: 'find-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [volumes, volumesOfOld],
        cites: ['Q10'],
      },
      {
        id: 'find-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'df -h; df -i' }],
        cites: ['Q10'],
      },
      {
        id: 'shadow-storage',
        when: { fact: 'guest-os', is: 'windows' },
        commands: [{ shell: 'cmd', effect: 'read-only', text: 'vssadmin list shadowstorage' }],
        adds: ['E27'],
      },
      { id: 'decide' },
      { id: 'free' },
      { id: 'extend' },
      { id: 'retry', cites: ['Q10'] },
    ],
    notes: [
      { id: 'no-blind-delete', tone: 'warning' },
      { id: 'no-threshold', tone: 'info', cites: ['Q10'] },
    ],
    verify: [
      {
        id: 'space-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [volumes, volumesOfOld],
      },
      {
        id: 'space-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'df -h' }],
      },
      { id: 'snapshot' },
    ],
    undo: [{ id: 'restore' }],
  },
  'repair-vss-writer': {
    steps: [
      {
        id: 'list-before',
        when: { not: { fact: 'vss-writers', is: 'none-listed' } },
        commands: [writers],
        cites: ['Q31'],
      },
      {
        id: 'list-after',
        when: { not: { fact: 'vss-writers', is: 'none-listed' } },
        commands: [writers],
        cites: ['Q31'],
      },
      {
        id: 'compare',
        when: { not: { fact: 'vss-writers', is: 'none-listed' } },
        cites: ['Q31'],
        adds: ['E23', 'E24'],
      },
      {
        id: 'none-listed',
        when: { not: { fact: 'vss-writers', is: 'faulty' } },
        commands: [
          { shell: 'cmd', effect: 'read-only', text: 'sc query EventSystem' },
          { shell: 'cmd', effect: 'read-only', text: 'sc query VSS' },
        ],
        adds: ['E25'],
      },
      {
        id: 'event-log',
        commands: [
          {
            shell: 'powershell',
            effect: 'read-only',
            text: "Get-WinEvent -FilterHashtable @{LogName='Application'; ProviderName='VSS'} -MaxEvents 20 | Format-List TimeCreated, Id, Message",
          },
        ],
      },
      {
        id: 'restart-service',
        commands: [{ shell: 'powershell', effect: 'changing', text: 'Restart-Service -Name <SERVICE-NAME>' }],
      },
      { id: 'vendor', cites: ['Q32'] },
      { id: 'retry', cites: ['Q31'] },
    ],
    notes: [
      { id: 'outage', tone: 'warning' },
      {
        id: 'none-listed',
        tone: 'caution',
        when: { fact: 'vss-writers', is: 'none-listed' },
        adds: ['E25'],
      },
      {
        id: 'stale',
        tone: 'caution',
        when: { not: { fact: 'vss-writers', is: 'none-listed' } },
        adds: ['E24'],
      },
      {
        id: 'phase',
        tone: 'info',
        when: { not: { fact: 'vss-writers', is: 'none-listed' } },
        adds: ['E23'],
      },
      { id: 'codes', tone: 'info', adds: ['E26', 'E27'] },
    ],
    verify: [
      {
        id: 'stable',
        commands: [writers],
        cites: ['Q31'],
        adds: ['E23', 'E24'],
      },
      { id: 'snapshot' },
    ],
    undo: [{ id: 'nothing' }],
  },
  'fix-freeze-script': {
    steps: [
      {
        id: 'find-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          {
            shell: 'cmd',
            effect: 'read-only',
            text: 'dir "C:\\Program Files\\VMware\\VMware Tools\\backupScripts.d" & dir C:\\Windows\\*-script.bat',
          },
        ],
        cites: ['Q19'],
        adds: ['E31'],
      },
      {
        id: 'find-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [
          {
            shell: 'linux-shell',
            effect: 'read-only',
            text: 'ls -l /etc/vmware-tools/backupScripts.d /usr/sbin/pre-freeze-script /usr/sbin/post-thaw-script',
          },
        ],
        cites: ['Q19'],
        adds: ['E31'],
      },
      { id: 'copy' },
      {
        id: 'run-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          {
            shell: 'powershell',
            effect: 'changing',
            text: '& "<SCRIPT-PATH>" freeze; "exit code $LASTEXITCODE"',
          },
          {
            shell: 'powershell',
            effect: 'changing',
            text: '& "<SCRIPT-PATH>" thaw; "exit code $LASTEXITCODE"',
          },
        ],
        adds: ['E31'],
      },
      {
        id: 'run-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [
          {
            shell: 'linux-shell',
            effect: 'changing',
            text: 'sudo "<SCRIPT-PATH>" freeze; echo "exit code $?"',
          },
          {
            shell: 'linux-shell',
            effect: 'changing',
            text: 'sudo "<SCRIPT-PATH>" thaw; echo "exit code $?"',
          },
        ],
        adds: ['E31'],
      },
      { id: 'repair', adds: ['E31'] },
      { id: 'not-needed' },
      { id: 'retry' },
    ],
    notes: [
      { id: 'stops-application', tone: 'warning', cites: ['Q19'] },
      { id: 'code-two', tone: 'info', adds: ['E41'] },
      { id: 'names', tone: 'caution', cites: ['Q13', 'Q19'], adds: ['E31'] },
    ],
    verify: [
      {
        id: 'no-code',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'grep -iE "quiesc|The error (code|message) was" "/vmfs/volumes/<DATASTORE>/<VM-NAME>"/vmware*.log',
          },
        ],
        adds: ['E41'],
      },
      { id: 'application' },
    ],
    undo: [{ id: 'put-back' }],
  },
  'symantec-vss-provider': {
    steps: [
      { id: 'check-support', cites: ['Q27', 'Q28'] },
      {
        id: 'record',
        commands: [
          providers,
          {
            shell: 'cmd',
            effect: 'read-only',
            text: '"C:\\Program Files\\VMware\\VMware Tools\\VMwareToolboxCmd.exe" -v',
          },
          { shell: 'cmd', effect: 'read-only', text: 'ipconfig /all' },
        ],
      },
      { id: 'uninstall-tools', when: { fact: 'tools-before-symantec', is: 'yes' }, cites: ['Q29'] },
      { id: 'reinstall-tools', when: { fact: 'tools-before-symantec', is: 'yes' }, cites: ['Q29'] },
      { id: 'install-provider', cites: ['Q28'] },
      {
        id: 'check-providers',
        commands: [providers],
        cites: ['Q28'],
      },
      { id: 'retry' },
    ],
    notes: [
      { id: 'exchange-support', tone: 'warning', cites: ['Q27'] },
      {
        id: 'downtime',
        tone: 'warning',
        when: { fact: 'tools-before-symantec', is: 'yes' },
        cites: ['Q29'],
      },
      { id: 'removal', tone: 'caution', cites: ['Q30'] },
      { id: 'age', tone: 'info', cites: ['Q28', 'Q33'] },
    ],
    verify: [
      {
        id: 'provider',
        commands: [providers],
      },
      {
        id: 'writers',
        commands: [writers],
        cites: ['Q31'],
      },
      { id: 'restore' },
    ],
    undo: [{ id: 'remove', cites: ['Q30'] }, { id: 'tools' }],
  },
  'reduce-guest-io': {
    steps: [
      { id: 'chart', cites: ['Q09'] },
      {
        id: 'find-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          { shell: 'cmd', effect: 'read-only', text: 'perfmon /res' },
          { shell: 'cmd', effect: 'read-only', text: 'schtasks /query /fo LIST' },
        ],
      },
      {
        id: 'find-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [
          { shell: 'linux-shell', effect: 'read-only', text: 'sudo iotop -o' },
          { shell: 'linux-shell', effect: 'read-only', text: 'systemctl list-timers' },
        ],
      },
      { id: 'capture' },
      { id: 'move-work', cites: ['Q13'] },
      { id: 'move-snapshot', cites: ['Q13'] },
      { id: 'scripts', cites: ['Q13'] },
      { id: 'retry', cites: ['Q13'] },
    ],
    notes: [
      { id: 'no-limit', tone: 'info', cites: ['Q09'], adds: ['E28'] },
      { id: 'which-code', tone: 'info', when: { fact: 'guest-os', is: 'windows' }, adds: ['E27'] },
      { id: 'no-vss-linux', tone: 'info', when: { fact: 'guest-os', is: 'linux-other' }, adds: ['E32'] },
      { id: 'post-freeze', tone: 'caution', cites: ['Q13'] },
    ],
    verify: [{ id: 'chart' }, { id: 'snapshot', cites: ['Q09'] }],
    undo: [{ id: 'schedules' }],
  },
  'check-vss-configuration': {
    steps: [
      {
        id: 'services',
        commands: [
          {
            shell: 'powershell',
            effect: 'read-only',
            text: "Get-WmiObject Win32_Service | Where-Object { 'VSS', 'swprv', 'vmvss', 'VMTools', 'EventSystem' -contains $_.Name } | Format-Table Name, State, StartMode",
          },
        ],
        cites: ['Q12'],
      },
      {
        id: 'writers-providers',
        commands: [writers, providers, { shell: 'cmd', effect: 'read-only', text: 'vssadmin list shadows' }],
        cites: ['Q12', 'Q31'],
      },
      {
        id: 'event-log',
        commands: [
          {
            shell: 'powershell',
            effect: 'read-only',
            text: "Get-WinEvent -FilterHashtable @{LogName='Application'; ProviderName='VSS'} -MaxEvents 20 | Format-List TimeCreated, Id, Message",
          },
        ],
        cites: ['Q12'],
      },
      {
        id: 'disks',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'read-only',
            text: 'grep -iE "enableUUID|(scsi|nvme|sata|ide)[0-9]+:[0-9]+.fileName.*vmdk" "/vmfs/volumes/<DATASTORE>/<VM-NAME>/<VM-NAME>.vmx"',
          },
          { shell: 'cmd', effect: 'read-only', text: 'echo list disk | diskpart' },
        ],
        adds: ['E29'],
      },
      { id: 'backup-product', cites: ['Q12'], adds: ['E67'] },
      { id: 'article', cites: ['Q12', 'Q33'] },
      { id: 'one-change' },
      { id: 'retry' },
    ],
    notes: [
      { id: 'two-faults', tone: 'info', cites: ['Q03', 'Q06', 'Q07'], adds: ['E40'] },
      { id: 'codes', tone: 'info', cites: ['Q06'], adds: ['E26', 'E27', 'E46'] },
      { id: 'exchange', tone: 'caution', when: { fact: 'exchange', is: 'yes' }, cites: ['Q27'] },
      { id: 'file-system', tone: 'info', adds: ['E29'] },
    ],
    verify: [
      {
        id: 'writers',
        commands: [writers],
        cites: ['Q31'],
      },
      { id: 'snapshot', cites: ['Q12'] },
    ],
    undo: [{ id: 'settings' }],
  },
  'freeze-thaw-scripts': {
    steps: [
      { id: 'write', cites: ['Q13', 'Q19'] },
      {
        id: 'place-windows',
        when: { not: { fact: 'guest-os', is: 'linux-other' } },
        commands: [
          {
            shell: 'powershell',
            effect: 'changing',
            text: 'New-Item -ItemType Directory -Force "C:\\Program Files\\VMware\\VMware Tools\\backupScripts.d"',
          },
        ],
        cites: ['Q19'],
        adds: ['E31'],
      },
      {
        id: 'place-linux',
        when: { fact: 'guest-os', is: 'linux-other' },
        commands: [
          {
            shell: 'linux-shell',
            effect: 'changing',
            text: 'sudo mkdir -p /etc/vmware-tools/backupScripts.d',
          },
          {
            shell: 'linux-shell',
            effect: 'changing',
            text: 'sudo install -o root -g root -m 0755 "<SCRIPT-FILE>" /etc/vmware-tools/backupScripts.d/',
          },
        ],
        cites: ['Q19'],
        adds: ['E31'],
      },
      { id: 'test', adds: ['E31'] },
      { id: 'snapshot', cites: ['Q19'] },
      { id: 'check-thaw', cites: ['Q19'] },
      { id: 'watch' },
    ],
    notes: [
      { id: 'pause', tone: 'warning', cites: ['Q19'] },
      { id: 'post-freeze', tone: 'caution', cites: ['Q13', 'Q19'] },
      { id: 'code-two', tone: 'caution', adds: ['E41'] },
      { id: 'no-vss-linux', tone: 'info', when: { fact: 'guest-os', is: 'linux-other' }, adds: ['E32'] },
      { id: 'guide', tone: 'info', cites: ['Q19', 'Q33'] },
    ],
    verify: [{ id: 'log' }, { id: 'snapshot', cites: ['Q19'] }, { id: 'application' }],
    undo: [{ id: 'remove' }],
  },
  'no-quiesce-client': {
    steps: [
      { id: 'agree', cites: ['Q14'] },
      { id: 'open-old', when: { fact: 'esxi', before: '6.x' }, cites: ['Q17'] },
      { id: 'open-new', when: { fact: 'esxi', atLeast: '6.x' }, adds: ['E72'] },
      { id: 'clear', cites: ['Q14', 'Q17'] },
      { id: 'memory' },
      { id: 'create', cites: ['Q14'] },
    ],
    notes: [
      { id: 'crash-consistent', tone: 'warning', cites: ['Q14'] },
      { id: 'no-checkbox-35', tone: 'caution', when: { fact: 'esxi', is: '3.5' }, cites: ['Q18'] },
      {
        id: 'later-clients',
        tone: 'info',
        when: { fact: 'esxi', atLeast: '6.x' },
        cites: ['Q17'],
        adds: ['E72'],
      },
    ],
    verify: [
      { id: 'manager', cites: ['Q14'] },
      {
        id: 'log',
        commands: [quiesced],
        adds: ['E44'],
      },
    ],
    undo: [{ id: 'checkbox' }],
  },
  'no-quiesce-vim-cmd': {
    steps: [
      { id: 'agree', cites: ['Q14'] },
      {
        id: 'list',
        commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/getallvms' }],
        cites: ['Q20'],
      },
      {
        id: 'existing',
        commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/snapshot.get <VMID>' }],
      },
      {
        id: 'create',
        commands: [
          {
            shell: 'esxi-shell',
            effect: 'changing',
            text: 'vim-cmd vmsvc/snapshot.create <VMID> "<SNAPSHOT-NAME>" "<DESCRIPTION>" 0 0',
          },
        ],
        cites: ['Q20'],
        adds: ['E70'],
      },
      {
        id: 'classic',
        when: { fact: 'esxi', before: '5.x' },
        commands: [
          {
            shell: 'esx-console',
            effect: 'changing',
            text: 'vmware-vim-cmd vmsvc/snapshot.create <VMID> "<SNAPSHOT-NAME>" "<DESCRIPTION>" 0 0',
          },
        ],
        adds: ['E70'],
      },
      { id: 'remove-later' },
    ],
    notes: [
      { id: 'crash-consistent', tone: 'warning', cites: ['Q14'] },
      { id: 'order', tone: 'caution', cites: ['Q20', 'Q21'] },
      { id: 'five', tone: 'caution', cites: ['Q20'], adds: ['E70'] },
    ],
    verify: [
      {
        id: 'listed',
        commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vim-cmd vmsvc/snapshot.get <VMID>' }],
        cites: ['Q20'],
      },
      {
        id: 'log',
        commands: [quiesced],
        adds: ['E44'],
      },
    ],
    undo: [{ id: 'remove' }],
  },
  'no-quiesce-vmware-cmd': {
    steps: [
      { id: 'agree', cites: ['Q14'] },
      {
        id: 'list',
        commands: [{ shell: 'esx-console', effect: 'read-only', text: 'vmware-cmd -l' }],
        cites: ['Q21'],
      },
      {
        id: 'existing',
        commands: [
          { shell: 'esx-console', effect: 'read-only', text: 'vmware-cmd "<VMX-PATH>" hassnapshot' },
        ],
      },
      {
        id: 'create',
        commands: [
          {
            shell: 'esx-console',
            effect: 'changing',
            text: 'vmware-cmd "<VMX-PATH>" createsnapshot "<SNAPSHOT-NAME>" "<DESCRIPTION>" 0 0',
          },
        ],
        cites: ['Q21'],
      },
      { id: 'remove-later' },
    ],
    notes: [
      { id: 'crash-consistent', tone: 'warning', cites: ['Q14'] },
      { id: 'order', tone: 'caution', cites: ['Q20', 'Q21'] },
      { id: 'classic-only', tone: 'info', cites: ['Q21'], adds: ['E71'] },
    ],
    verify: [
      {
        id: 'has',
        commands: [
          { shell: 'esx-console', effect: 'read-only', text: 'vmware-cmd "<VMX-PATH>" hassnapshot' },
        ],
        cites: ['Q21'],
      },
    ],
    undo: [{ id: 'remove' }],
  },
  'no-quiesce-backup': {
    steps: [
      { id: 'agree', cites: ['Q14'] },
      { id: 'capture' },
      { id: 'veeam', cites: ['Q14'], adds: ['E67'] },
      { id: 'other-product', cites: ['Q14'] },
      { id: 'application-aware', adds: ['E67'] },
      { id: 'retry', cites: ['Q14'] },
    ],
    notes: [
      { id: 'crash-consistent', tone: 'warning', cites: ['Q14'] },
      { id: 'exchange', tone: 'caution', when: { fact: 'exchange', is: 'yes' }, cites: ['Q27'] },
      { id: 'two-features', tone: 'caution', adds: ['E67'] },
      { id: 'direct-nfs', tone: 'info', adds: ['E61'] },
    ],
    verify: [
      {
        id: 'log',
        commands: [quiesced],
        adds: ['E44'],
      },
      { id: 'restore' },
    ],
    undo: [{ id: 'setting' }],
  },
  'vcb-quiescing': {
    steps: [
      {
        id: 'check-version',
        commands: [{ shell: 'esx-console', effect: 'read-only', text: 'vmware -v' }],
        cites: ['Q16'],
      },
      { id: 'guide', cites: ['Q15', 'Q33'] },
      { id: 'capture' },
      { id: 'set', cites: ['Q14', 'Q15'] },
      { id: 'retry', cites: ['Q15'] },
      { id: 'plan', cites: ['Q16'] },
    ],
    notes: [
      { id: 'never-five', tone: 'warning', cites: ['Q16'] },
      { id: 'crash-consistent', tone: 'warning', cites: ['Q14'] },
      { id: 'no-steps', tone: 'info', cites: ['Q15'] },
    ],
    verify: [{ id: 'job', cites: ['Q15'] }, { id: 'restore' }],
    undo: [{ id: 'setting' }],
  },
  'tools-without-vss': {
    steps: [
      {
        id: 'record',
        commands: [
          {
            shell: 'cmd',
            effect: 'read-only',
            text: '"C:\\Program Files\\VMware\\VMware Tools\\VMwareToolboxCmd.exe" -v',
          },
          { shell: 'cmd', effect: 'read-only', text: 'ipconfig /all' },
          providers,
        ],
      },
      {
        id: 'lighter',
        commands: [
          {
            shell: 'cmd',
            effect: 'changing',
            text: 'notepad "C:\\ProgramData\\VMware\\VMware Tools\\tools.conf"',
          },
          { shell: 'cmd', effect: 'changing', text: 'net stop VMTools && net start VMTools' },
        ],
        adds: ['E30'],
      },
      { id: 'uninstall', cites: ['Q22'] },
      {
        id: 'restart',
        commands: [{ shell: 'cmd', effect: 'changing', text: 'shutdown /r /t 0' }],
        cites: ['Q22', 'Q23'],
      },
      { id: 'reinstall', cites: ['Q22'] },
      { id: 'clear-vss', cites: ['Q22'] },
      { id: 'retry', cites: ['Q25'] },
    ],
    notes: [
      { id: 'crash-consistent', tone: 'warning', cites: ['Q25', 'Q14'] },
      { id: 'downtime', tone: 'warning', cites: ['Q23'] },
      {
        id: 'sync-driver-before-41',
        tone: 'info',
        when: { fact: 'esxi', before: '4.1' },
        cites: ['Q22', 'Q26'],
      },
      {
        id: 'no-sync-driver-41',
        tone: 'warning',
        when: { fact: 'esxi', atLeast: '4.1' },
        cites: ['Q24', 'Q25'],
      },
      { id: 'contradiction', tone: 'caution', cites: ['Q22', 'Q24'] },
      { id: 'already-sync', tone: 'info', when: { fact: 'esxi', before: '4.1' }, cites: ['Q26'] },
      { id: 'drivers', tone: 'caution' },
    ],
    verify: [
      {
        id: 'providers',
        commands: [providers],
      },
      { id: 'job', cites: ['Q25'] },
      { id: 'restore', cites: ['Q25'] },
    ],
    undo: [{ id: 'tools' }, { id: 'conf', adds: ['E30'] }],
  },
  'open-vmware-case': {
    steps: [
      { id: 'describe' },
      { id: 'host-bundle', commands: [{ shell: 'esxi-shell', effect: 'changing', text: 'vm-support' }] },
      {
        id: 'guest-windows',
        when: { fact: 'guest-os', is: 'windows' },
        commands: [
          writers,
          providers,
          { shell: 'cmd', effect: 'read-only', text: 'vssadmin list shadowstorage' },
          {
            shell: 'cmd',
            effect: 'read-only',
            text: 'wevtutil epl Application "%TEMP%\\application.evtx"',
          },
        ],
      },
      { id: 'vm-logs', cites: ['Q05', 'Q06', 'Q07'] },
      { id: 'ask-vmware', adds: ['E80'] },
      {
        id: 'ask-writer',
        when: { fact: 'guest-os', is: 'windows' },
        cites: ['Q32'],
        adds: ['E80'],
      },
      {
        id: 'ask-symantec',
        when: { all: [{ fact: 'netbackup', is: 'yes' }, { not: { fact: 'guest-os', is: 'linux-other' } }] },
        cites: ['Q30'],
        adds: ['E80'],
      },
      { id: 'ask-backup', when: { fact: 'operation', is: 'backup' }, adds: ['E80'] },
    ],
    notes: [
      { id: 'ours', tone: 'info', adds: ['E80'] },
      { id: 'private', tone: 'caution' },
    ],
    verify: [{ id: 'complete' }],
    undo: [{ id: 'nothing' }],
  },
} as const satisfies Runbooks;

/** How to find out the answer to each question of the quiesce article. */
export const findOut = {
  error: [
    { id: 'task', cites: ['Q03', 'Q04'] },
    {
      id: 'vmware-log',
      commands: [
        {
          shell: 'esxi-shell',
          effect: 'read-only',
          text: 'grep -iE "quiesc|The error (code|message) was" "/vmfs/volumes/<DATASTORE>/<VM-NAME>"/vmware*.log',
        },
      ],
      cites: ['Q07', 'Q08'],
      adds: ['E41', 'E42'],
    },
    {
      id: 'vpxa-log-old',
      when: { fact: 'esxi', before: '5.x' },
      commands: [
        { shell: 'esx-console', effect: 'read-only', text: 'grep -ri QuiesceFault /var/log/vmware/vpx/' },
      ],
      cites: ['Q05', 'Q06'],
    },
    {
      id: 'vpxa-log',
      when: { fact: 'esxi', atLeast: '5.x' },
      commands: [
        { shell: 'esxi-shell', effect: 'read-only', text: 'grep -i QuiesceFault /var/log/vpxa.log' },
      ],
      cites: ['Q05', 'Q06'],
      adds: ['E40'],
    },
  ],
  'guest-os': [
    { id: 'summary' },
    { id: 'ver', commands: [{ shell: 'cmd', effect: 'read-only', text: 'ver' }] },
    {
      id: 'os-release',
      commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'cat /etc/os-release' }],
    },
  ],
  'agent-restart-pending': [
    { id: 'agents', cites: ['Q11'] },
    {
      id: 'boot-windows',
      when: { not: { fact: 'guest-os', is: 'linux-other' } },
      commands: [
        {
          shell: 'powershell',
          effect: 'read-only',
          text: '(Get-CimInstance Win32_OperatingSystem).LastBootUpTime',
        },
        { shell: 'cmd', effect: 'read-only', text: 'wmic os get lastbootuptime' },
      ],
    },
    {
      id: 'boot-linux',
      when: { fact: 'guest-os', is: 'linux-other' },
      commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'who -b' }],
    },
  ],
  'guest-disk-full': [
    {
      id: 'windows',
      when: { not: { fact: 'guest-os', is: 'linux-other' } },
      commands: [volumes, volumesOfOld],
      cites: ['Q10'],
    },
    {
      id: 'linux',
      when: { fact: 'guest-os', is: 'linux-other' },
      commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'df -h; df -i' }],
      cites: ['Q10'],
    },
  ],
  'vss-writers': [
    {
      id: 'before',
      commands: [writers],
      cites: ['Q31'],
    },
    {
      id: 'after',
      commands: [writers],
      cites: ['Q31'],
    },
    { id: 'read', adds: ['E20', 'E21', 'E23', 'E24'] },
    { id: 'none', adds: ['E25'] },
  ],
  'guest-io': [
    { id: 'chart', cites: ['Q09'] },
    { id: 'esxtop', commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'esxtop' }] },
    {
      id: 'windows',
      when: { not: { fact: 'guest-os', is: 'linux-other' } },
      commands: [{ shell: 'cmd', effect: 'read-only', text: 'perfmon /res' }],
    },
    {
      id: 'linux',
      when: { fact: 'guest-os', is: 'linux-other' },
      commands: [{ shell: 'linux-shell', effect: 'read-only', text: 'vmstat 5 12' }],
    },
  ],
  operation: [
    { id: 'task', cites: ['Q02', 'Q04'] },
    { id: 'clone-name', cites: ['Q06'] },
    {
      id: 'quiesced-flag',
      commands: [quiesced],
      adds: ['E44'],
    },
  ],
  consistency: [{ id: 'owner', cites: ['Q14'] }, { id: 'other-backup' }],
  'backup-quiescing': [
    { id: 'veeam', adds: ['E67'] },
    { id: 'other-product', cites: ['Q22'] },
    { id: 'vcb', cites: ['Q15', 'Q16'] },
  ],
  esxi: [
    { id: 'summary' },
    {
      id: 'shell',
      commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'vmware -v' }],
      adds: ['E07'],
    },
    {
      id: 'esxcli',
      when: { fact: 'esxi', atLeast: '5.x' },
      commands: [{ shell: 'esxi-shell', effect: 'read-only', text: 'esxcli system version get' }],
      adds: ['E08'],
    },
  ],
  exchange: [
    {
      id: 'services',
      commands: [
        { shell: 'powershell', effect: 'read-only', text: 'Get-Service MSExchange*' },
        { shell: 'cmd', effect: 'read-only', text: 'net start | find /i "Exchange"' },
      ],
    },
  ],
  netbackup: [{ id: 'policy', cites: ['Q28'] }, { id: 'task' }],
  'tools-before-symantec': [
    { id: 'dates', cites: ['Q29'] },
    {
      id: 'providers',
      commands: [providers],
    },
  ],
} as const satisfies FindOut;

/** What the article itself leaves unclear or says twice; one with a condition says that answers do not go together. */
export const notes = [
  { id: 'translation', tone: 'info', cites: ['Q01'] },
  { id: 'post-freeze', tone: 'caution', cites: ['Q13', 'Q19'] },
  { id: 'two-faults', tone: 'info', cites: ['Q03', 'Q06', 'Q07'], adds: ['E40'] },
  { id: 'sync-driver', tone: 'caution', cites: ['Q22', 'Q24'] },
  { id: 'no-limit', tone: 'info', cites: ['Q03', 'Q09'], adds: ['E28'] },
  { id: 'age', tone: 'info', cites: ['Q05', 'Q17'], adds: ['E72'] },
  { id: 'links', tone: 'info', cites: ['Q33'] },
  {
    id: 'vss-without-windows',
    tone: 'caution',
    when: {
      all: [
        { fact: 'error', is: 'vss-error' },
        { fact: 'guest-os', is: 'linux-other' },
      ],
    },
    adds: ['E32'],
  },
  {
    id: 'vcb-is-gone',
    tone: 'caution',
    when: {
      all: [
        { fact: 'backup-quiescing', is: 'vcb' },
        { fact: 'esxi', atLeast: '5.x' },
      ],
    },
    cites: ['Q16'],
  },
  {
    id: 'vmware-cmd-is-gone',
    tone: 'caution',
    when: {
      all: [
        { fact: 'operation', is: 'vmware-cmd' },
        { fact: 'esxi', atLeast: '5.x' },
      ],
    },
    adds: ['E71'],
  },
  {
    id: 'client-without-quiescing',
    tone: 'caution',
    when: {
      all: [
        { fact: 'operation', is: 'client' },
        { fact: 'esxi', before: '4.0' },
      ],
    },
    cites: ['Q18'],
  },
] as const satisfies readonly Note[];
