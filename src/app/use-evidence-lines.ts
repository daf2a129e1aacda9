import { useMemo } from 'react';
import type { EvidenceLine } from '#src/case/case-file.ts';
import { useBench } from '#src/workbench/bench-store.ts';

/** The log lines behind the answers that the reader took over from the workbench. */
export function useEvidenceLines(): readonly EvidenceLine[] {
  const texts = useBench((bench) => bench.texts);
  const accepted = useBench((bench) => bench.accepted);
  return useMemo(
    () =>
      texts.flatMap(({ name, origin, reading }) =>
        (reading?.report.findings ?? [])
          .filter(({ fact, value }) => accepted[fact] === value)
          .map(({ fact, value, line, excerpt }) => ({ fact, value, line, excerpt, source: name ?? origin })),
      ),
    [texts, accepted],
  );
}
