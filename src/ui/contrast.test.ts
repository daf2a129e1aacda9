import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(path.join(import.meta.dirname, 'first.css'), 'utf8');
/** Token → its colour, light and dark. */
const tokens = new Map(
  [...sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet', 'sunk', 'accent-wash', 'warn-wash', 'good-wash'];
/** What text is written in, and on which ground. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: grounds,
  soft: grounds,
  accent: ['paper', 'sheet', 'sunk', 'accent-wash'],
  'accent-ink': ['accent'],
  warn: ['paper', 'sheet', 'warn-wash'],
  good: ['paper', 'sheet', 'good-wash'],
};
/** Edges of what can be pressed, and the mark of the focus. */
const parts: Readonly<Record<string, readonly string[]>> = {
  edge: ['paper', 'sheet'],
  focus: grounds,
};
const pairs = (of: typeof texts) =>
  Object.entries(of).flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const between = (front: string, back: string) =>
    contrast(tokens.get(front)![theme], tokens.get(back)![theme]);
  test.each(pairs(texts))('text in %s can be read on %s', (front, back) =>
    expect(between(front, back)).toBeGreaterThanOrEqual(4.5),
  );
  test.each(pairs(parts))('%s can be seen on %s', (front, back) =>
    expect(between(front, back)).toBeGreaterThanOrEqual(3),
  );
});

test('every colour of the sheet is a token, said once for both themes', () => {
  const [, rest = ''] = sheet.split('/* Ground. */');
  const screen = rest.slice(0, rest.indexOf('@media print'));
  expect(screen.match(/#[0-9a-f]{3,8}\b|\brgba?\(/gi) ?? []).toEqual([]);
  expect(tokens.size).toBeGreaterThanOrEqual(14);
});

test('the contrast of black and white is as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
