import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';
import { isForeign } from './site.ts';

/** Watches every page of a context for what must never happen, whatever a test looks at. */
export interface Guard {
  /** Lets through what a test brings about on purpose: each problem whose text matches. */
  allow(pattern: RegExp): void;
  /** What happened and was not allowed. */
  problems(): readonly string[];
}

/**
 * Starts watching: errors in the console, uncaught errors and rejections, violations of the content policy,
 * requests to other hosts and failed requests. A request that a navigation cut off is no failure.
 */
export async function guard(context: BrowserContext): Promise<Guard> {
  const found: string[] = [];
  const allowed: RegExp[] = [];
  const note = (kind: string, text: string) => found.push(`${kind}: ${text}`);

  await context.exposeBinding('__policyViolation', (_source, text: string) => note('content policy', text));
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { __policyViolation: (text: string) => void }).__policyViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(`${event.violatedDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') note('console', `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note('uncaught', error.error().stack ?? String(error.error())));
  context.on('request', (request: Request) => {
    if (isForeign(request.url())) note('foreign request', request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason';
    if (reason !== 'net::ERR_ABORTED') note('failed request', `${request.url()} ${reason}`);
  });
  return {
    allow: (pattern) => allowed.push(pattern),
    problems: () => found.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
  };
}
