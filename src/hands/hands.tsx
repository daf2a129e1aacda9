import { CommandBuilder } from '#src/hands/command-builder.tsx';
import { DirectNfsChecklist } from '#src/hands/direct-nfs-checklist.tsx';
import { GuidedTest } from '#src/hands/guided-test.tsx';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { SameHostValue } from '#src/hands/same-host-value.tsx';
import { ToolsWays } from '#src/hands/tools-ways.tsx';
import '#src/ui/case.css';

/** What helps to carry out one fix; nothing for most fixes. */
export function Hands(props: HandsProps) {
  switch (props.fix) {
    case 'no-quiesce-vim-cmd':
    case 'no-quiesce-vmware-cmd':
      return <CommandBuilder {...props} />;
    case 'same-host-hotadd':
      return <SameHostValue {...props} />;
    case 'direct-nfs-access':
      return <DirectNfsChecklist {...props} />;
    case 'run-isolating-test':
      return <GuidedTest {...props} />;
    case 'tools-without-vss':
      return <ToolsWays {...props} />;
    default:
      return null;
  }
}
