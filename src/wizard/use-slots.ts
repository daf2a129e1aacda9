import { startTransition, useContext, useEffect, useState } from 'react';
import { SlotsContext, type Slots } from '#src/wizard/slots.ts';

const none: Partial<Slots> = {};

/** The slots, fetched after the page has been shown; empty until then, and, when they cannot be fetched, until the network is back. */
export function useSlots(): Partial<Slots> {
  const load = useContext(SlotsContext);
  const [slots, setSlots] = useState(none);
  useEffect(() => {
    let wanted = true;
    const ask = (): void =>
      void load?.().then(
        (loaded) => wanted && startTransition(() => setSlots(loaded)),
        () => wanted && window.addEventListener('online', ask, { once: true }),
      );
    ask();
    return () => {
      wanted = false;
      window.removeEventListener('online', ask);
    };
  }, [load]);
  return slots;
}
