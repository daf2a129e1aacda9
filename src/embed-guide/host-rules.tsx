import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

const hosts = [
  'confluence-dc',
  'confluence-cloud',
  'sharepoint',
  'servicenow',
  'pages',
  'sandbox',
  'other',
] as const;

/** What each kind of host must allow. */
export function HostRules() {
  const { words } = useWords();
  return (
    <>
      <p>
        <Rich of="embed:guide.always" />
      </p>
      <dl>
        {hosts.map((host) => (
          <div key={host}>
            <dt>{words(`embed:guide.hosts.${host}.name`)}</dt>
            <dd>
              <Rich of={`embed:guide.hosts.${host}.text`} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
