import type { Book, Parser } from '#src/evidence/book.ts';
import type { Line } from '#src/evidence/line.ts';

import { otherWriterName, readOtherField, takeState, writerRow } from '#src/evidence/writer-fields.ts';
import { finishWriter, judgeWriters } from '#src/evidence/writer-lists.ts';
import type { OpenList, OpenWriter } from '#src/evidence/writer-lists.ts';

const nameField = /^\s*(?:writer name|ライター?名)[ \t]{0,4}:(.*)$/iu;
const stateField = /^\s*(?:state|状態)[ \t]{0,4}:(.*)$/iu;
const errorField = /^\s*(?:last error|(?:最後|直近)のエラー)[ \t]{0,4}:(.*)$/iu;
const instanceField = /^\s*(?:writer instance id|ライター? ?インスタンス ?id)[ \t]{0,4}:/iu;
const idField = /^\s*(?:writer id|ライター? ?id)[ \t]{0,4}:/iu;
/** Where the next field starts when a copy lost the line breaks of a block. */
const nextField =
  /\s(?=(?:writer (?:name|(?:instance )?id)|state|last error|ライター? ?(?:名|(?:インスタンス ?)?id)|状態|(?:最後|直近)のエラー) ?:)/iu;
/** The banner, which the other vssadmin commands print too (E20, E21). */
const banner = /vssadmin \d\.\d - /u;
const listCommand = /\bvssadmin(?:\.exe)?\s+list\s+writers\b/u;
const otherCommand =
  /\bvssadmin(?:\.exe)?\s+(?:list\s+(?:providers|shadow|volumes)|delete|resize|create|add|query)/u;
/** What may stand between the banner and the first writer. */
const between =
  /^\s*$|copyright|^\(c\)|waiting for responses|shadow copy is being prepared|応答を待|シャドウ コピーの準備/u;
/** The command is still asking the writers when the copy was made. */
const waiting = /waiting for responses|応答を待/u;
const MOST_WRITERS = 300;
const MOST_LISTS = 20;

/** Reads `vssadmin list writers` in English and Japanese, without its indent, quotes or some of its lines (E20–E25). */
export function vssWriters(book: Book): Parser {
  const lists: OpenList[] = [];
  let list: OpenList | null = null;
  let writer: OpenWriter | null = null;

  function open(line: Line, how: 'command' | 'banner' | 'writer'): OpenList {
    const fresh: OpenList = {
      place: book.place(line),
      how,
      empty: 'so-far',
      writers: [],
      excerpts: new Map(),
    };
    if (lists.length < MOST_LISTS) lists.push(fresh);
    writer = null;
    return fresh;
  }

  function close(): void {
    if (writer && list && list.writers.length < MOST_WRITERS) {
      const finished = finishWriter(writer);
      list.writers.push(finished);
      if (finished.faulty) list.excerpts.set(finished, writer.raw.slice(0, 300));
    }
    writer = null;
  }

  function start(line: Line, name: string, otherLanguage = false): OpenWriter {
    close();
    const first = list?.writers[0];
    if (!list || (list.writers.length > 1 && first?.name === name)) list = open(line, 'writer');
    list.empty = 'no';
    const raw = line.raw.trim();
    writer = { name, line: line.number, state: null, stateText: '', lastError: null, raw, otherLanguage };
    if (/exchange/iu.test(name))
      book.find('exchange', 'yes', line, { reason: 'exchange-writer', sure: 'high', cites: ['Q27'] });
    if (/hyper-v/iu.test(name)) book.remark('hyper-v-writer', line, []);
    return writer;
  }

  /** Windows in other languages, and rows of tables. */
  function readOther(line: Line): boolean {
    const name = otherWriterName(line.text);
    if (name !== null) start(line, name, true);
    else if (writer?.otherLanguage && line.number - writer.line <= 6)
      return readOtherField(writer, line.text);
    else {
      const row = writerRow(line.text);
      if (!row) return false;
      const open = start(line, row.name);
      takeState(open, row.state);
      open.lastError = row.error;
      close();
    }
    return true;
  }

  function readFields(line: Line): boolean {
    const named = line.lower.includes('name') || line.lower.includes('ライタ');
    if (!named || !nameField.test(line.text)) return readField(line, line.text, named);
    for (const text of line.text.split(nextField)) readField(line, text, named);
    return true;
  }

  function readField(line: Line, text: string, named: boolean): boolean {
    const name = named ? nameField.exec(text) : null;
    if (name) start(line, (name[1] ?? '').trim().replace(/^'|'$/gu, ''));
    else if (!writer) return false;
    else if (idField.test(text)) return true;
    else {
      const state = stateField.exec(text);
      const error = state ? null : errorField.exec(text);
      if (state) takeState(writer, (state[1] ?? '').trim());
      else if (error) writer.lastError = (error[1] ?? '').trim();
      else if (!instanceField.test(text)) return false;
      if ((state || error) && writer.line !== line.number) writer.raw += ` ${line.raw.trim()}`;
    }
    return true;
  }

  function readOpening(line: Line): boolean {
    const typed = line.command === null ? null : line.command.toLowerCase();
    if (typed === null && list?.empty !== 'so-far' && !line.lower.includes('vssadmin')) return false;
    if (typed !== null || banner.test(line.lower)) close();
    if (typed !== null && listCommand.test(typed)) list = open(line, 'command');
    else if (otherCommand.test(typed ?? line.lower.trim())) list = null;
    else if (banner.test(line.lower)) {
      if (!list || list.how !== 'command' || list.writers.length > 0 || list.banner)
        list = open(line, 'banner');
      list.banner = true;
    } else if (typed !== null) {
      if (list?.empty === 'so-far') list.empty = 'yes';
      list = null;
      return false;
    } else if (list?.empty === 'so-far' && !between.test(line.lower)) {
      list.empty = 'no';
      return false;
    } else {
      if (list && waiting.test(line.lower)) list.waiting = true;
      return list?.empty === 'so-far';
    }
    return true;
  }

  return {
    read(line) {
      if (line.log) return false;
      const own = readFields(line) || readOther(line) || readOpening(line);
      if (own && list && line.text.trim() !== '') book.kind('vssadmin-writers', line);
      return own && line.text.trim() !== '';
    },
    end() {
      close();
      judgeWriters(book, lists);
    },
  };
}
