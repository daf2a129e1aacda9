import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Only what is wrong is told: describing and carrying over all that passes takes twice as long as looking. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * axe as it is, but for how it keeps colours, which took more than half of its time on a long page: it is compiled so that
 * each number of a colour stands in a WeakMap, here it stands on the colour; and a colour that was read before is known.
 */
const source = `{
  class OnTheThing {
    key = Symbol();
    has(thing) { return this.key in thing; }
    get(thing) { return thing[this.key]; }
    set(thing, value) { thing[this.key] = value; return this; }
    add(thing) { return this.set(thing, true); }
  }
  ((WeakMap, WeakSet) => { ${axe.source} })(OnTheThing, OnTheThing);
  const colour = globalThis.axe.commons.color.Color.prototype;
  const read = colour.parseString;
  const known = new Map();
  colour.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = read.call(this, text);
      known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
  };
}`;

/** Each rule and element that axe objects to on the page as it stands, `wcag22aa`'s target size included. */
export async function objections(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate('"axe" in globalThis'))) await frame.evaluate(source);
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, how),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
}

/** Fails with what axe objects to on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await objections(page)).toEqual([]);
}
