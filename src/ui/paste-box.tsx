import { useId, useState, type ClipboardEvent, type DragEvent, type ReactNode, type RefObject } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly drop: string;
  readonly initial?: string;
  readonly rows?: number;
  /** What stands directly under the field. */
  readonly below?: ReactNode;
  /** The main action, before the file input. */
  readonly action?: ReactNode;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onType?: (value: string) => void;
  /** Text that is being pasted; true when it was taken and must not go into the box. */
  readonly onPaste?: (text: string) => boolean;
  readonly onFiles: (files: File[]) => void;
  /** What else stands below the box. */
  readonly children?: ReactNode;
}

/** A box to paste, type or drop text into, with a file input beside it. */
export function PasteBox({ label, hint, choose, drop, initial = '', rows = 7, box, ...rest }: Props) {
  const { onType, onPaste, onFiles, below, action, children } = rest;
  const id = useId();
  const [over, setOver] = useState(false);
  const paste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    const taken = files.length > 0 || (onPaste?.(event.clipboardData.getData('text/plain')) ?? false);
    if (files.length > 0) onFiles(files);
    if (taken) event.preventDefault();
  };
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent): void => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <div
      className="paste-box"
      data-over={over ? '' : undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        rows={rows}
        defaultValue={initial}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        onChange={(event) => onType?.(event.currentTarget.value)}
        onPaste={paste}
      />
      {below}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="paste-actions">
        {action}
        <label className="button file-button">
          {choose}
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span className="hint drop-hint">{drop}</span>
        {children}
      </div>
    </div>
  );
}
