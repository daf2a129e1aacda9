import { useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import {
  directNfsItems,
  factsOfChecklist,
  type ItemAnswer,
  type ProxyOs,
} from '#src/hands/direct-nfs-items.ts';
import { CommandBlock } from '#src/i18n/command-block.tsx';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { resultQuery } from '#src/case/result-query.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

const systems: readonly ProxyOs[] = ['windows', 'debian', 'rhel'];

/** What Direct NFS needs, item by item, each with a command that checks it; the answers become answers of the case. */
export function DirectNfsChecklist({ pack, link, heading: Heading }: HandsProps) {
  const { words } = useWords();
  const [os, setOs] = useState<ProxyOs | null>(systems.find((one) => one === link.facts['proxy-os']) ?? null);
  const [answers, setAnswers] = useState<Readonly<Record<string, ItemAnswer>>>({});
  const facts = factsOfChecklist(os, answers);
  const entries = Object.entries(facts);
  const items = directNfsItems.filter(({ only }) => !only || (os !== null && only.includes(os)));
  return (
    <section className="panel hands" data-hands="direct-nfs">
      <Heading>{words('case:nfs.title')}</Heading>
      <fieldset className="options">
        <legend>{words('facts:proxy-os.name')}</legend>
        {systems.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="nfs-proxy-os" checked={os === one} onChange={() => setOs(one)} />
            <span>{words(`facts:proxy-os.values.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {os === null && <p className="hint">{words('case:nfs.chooseOs')}</p>}
      {os !== null && (
        <ol className="steps">
          {items.map(({ id, cites, adds = [], commands, fact }) => {
            const command = commands[os];
            const choices: readonly ItemAnswer[] = fact ? ['yes', 'fix'] : ['yes', 'fix', 'cannot'];
            return (
              <li key={id} data-item={id}>
                <p>
                  <Rich of={`case:nfs.items.${id}`} />{' '}
                  <span className="cite">{[...cites, ...adds].join(' ')}</span>
                </p>
                {command && <CommandBlock command={command} />}
                <fieldset className="options">
                  <legend className="visually-hidden">{words('case:nfs.answer')}</legend>
                  {choices.map((answer) => (
                    <label key={answer} className="check">
                      <input
                        type="radio"
                        name={`nfs-${id}`}
                        checked={answers[id] === answer}
                        onChange={() => setAnswers({ ...answers, [id]: answer })}
                      />
                      <span>{words(`case:nfs.answers.${answer}`)}</span>
                    </label>
                  ))}
                </fieldset>
              </li>
            );
          })}
        </ol>
      )}
      {entries.length > 0 && (
        <>
          <p>{words('case:nfs.gives')}</p>
          <p className="chips">
            {entries.map(([fact, value]) => (
              <span key={fact} className="fact-chip">
                <span className="fact-name">{words(`facts:${fact}.name`)}</span>{' '}
                <b>{words(`facts:${fact}.values.${value}`)}</b>
              </span>
            ))}
          </p>
          <p>
            <PlaceLink
              className="button button-strong"
              to={{ page: 'wizard', pack: pack.id }}
              search={resultQuery(link, facts)}
            >
              {words('case:nfs.use')}
            </PlaceLink>
          </p>
        </>
      )}
    </section>
  );
}
