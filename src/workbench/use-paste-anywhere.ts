import { useEffect, useEffectEvent } from 'react';

/** Takes text and files that are pasted or dropped anywhere on the page but in a field. */
export function usePasteAnywhere(onText: (text: string) => void, onFiles: (files: File[]) => void): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const field =
      event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
    if (event.defaultPrevented || field || !event.clipboardData) return;
    event.preventDefault();
    const files = [...event.clipboardData.files];
    if (files.length > 0) onFiles(files);
    else onText(event.clipboardData.getData('text/plain'));
  });
  const drop = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => paste(event);
    const onDrop = (event: DragEvent): void => drop(event);
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}
