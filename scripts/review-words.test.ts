import { expect, test } from 'vitest';
import { changedAlone, marksOf, reviewedMarks } from './review-words.mjs';

test('no text was changed in one language only since both were last looked at together', () => {
  const alone = changedAlone(reviewedMarks(), marksOf('en'), marksOf('ja'));
  const help = 'change the other language too, or say that it is well as it is: npm run words:reviewed <key>';
  expect(alone, help).toEqual([]);
  expect(reviewedMarks().size).toBeGreaterThan(1000);
});

test('a change in one language is seen, one in both and a new text are not', () => {
  const was = new Map([
    ['a', { en: '1', ja: '1' }],
    ['b', { en: '1', ja: '1' }],
    ['c', { en: '1', ja: '1' }],
    ['gone', { en: '1', ja: '1' }],
  ]);
  const en = new Map(Object.entries({ a: '2', b: '1', c: '2', new: '1' }));
  const ja = new Map(Object.entries({ a: '1', b: '2', c: '2', new: '1' }));
  expect(changedAlone(was, en, ja)).toEqual([
    { key: 'a', language: 'en' },
    { key: 'b', language: 'ja' },
  ]);
});
