const notFacts = ['embed', 'theme', 'heading'];

/** Facts as a host page writes them: `fact=value&…`, or an object, in which `null` takes a fact back. */
export type GivenFacts = string | URLSearchParams | Readonly<Record<string, string | null | undefined>>;

/** The facts as a query; display parameters are not facts and are left out. */
export function queryOf(facts: GivenFacts): string {
  const query = new URLSearchParams(isQuery(facts) ? facts : '');
  if (!isQuery(facts))
    for (const [fact, value] of Object.entries(facts)) if (typeof value === 'string') query.set(fact, value);
  for (const name of notFacts) query.delete(name);
  return query.toString();
}

/** The facts that are taken back. */
export const takenBackIn = (facts: GivenFacts): string[] =>
  isQuery(facts) ? [] : Object.keys(facts).filter((fact) => facts[fact] === null);

/** What was given before with what is given now; of one fact the later values hold. */
export function joined(before: string, now: string, takenBack: readonly string[] = []): string {
  const later = new URLSearchParams(now);
  const all = new URLSearchParams(before);
  for (const name of [...takenBack, ...later.keys()]) all.delete(name);
  later.forEach((value, name) => all.append(name, value));
  return all.toString();
}

const isQuery = (facts: GivenFacts): facts is string | URLSearchParams =>
  typeof facts === 'string' || facts instanceof URLSearchParams;
