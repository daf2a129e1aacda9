import { useId, useRef, useState } from 'react';
import { tellFeedback } from '#src/address/feedback-news.ts';
import { nextStep } from '#src/case/next-step.ts';
import { mailWith } from '#src/handover/mail-with.ts';
import type { HandoverProps } from '#src/handover/handover-props.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';

const LONGEST = 2000;

interface Props extends HandoverProps {
  /** The link to the case. */
  readonly address: string;
  /** Where whoever runs the site wants feedback: a page or a mail address. */
  readonly target: string | undefined;
}

/** Whether the result helped, and why: a text to pass on. Nothing is sent by the page. */
export function Feedback({ pack, rules, link, address, target }: Props) {
  const { words } = useWords();
  const [helped, setHelped] = useState<boolean | null>(null);
  const [reason, setReason] = useState('');
  const preview = useRef<HTMLElement>(null);
  const id = useId();
  const choose = (answer: boolean): void => {
    setHelped(answer);
    tellFeedback(answer);
    announce(words('case:feedback.thanks'));
  };
  const { verdict } = nextStep(pack, rules, link);
  const said = [
    words(helped ? 'case:feedback.didHelp' : 'case:feedback.didNotHelp'),
    ...(reason.trim() === '' ? [] : [words('case:feedback.because', { reason: reason.trim() })]),
    words('case:feedback.about', {
      article: words(`${pack.id}:title`),
      verdict: words(`result:verdict.${verdict}.title`),
      version: __VERSION__,
    }),
    address,
  ];
  const text = `${said.join('\n')}\n`;
  return (
    <section className="panel feedback" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words('case:feedback.title')}</h3>
      <div className="actions" role="group" aria-labelledby={`${id}-title`}>
        {[true, false].map((answer) => (
          <button
            key={String(answer)}
            type="button"
            className="button"
            aria-pressed={helped === answer}
            onClick={() => choose(answer)}
          >
            {words(answer ? 'case:feedback.yes' : 'case:feedback.no')}
          </button>
        ))}
      </div>
      {helped !== null && (
        <>
          <label className="field">
            <span>{words(helped ? 'case:feedback.whatHelped' : 'case:feedback.whatLacked')}</span>
            <textarea
              rows={3}
              maxLength={LONGEST}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <p className="hint">{words(target ? 'case:feedback.passOn' : 'case:feedback.copyOnly')}</p>
          <pre
            className="summary-preview"
            tabIndex={0}
            role="region"
            aria-label={words('case:feedback.text')}
          >
            <code ref={preview}>{text}</code>
          </pre>
          <p className="actions">
            <CopyButton
              className="button"
              text={text}
              target={preview}
              copy={words('case:feedback.copy')}
              copied={words('ui:copy.copied')}
              byHand={words('ui:copy.byHand')}
            />
            {target && <Target address={target} text={text} />}
          </p>
        </>
      )}
    </section>
  );
}

/** The way to whoever wants the feedback: a mail with the text in it, or a page to paste it into. */
function Target({ address, text }: { address: string; text: string }) {
  const { words } = useWords();
  if (address.startsWith('mailto:'))
    return (
      <a className="button" href={mailWith(address, words('case:feedback.subject'), text)}>
        {words('case:feedback.mail')}
      </a>
    );
  return (
    <a className="button" href={address} target="_blank" rel="noopener noreferrer">
      {words('case:feedback.page')}
    </a>
  );
}
