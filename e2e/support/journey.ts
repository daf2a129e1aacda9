import { expect, type FrameLocator, type Page } from '@playwright/test';

/** The known issue in four answers. */
export const answers = [
  ['datastore', 'nfs3'],
  ['transport', 'hotadd'],
  ['proxy-host', 'other'],
  ['esxi', '7.x'],
] as const;

const title = { ja: '既知の問題', en: 'Known issue' } as const;

/** Walks from the first question of the stun article to its known issue, in a page or in a frame. */
export async function walkToKnownIssue(page: Page | FrameLocator, language: 'ja' | 'en'): Promise<void> {
  for (const [question, answer] of answers) {
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', question);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator(`[data-answer="${answer}"]`).click();
  }
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  await expect(page.locator('.verdict')).toContainText(title[language]);
  await expect(page.locator('[data-fix]').first()).toHaveAttribute('data-fix', 'direct-nfs-access');
}
