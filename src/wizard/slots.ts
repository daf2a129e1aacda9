import { createContext, type ComponentType } from 'react';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

/** What other places put into the wizard; each comes when the page has long been readable. */
export interface Slots {
  /** What the outcomes mean: why the next fix is first, what to verify, whom to ask; before it, that a case is older. */
  readonly Tried: ComponentType<ResultProps>;
  /** Summary, sharing, notes and recent cases. */
  readonly Handover: ComponentType<ResultProps>;
  /** What helps to carry out one fix; nothing for most fixes. */
  readonly Hands: ComponentType<ResultProps & { readonly fix: string; readonly heading: 'h2' | 'h3' }>;
}

/** How the slots are fetched; null where there are none. */
export const SlotsContext = createContext<(() => Promise<Slots>) | null>(null);
