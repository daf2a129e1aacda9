import workerUrl from './reading-worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The worker's address, as the content policy wants it: through a policy that lets only this one address pass. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return workerUrl;
  policy ??= trustedTypes.createPolicy('wizard-worker', {
    createScriptURL(url) {
      if (url !== workerUrl) throw new TypeError('Only the reading worker may be started.');
      return url;
    },
  });
  return policy.createScriptURL(workerUrl) as string;
}

/** Starts the worker that reads texts. Throws where workers are refused. */
export function openWorker(): Worker {
  return new Worker(workerAddress(), { type: 'module', name: 'reading' });
}
