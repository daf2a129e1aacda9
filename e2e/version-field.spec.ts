import { expect, test } from './support/test.ts';

const asked = 'stun/?datastore=nfs3&transport=hotadd&proxy-host=other';

for (const { language, cases } of [
  {
    language: 'ja',
    cases: [
      ['8.0.2', '「8.0.2」だけでは、U2bより前か、U2b以降かを判断できません。'],
      ['8.0 Update 2', '「8.0 Update 2」だけでは、U2かU2bかを判断できません。'],
      ['VMware vCenter Server 8.0.2 build-22385739', 'これはvCenter Serverのバージョンで'],
      ['ＶＭｗａｒｅ ｖＣｅｎｔｅｒ Ｓｅｒｖｅｒ ８．０', 'これはvCenter Serverのバージョンで'],
      ['バナナ', 'ESXiのバージョンを読み取れませんでした。'],
    ],
  },
  {
    language: 'en',
    cases: [
      ['8.0.2', '“8.0.2” alone may be before U2b, or U2b or later.'],
      ['8.0', '“8.0” alone may be before U2b'],
      ['ESXi 8.0 U2a', '“ESXi 8.0 U2a” without a letter or build'],
      ['VMware vCenter Server 8.0.2 build-22385739', 'This is the version of vCenter Server'],
      ['banana', 'We could not read an ESXi version'],
    ],
  },
] as const)
  test(`${language}: the version field names what was typed, and knows vCenter’s version from ESXi’s`, async ({
    page,
  }) => {
    await page.goto(`${language}/${asked}`);
    const field = page.locator('.version-form input');
    for (const [typed, told] of cases) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(page.locator('.field-error')).toContainText(told);
      await expect(field).toBeFocused();
    }
    await field.fill('8.0.2-22380479');
    await field.press('Enter');
    await expect(page).toHaveURL(/esxi=8\.0-before-u2b/);
  });
