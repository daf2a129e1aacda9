// Vite loads its configuration anew for each build of a process, and with it the plugins: what they make is kept beside them.
const made = (globalThis[Symbol.for('unstun.made')] ??= new Map());

/** What `make` gives, made once for all builds of a process under this name. */
export function once(name, make) {
  if (!made.has(name)) made.set(name, make());
  return made.get(name);
}
