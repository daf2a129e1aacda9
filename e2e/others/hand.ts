import { expect } from '@playwright/test';
import type { Tab } from './browser.ts';

/** Keys that have no character of their own, as WebDriver writes them. */
const keys = { Enter: '\uE007', Control: '\uE009' } as const;

/** Where the first element that matches can be pressed, once it is in view and nothing covers it. */
const placeOf = (selector: string): { x: number; y: number } | null => {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getClientRects()[0];
  if (!element || !box) return null;
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
};

/** Presses the first element that matches with the mouse, as soon as it can be pressed and stands still. */
export async function press(tab: Tab, selector: string): Promise<void> {
  let place: { x: number; y: number } | null = null;
  await expect(async () => {
    const before = place;
    place = await tab.evaluate(placeOf, selector);
    expect(place, `${selector} can be pressed`).not.toBeNull();
    expect(place, `${selector} stands still`).toEqual(before);
  }).toPass({ intervals: [50], timeout: 10_000 });
  await tab.perform({
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', ...place! },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** Types a text, a line break by the Enter key. */
export const type = (tab: Tab, text: string): Promise<void> =>
  tab.perform({
    type: 'key',
    id: 'keyboard',
    actions: [...text.replaceAll('\n', keys.Enter)].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  });

/** Presses a key together with the Control key. */
export const control = (tab: Tab, value: string): Promise<void> =>
  tab.perform({
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value: keys.Control },
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      { type: 'keyUp', value: keys.Control },
    ],
  });
