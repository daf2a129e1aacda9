import { startTransition, useContext, useEffect, useState } from 'react';
import { SlotsContext, type Slots } from '#src/wizard/slots.ts';

const none: Partial<Slots> = {};

/** The slots, fetched after the page has been shown; empty until then, and for good when they cannot be fetched. */
export function useSlots(): Partial<Slots> {
  const load = useContext(SlotsContext);
  const [slots, setSlots] = useState(none);
  useEffect(() => {
    let wanted = true;
    load?.().then(
      (loaded) => wanted && startTransition(() => setSlots(loaded)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return slots;
}
