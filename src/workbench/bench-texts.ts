import { LOSING } from '#src/address/losing.ts';
import type { Encoding } from '#src/evidence/decode.ts';
import { changeText, emptyBench, useBench, useTaken, type BenchText } from '#src/workbench/bench-store.ts';
import { startReading } from '#src/workbench/start-reading.ts';
import type { TextSource } from '#src/workbench/text-source.ts';

/** A longer text is not put into the box (SEC-12): it would make the page slow. */
export const LONGEST_TYPED = 256 * 1024;
const TYPED = 'typed';
const PAUSE = 150;
const AT_ONCE = 2;
const PIECE = 1024 * 1024;

const sources = new Map<string, TextSource>();
const stops = new Map<string, () => void>();
let typed = '';
let timer = 0;
let counter = 0;

/** What stands in the box, for when the page is shown again. */
export const typedText = (): string => typed;

/** Takes over what stands in the box; it is read when the typing pauses. */
export function typeText(value: string): void {
  typed = value;
  window.clearTimeout(timer);
  timer = window.setTimeout(readTyped, PAUSE);
}

function readTyped(): void {
  if (typed.trim() === '') return drop(TYPED);
  const source = { kind: 'text', pieces: [typed] } as const;
  sources.set(TYPED, source);
  stop(TYPED);
  const known = useBench.getState().texts.find((text) => text.id === TYPED);
  if (known) changeText(TYPED, { size: typed.length });
  else put({ id: TYPED, origin: 'typed', name: null, size: typed.length });
  begin(TYPED);
}

/** Adds a text too long for the box. */
export function addPasted(text: string): void {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  add({ origin: 'pasted', name: null, size: text.length }, { kind: 'text', pieces });
}

/** Adds files; they are read two at a time. */
export function addFiles(files: Iterable<File>): void {
  for (const file of files)
    add({ origin: 'file', name: file.name, size: file.size }, { kind: 'file', file, encoding: null });
}

/** Reads a file again in an encoding chosen by the reader, or in the detected one. */
export function chooseEncoding(id: string, encoding: Encoding | null): void {
  const source = sources.get(id);
  if (source?.kind !== 'file') return;
  sources.set(id, { ...source, encoding });
  stop(id);
  changeText(id, { chosen: encoding, state: 'waiting' });
  goOn();
}

/** Stops reading a text. */
export function cancelText(id: string): void {
  stop(id);
  changeText(id, { state: 'cancelled' });
  goOn();
}

/** Takes a text off the workbench, with all that was found in it. */
export function drop(id: string): void {
  stop(id);
  sources.delete(id);
  useBench.setState(({ texts }) => ({ texts: texts.filter((text) => text.id !== id) }));
  goOn();
}

/** Forgets every text and every choice. */
export function clearBench(): void {
  window.clearTimeout(timer);
  for (const end of stops.values()) end();
  stops.clear();
  sources.clear();
  typed = '';
  emptyBench();
}

function add(text: Pick<BenchText, 'origin' | 'name' | 'size'>, source: TextSource): void {
  const id = `text-${++counter}`;
  sources.set(id, source);
  put({ id, ...text });
  goOn();
}

function put(text: Pick<BenchText, 'id' | 'origin' | 'name' | 'size'>): void {
  window.addEventListener(LOSING, keep);
  const whole: BenchText = { ...text, state: 'waiting', chosen: null, reading: null };
  useBench.setState(({ texts }) => ({ texts: text.id === TYPED ? [whole, ...texts] : [...texts, whole] }));
}

/** The texts are in memory only, so the page is not loaded anew by itself while there are any. */
function keep(event: Event): void {
  if (useBench.getState().texts.length > 0) event.preventDefault();
}

function stop(id: string): void {
  stops.get(id)?.();
  stops.delete(id);
}

/** Starts the texts that wait, as far as there is room. */
function goOn(): void {
  for (const text of useBench.getState().texts)
    if (text.state === 'waiting' && text.id !== TYPED && stops.size < AT_ONCE) begin(text.id);
}

function begin(id: string): void {
  const source = sources.get(id);
  if (!source) return;
  changeText(id, { state: 'reading' });
  useTaken.setState({ [id]: 0 });
  const end = startReading(id, source, {
    progress: (taken) => useTaken.setState({ [id]: taken }),
    end(how) {
      stops.delete(id);
      if (how.kind === 'read') changeText(id, { state: 'read', reading: how.reading });
      else changeText(id, { state: how.kind === 'refused' ? how.why : how.kind, reading: null });
      if (source.kind === 'text' && id !== TYPED) sources.delete(id);
      goOn();
    },
  });
  stops.set(id, end);
}
