import { useWords } from '#src/i18n/use-words.ts';
import { Rich } from '#src/i18n/rich.tsx';

/** Problems that look alike and belong to neither article, each with the one next useful step. */
const elsewhere = [
  'datastore-full',
  'disk-locked',
  'tools-not-running',
  'consolidation-needed',
  'cbt-mismatch',
  'guest-agent',
  'other-hypervisor',
] as const;

/** "None of these": a stun of a second is normal; what belongs elsewhere is named with where to go. */
export function NoneOfThese() {
  const { words } = useWords();
  return (
    <details className="none-of-these">
      <summary>{words('start:none.title')}</summary>
      <section data-verdict="nothing-wrong">
        <h2>{words('start:none.normal.title')}</h2>
        <p>
          <Rich of="start:none.normal.text" />
        </p>
      </section>
      <section data-verdict="out-of-scope">
        <h2>{words('start:none.elsewhere.title')}</h2>
        <p>{words('start:none.elsewhere.text')}</p>
        <dl>
          {elsewhere.map((id) => (
            <div key={id} data-out-of-scope={id}>
              <dt>
                <Rich of={`start:none.list.${id}.title`} />
              </dt>
              <dd>
                <Rich of={`start:none.list.${id}.next`} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </details>
  );
}
