import { useId, useMemo, useState } from 'react';
import { isVm, snapshotCommands, type SnapshotTool } from '#src/case/command-snapshot.ts';
import { listedVms } from '#src/case/command-vms.ts';
import { ArgumentLegend } from '#src/hands/argument-legend.tsx';
import { CommandBlock } from '#src/i18n/command-block.tsx';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

const classic = ['3.5', '4.0', '4.1'];

/** Builds the snapshot command: the VM from a pasted list, name and description quoted, each argument named. */
export function CommandBuilder({ fix, link, heading: Heading }: HandsProps) {
  const { words } = useWords();
  const forPaths = fix === 'no-quiesce-vmware-cmd';
  const tools: readonly SnapshotTool[] = forPaths ? ['vmware-cmd'] : ['vim-cmd', 'vmware-vim-cmd'];
  const [tool, setTool] = useState<SnapshotTool>(tools[0]!);
  const [list, setList] = useState('');
  const [vm, setVm] = useState('');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [memory, setMemory] = useState(false);
  const vms = useMemo(() => listedVms(list).filter((one) => forPaths || one.vmid !== null), [list, forPaths]);
  const idOf = (one: (typeof vms)[number]): string => (forPaths ? one.path : String(one.vmid));
  const typed = forPaths ? vm.trim() : vm.normalize('NFKC').trim();
  const wish = { vm: typed, name: name.trim(), description, memory };
  const isWrong = typed !== '' && !isVm(tool, typed);
  const isReady = typed !== '' && !isWrong && wish.name !== '';
  const wrongId = useId();
  const { before, create, after } = snapshotCommands(tool, wish);
  return (
    <section className="panel hands" data-hands="command-builder">
      <Heading>{words('case:builder.title')}</Heading>
      <label className="field">
        <span>{words(forPaths ? 'case:builder.pastePaths' : 'case:builder.paste')}</span>
        <textarea
          rows={3}
          value={list}
          spellCheck={false}
          onChange={(event) => setList(event.target.value)}
        />
      </label>
      <p className="hint">{words('case:builder.pasteHint', { count: vms.length })}</p>
      {vms.length > 0 && (
        <label className="field">
          <span>{words('case:builder.pick')}</span>
          <select value={vm} onChange={(event) => setVm(event.target.value)}>
            <option value="">{words('case:builder.choose')}</option>
            {vms.map((one) => (
              <option key={idOf(one)} value={idOf(one)}>
                {`${one.name} (${idOf(one)})`}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{words(forPaths ? 'case:builder.parts.path' : 'case:builder.parts.vm')}</span>
        <input
          type="text"
          value={vm}
          aria-invalid={isWrong || undefined}
          {...(isWrong && { 'aria-describedby': wrongId })}
          onChange={(event) => setVm(event.target.value)}
        />
      </label>
      {isWrong && (
        <p className="field-error" id={wrongId}>
          <Rich of={forPaths ? 'case:builder.wrongPath' : 'case:builder.wrongVm'} />
        </p>
      )}
      <label className="field">
        <span>{words('case:builder.parts.name')}</span>
        <input type="text" value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </label>
      <label className="field">
        <span>{words('case:builder.parts.description')}</span>
        <input
          type="text"
          value={description}
          maxLength={200}
          onChange={(event) => setDescription(event.target.value)}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={memory} onChange={(event) => setMemory(event.target.checked)} />
        <span>{words('case:builder.withMemory')}</span>
      </label>
      {tools.length > 1 && !isPastClassic(link.facts['esxi']) && (
        <label className="check">
          <input
            type="checkbox"
            checked={tool === 'vmware-vim-cmd'}
            onChange={(event) => setTool(event.target.checked ? 'vmware-vim-cmd' : 'vim-cmd')}
          />
          <span>{words('case:builder.classic')}</span>
        </label>
      )}
      {!isReady && !isWrong && <p className="hint">{words('case:builder.missing')}</p>}
      {isReady && (
        <ol className="steps">
          <li>
            <p>{words('case:builder.before')}</p>
            <CommandBlock command={before} />
          </li>
          <li>
            <p>{words('case:builder.create')}</p>
            <CommandBlock command={create} />
            <ArgumentLegend tool={tool} wish={wish} />
          </li>
          <li>
            <p>{words('case:builder.after')}</p>
            <CommandBlock command={after} />
          </li>
        </ol>
      )}
    </section>
  );
}

const isPastClassic = (esxi: string | undefined): boolean =>
  esxi !== undefined && esxi !== 'unknown' && !classic.includes(esxi);
