import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';

/** A native dialog that is open as long as it is there. */
export interface Modal {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Closes it: the browser gives the focus back to what had it before (A11Y-19). */
  readonly close: () => void;
  /** A press beside the dialog closes it. */
  readonly closeBeside: (event: MouseEvent<HTMLDialogElement>) => void;
}

/** Opens a native dialog once it is on the page. */
export function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  const close = (): void => dialog.current?.close();
  return {
    dialog,
    close,
    closeBeside: (event) => {
      if (event.target === dialog.current) close();
    },
  };
}
