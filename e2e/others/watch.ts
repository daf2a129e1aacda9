declare global {
  interface Window {
    /** No element of a page has this id, which would stand under the same name. */
    __problems?: string[];
  }
}

/** Run in a page that is loaded: notes errors, rejections, violations and what the console is told as an error from now on. */
export const watch = (): void => {
  const problems: string[] = (window.__problems ??= []);
  window.addEventListener('error', ({ message }) => problems.push(`uncaught: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => problems.push(`rejected: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    problems.push(`content policy: ${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    problems.push(`console: ${parts.map(String).join(' ')}`);
    error(...parts);
  };
};

/** Run in a page: takes what was noted. */
export const told = (): string[] => window.__problems?.splice(0) ?? [];
