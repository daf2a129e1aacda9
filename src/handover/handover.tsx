import type { EvidenceLine } from '#src/case/case-file.ts';
import { writeLink } from '#src/case/link.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { CaseNotes } from '#src/handover/case-notes.tsx';
import { DeskForm } from '#src/handover/desk-form.tsx';
import { Feedback } from '#src/handover/feedback.tsx';
import type { HandoverProps } from '#src/handover/handover-props.ts';
import { RecentCases } from '#src/handover/recent-cases.tsx';
import { SharePanel } from '#src/handover/share-panel.tsx';
import { SummaryPanel } from '#src/handover/summary-panel.tsx';
import { useCurrentCase } from '#src/handover/use-current-case.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useCurrentAddress } from '#src/ui/use-current-address.ts';
import '#src/ui/case.css';

interface Props extends HandoverProps {
  readonly evidence: readonly EvidenceLine[];
  /** Where whoever runs the site wants feedback. */
  readonly feedback: string | undefined;
}

/** The end of a case: what a desk asks, notes, the summary, sharing, and the cases on this machine. */
export function Handover({ pack, rules, link, evidence, feedback }: Props) {
  const { words } = useWords();
  const record = useCurrentCase(pack.id, link);
  const address = useCurrentAddress(writeLink({ ...link, display: {} }, CONTENT_VERSION));
  const file = {
    pack,
    rules,
    link,
    evidence,
    address,
    name: record?.name ?? '',
    desk: record?.desk ?? {},
    notes: record?.notes ?? '',
    origins: record?.origins ?? {},
    product: __VERSION__,
  };
  return (
    <section className="handover" id="handover" aria-labelledby="handover-title">
      <h2 id="handover-title" tabIndex={-1}>
        {words('case:handover.title')}
      </h2>
      <p className="hint">{words('case:handover.hint')}</p>
      {record && <DeskForm record={record} />}
      {record && <CaseNotes record={record} />}
      <SummaryPanel file={file} />
      <SharePanel address={address} />
      <RecentCases />
      <Feedback pack={pack} rules={rules} link={link} address={address} target={feedback} />
    </section>
  );
}
