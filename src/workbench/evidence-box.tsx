import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { takeCarriedEvidence } from '#src/address/carried-evidence.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { PasteBox } from '#src/ui/paste-box.tsx';
import { useBench } from '#src/workbench/bench-store.ts';
import {
  addFiles,
  addPasted,
  clearBench,
  LONGEST_TYPED,
  typedText,
  typeText,
} from '#src/workbench/bench-texts.ts';
import { warmUp } from '#src/workbench/start-reading.ts';
import { usePasteAnywhere } from '#src/workbench/use-paste-anywhere.ts';

/** The box for the reader's own evidence. It reads by itself; what is too long for the box lies beside it. */
export function EvidenceBox({ below }: { below: ReactNode }) {
  const { words } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const any = useBench(({ texts }) => texts.length > 0);
  const put = (value: string): void => {
    if (box.current) box.current.value = value;
    typeText(value);
  };
  const type = (value: string): void => {
    if (value.length <= LONGEST_TYPED) return typeText(value);
    put('');
    addPasted(value);
  };
  const takeLong = (text: string): boolean => {
    const long = text.length > LONGEST_TYPED;
    if (long) addPasted(text);
    return long;
  };
  const append = (text: string): void => {
    if (takeLong(text) || text.trim() === '') return;
    const before = typedText();
    type(before === '' || before.endsWith('\n') ? before + text : `${before}\n${text}`);
    put(typedText());
  };
  const clear = (): void => {
    clearBench();
    if (box.current) {
      box.current.value = '';
      box.current.focus();
    }
    announce(words('workbench:cleared'));
  };
  usePasteAnywhere(append, addFiles);
  const begin = useEffectEvent(() => {
    warmUp();
    const early = box.current?.value ?? '';
    if (early !== typedText()) type(early);
    const given = takeCarriedEvidence();
    if (!given) return;
    append(given.text);
    addFiles(given.files);
  });
  useEffect(() => begin(), []);
  return (
    <PasteBox
      label={words('evidence:page.label')}
      hint={words('evidence:page.privacy')}
      choose={words('evidence:page.files')}
      drop={words('evidence:page.drop')}
      initial={typedText()}
      box={box}
      below={below}
      onType={type}
      onPaste={takeLong}
      onFiles={addFiles}
    >
      {any && (
        <button type="button" className="button" onClick={clear}>
          {words('evidence:page.clear')}
        </button>
      )}
    </PasteBox>
  );
}
