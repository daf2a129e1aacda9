/**
 * One argument as the shell of ESXi (ash) and every POSIX shell take it: between single quotes nothing has a meaning, and a
 * single quote itself is written outside of them. The NUL character cannot stand in an argument and is left out.
 */
export function quoted(argument: string): string {
  return `'${argument.replaceAll('\0', '').replaceAll("'", String.raw`'\''`)}'`;
}

/** A path or number as it stands when it needs no quotes, which reads better. */
export const quotedIfNeeded = (argument: string): string =>
  /^[\w./:@%+-]+$/u.test(argument) ? argument : quoted(argument);
