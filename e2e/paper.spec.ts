import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { available } from './support/real-server.ts';
import { expect, test } from './support/test.ts';

const result = 'datastore=nfs3&direct-nfs=can&esxi=7.x&proxy-host=other&show=result&transport=hotadd';
interface Printed {
  readonly text: string;
  readonly pages: number;
  readonly size: string;
  readonly folder: string;
}

const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
};

/** The page as it comes out of the printer: its text without line ends, its pages, and the size of the paper. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const folder = mkdtempSync(path.join(test.info().project.outputDir, 'paper-'));
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, await page.pdf({ format, preferCSSPageSize: false }));
  const about = run('pdfinfo', file);
  return {
    text: run('pdftotext', '-layout', file, '-').replaceAll(/[\s▸▾]+/g, ''),
    pages: Number(/^Pages:\s+(\d+)/m.exec(about)?.[1]),
    size: /^Page size:\s+(.*)$/m.exec(about)?.[1] ?? '',
    folder,
  };
}

/** How long the header of a PPM is (red, green and blue follow, a byte each), and how wide and high the picture. */
function sizeIn(ppm: Buffer): [header: number, width: number, height: number] {
  const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1', 0, 40));
  if (!header) throw new Error('pdftoppm wrote no PPM.');
  return [header[0].length, Number(header[1]), Number(header[2])];
}

/** How much of each printed page is not white, and whether anything touches its edges. */
function inkOf({ folder }: Printed): { share: number; atEdge: boolean }[] {
  run('pdftoppm', '-r', '40', path.join(folder, 'paper.pdf'), path.join(folder, 'page'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ppm'))
    .map((name) => {
      const file = readFileSync(path.join(folder, name));
      const [header, width, height] = sizeIn(file);
      const data = file.subarray(header);
      let dark = 0;
      let atEdge = false;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 3;
          if (data[at]! + data[at + 1]! + data[at + 2]! > 600) continue;
          dark++;
          atEdge ||= x < 3 || x > width - 4;
        }
      return { share: dark / (width * height), atEdge };
    });
}

const squeezed = (texts: readonly string[]): string[] => texts.map((text) => text.replaceAll(/\s+/g, ''));

test.beforeEach(({}, info) => {
  info.setTimeout(120_000);
  info.skip(
    !available('pdftotext', 'poppler-utils'),
    'pdftotext is missing: install the package poppler-utils.',
  );
});

for (const format of ['A4', 'Letter'] as const)
  for (const language of ['ja', 'en'] as const) {
    test(`a fix on ${format} holds every command whole, numbered pages and its address (${language})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`${language}/fixes/same-host-hotadd/?datastore=nfs3&transport=hotadd`);
      await page.locator('.hands, [data-hands]').first().waitFor();
      const commands = squeezed(await page.locator('.fix-body .steps code').allInnerTexts());
      expect(commands.length).toBeGreaterThan(3);
      const paper = await printed(page, format);
      expect(paper.size).toContain(format === 'A4' ? 'A4' : 'letter');
      for (const command of commands) expect(paper.text).toContain(command);
      expect(paper.text).toContain('/fixes/same-host-hotadd/?datastore=nfs3&transport=hotadd&v=');
      for (let at = 1; at <= paper.pages; at++) expect(paper.text).toContain(`${at}/${paper.pages}`);
      for (const { share, atEdge } of inkOf(paper)) {
        expect(share, 'dark print on light paper').toBeLessThan(0.2);
        expect(atEdge, 'nothing runs off the paper').toBe(false);
      }
    });

    test(`a result on ${format} holds its fixes and the address of the session (${language})`, async ({
      page,
    }) => {
      await page.goto(`${language}/stun/?${result}`);
      await page.locator('.handover').waitFor();
      const fixes = squeezed(await page.locator('.fix-list [data-fix] h2').allInnerTexts());
      const address = await page.locator('.printed-address').textContent();
      expect(address).toContain(`/${language}/stun/?datastore=nfs3`);
      const paper = await printed(page, format);
      for (const fix of fixes) expect(paper.text).toContain(fix);
      expect(paper.text).toContain(squeezed([address ?? ''])[0]);
      expect(inkOf(paper).some(({ atEdge }) => atEdge)).toBe(false);
    });

    test(`the summary on ${format} is the summary, whole and alone (${language})`, async ({ page }) => {
      await page.goto(`${language}/stun/?${result}`);
      const preview = page.locator('.summary-preview code').first();
      await preview.waitFor();
      const summary = (await preview.innerText()).replaceAll(/\s+/g, '');
      await page.evaluate(() => (document.documentElement.dataset['print'] = 'summary'));
      const paper = await printed(page, format);
      const numbers = new RegExp(
        `(?:${Array.from({ length: paper.pages }, (_, at) => `${at + 1}/${paper.pages}`).join('|')})`,
        'g',
      );
      expect(paper.text.replaceAll(numbers, '')).toBe(summary);
      expect(summary).toContain('/stun/?datastore=nfs3');
    });

    test(`a reference on ${format} is whole, even in its size, and nothing runs off (${language})`, async ({
      page,
    }) => {
      for (const pack of ['quiesce', 'stun']) {
        await page.goto(`${language}/reference/${pack}/`);
        await page.emulateMedia({ media: 'print' });
        const commands = squeezed(await page.locator('.steps code').allInnerTexts());
        const titles = squeezed(await page.locator('main :is(h2, h3)').allInnerTexts());
        const sizes = await page.locator('main *').evaluateAll((all) =>
          all
            .filter((one) =>
              [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
            )
            .filter((one) => one.getClientRects().length > 0)
            .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75),
        );
        expect(Math.min(...sizes), 'points').toBeGreaterThanOrEqual(6.5);
        const common = sizes.filter((size) => size <= 10);
        expect(
          common.length / sizes.length,
          'nearly all of it is set in the size of the text',
        ).toBeGreaterThan(0.95);
        const paper = await printed(page, format);
        expect(commands.length).toBeGreaterThan(20);
        expect([...commands, ...titles].filter((text) => !paper.text.includes(text))).toEqual([]);
        for (const { atEdge } of inkOf(paper)) expect(atEdge, 'nothing runs off the paper').toBe(false);
        expect(paper.pages, 'sheets').toBeLessThanOrEqual(76);
      }
    });
  }
