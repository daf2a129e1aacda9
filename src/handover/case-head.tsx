import type { HandoverProps } from '#src/handover/handover-props.ts';
import { OlderCase } from '#src/handover/older-case.tsx';
import { TriedNote } from '#src/handover/tried-note.tsx';

/** What is to be known of a case before its fixes: that it is older, and what the outcomes mean. */
export function CaseHead(props: HandoverProps) {
  return (
    <>
      <OlderCase {...props} />
      <TriedNote {...props} />
    </>
  );
}
