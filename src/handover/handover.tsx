import type { HandoverProps } from '#src/handover/handover-props.ts';

/** The end of a case: summary, sharing, notes, recent cases. */
export function Handover(_: HandoverProps) {
  return <section id="handover" />;
}
