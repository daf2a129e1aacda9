import type { Params } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** The values of a text from evidence.json: ids become words, numbers stay as they are. */
export function useParams(params: Params): Readonly<Record<string, string | number>> {
  const { words } = useWords();
  const { meaning, phase } = params;
  return {
    ...params,
    ...(typeof phase === 'string' ? { phase: words(`evidence:phases.${phase}`) } : {}),
    ...(typeof meaning === 'string' ? { meaning: words(`evidence:codes.${meaning}`) } : {}),
  };
}
