import { late } from '#src/app/late.tsx';
import type { Slots } from '#src/wizard/slots.ts';

const loadTried = async () => (await import('#src/handover/case-head.tsx')).CaseHead;
const loadHands = async () => (await import('#src/hands/hands.tsx')).Hands;
const loadRecent = async () => (await import('#src/handover/recent-cases.tsx')).RecentCases;

/** The handover with the log lines that lie on the workbench, and where feedback is wanted. */
async function loadHandover(): Promise<Slots['Handover']> {
  const [{ Handover }, { useEvidenceLines }, { useFeedbackTarget }] = await Promise.all([
    import('#src/handover/handover.tsx'),
    import('#src/app/use-evidence-lines.ts'),
    import('#src/app/use-feedback-target.ts'),
  ]);
  return function HandoverHere(props) {
    return <Handover {...props} evidence={useEvidenceLines()} feedback={useFeedbackTarget()} />;
  };
}

/** What the handover and the helping hands put into the wizard. */
export const slots: Slots = { Tried: late(loadTried), Handover: late(loadHandover), Hands: late(loadHands) };

/** The cases on this machine, for the start page. */
export const Recent = late(loadRecent);

/** What fetches each of these parts. */
export const slotLoads: readonly (() => Promise<unknown>)[] = [
  loadTried,
  loadHandover,
  loadHands,
  loadRecent,
];
