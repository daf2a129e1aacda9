import { IDISPATCH_BASE, knownCodes, writerPhases } from '#src/evidence/codes.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { StatementLinks } from '#src/reference/statement-links.tsx';

const toolsStatuses = [0, 1, 2, 3, 4, 5];
const hexOf = (code: string): string => `0x${code}`;
const dispatchOf = (code: string): string => `#${Number.parseInt(code, 16) - IDISPATCH_BASE}`;

/** VSS codes, the statuses of VMware Tools and the states of VSS writers, each with its meaning. */
export function CodeTables() {
  const { words } = useWords();
  return (
    <>
      <section id="codes">
        <h3>{words('reference:texts.codes')}</h3>
        <p>
          <Rich of="reference:texts.codesLead" /> <StatementLinks ids={['E26', 'E27']} />
        </p>
        <table className="codes">
          <thead>
            <tr>
              <th scope="col">{words('reference:texts.code')}</th>
              <th scope="col">{words('reference:texts.number')}</th>
              <th scope="col">{words('reference:texts.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {knownCodes.map((code) => (
              <tr key={code} id={`code-${code}`}>
                <th scope="row">
                  <code>{hexOf(code)}</code>
                </th>
                <td>
                  <code>{dispatchOf(code)}</code>
                </td>
                <td>{words(`evidence:codes.${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section id="tools-status">
        <h3>
          <Rich of="reference:texts.statuses" />
        </h3>
        <ul className="plain-list">
          {toolsStatuses.map((status) => (
            <li key={status}>{words(`evidence:remarks.tools-status-${status}`)}</li>
          ))}
        </ul>
        <StatementLinks ids={['E41']} />
      </section>
      <section id="writer-states">
        <h3>{words('reference:texts.states')}</h3>
        <ol className="plain-list numbered">
          {writerPhases.slice(1).map((phase) => (
            <li key={phase}>{words(`evidence:phases.${phase}`)}</li>
          ))}
        </ol>
        <StatementLinks ids={['E22', 'E23', 'E24']} />
      </section>
    </>
  );
}
