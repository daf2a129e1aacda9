import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Only what is wrong is told: describing and carrying over all that passes takes twice as long as looking. */
const options = { runOnly: { type: 'tag' as const, values: tags }, resultTypes: ['violations' as const] };

/** Fails with each rule and element that axe objects to on the page as it stands, `wcag22aa`'s target size included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  const named = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
  expect(named).toEqual([]);
}
