import { useEffect, useState } from 'react';
import { loadConfig } from '#src/deployment/load-config.ts';

/** Where whoever runs the site wants feedback, if anywhere. */
export function useFeedbackTarget(): string | undefined {
  const [target, setTarget] = useState<string | undefined>();
  useEffect(() => {
    loadConfig().then((config) => setTarget(config.feedback), console.warn);
  }, []);
  return target;
}
