// The licences of everything that the product passes on, as one text.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The text with the licence of each package that ends up in the browser, sorted by name. Throws when one has none. */
export function thirdPartyNotices(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([place, { dev, optional }]) => place && !dev && !optional);
  const parts = shipped.map(([place, { version, license }]) => {
    const folder = path.join(root, place);
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence file in ${place}.`);
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return ['Unstun contains these packages, under their own licences.\n', ...parts.sort()].join(rule);
}
