import { describe, expect, it } from 'vitest';
import { compareWriters, finishWriter } from '#src/evidence/writer-lists.ts';

const writer = (name: string, state: number, lastError = 'No error') =>
  finishWriter({ name, line: 1, state, stateText: '', lastError, raw: '' });
const list = (...writers: ReturnType<typeof writer>[]) => ({ source: 'paste', line: 1, writers });

describe('a writer', () => {
  it('is judged by its number and its last error, never by other words', () => {
    expect(writer('a', 1).faulty).toBe(false);
    expect(writer('a', 5).faulty).toBe(false);
    expect(writer('a', 6).faulty).toBe(true);
    expect(writer('a', 1, 'エラーなし').faulty).toBe(false);
    expect(writer('a', 1, '再試行できるエラー').faulty).toBe(true);
  });

  it('is not called faulty when the paste lost its lines', () => {
    expect(
      finishWriter({ name: 'a', line: 1, state: null, stateText: '', lastError: null, raw: '' }).faulty,
    ).toBe(false);
  });
});

describe('compareWriters', () => {
  it('names what got worse first', () => {
    const before = list(
      writer('calm', 1),
      writer('gone', 1),
      writer('bad', 9),
      writer('better', 8),
      writer('worse', 1),
    );
    const after = list(
      writer('calm', 1),
      writer('bad', 9),
      writer('better', 1),
      writer('worse', 10),
      writer('new', 1),
    );
    expect(compareWriters(before, after).map(({ name, change }) => `${name} ${change}`)).toEqual([
      'worse became-faulty',
      'bad still-faulty',
      'gone vanished',
      'better recovered',
      'new appeared',
      'calm same',
    ]);
  });
});
