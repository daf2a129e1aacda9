// The decision maps as a module for the build: derived from the articles by the engine, laid out, numbers only.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { layOutMap } from './lay-out-map.mjs';

const NAME = 'virtual:decision-maps';
const FOUND = `\0${NAME}`;
const LANGUAGES = ['ja', 'en'];

/** Short words of the map in one language, by keys such as `map:fixes.upgrade-esxi`. */
function wordsIn(root, language) {
  const file = path.join(root, 'locales', language, 'map.json');
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  return (key, values = {}) => {
    const text = key.replace('map:', '').match(/\.?[^.]+/g) && lookUp(texts, key.replace('map:', ''));
    if (typeof text !== 'string') throw new Error(`${file} has no words for ${key}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  };
}

/** The text of a dotted key; an id may hold dots itself (`answers.esxi.8.0-u2b`). */
function lookUp(texts, key) {
  if (typeof texts[key] === 'string') return texts[key];
  const inside = Object.keys(texts).find((name) => key.startsWith(`${name}.`));
  return inside === undefined ? undefined : lookUp(texts[inside], key.slice(inside.length + 1));
}

let drawn = null;

/** Derives and lays out the maps of all articles, once for all builds of a process. */
export function drawMaps(root) {
  drawn ??= draw(root);
  return drawn;
}

async function draw(root) {
  const load = async (file) =>
    (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;
  const { deriveGraphs } = await load('src/map/graphs.ts');
  const { sayAnswers } = await load('src/map/say-answers.ts');
  const languages = LANGUAGES.map((one) => wordsIn(root, one));
  const say = {
    answers: (fact, values) => languages.map((words) => sayAnswers(fact, values, words)),
    fix: (fix) => languages.map((words) => words(`map:fixes.${fix}`)),
    gain: (fix) => languages.map((words) => words('map:plus', { fix: words(`map:fixes.${fix}`) })),
  };
  const graphs = Object.entries(deriveGraphs());
  return Object.fromEntries(graphs.map(([id, graph]) => [id, { graph, drawings: layOutMap(graph, say) }]));
}

/** Lets a build import the maps as `virtual:decision-maps`. */
export const decisionMaps = (root) => ({
  name: 'decision-maps',
  resolveId: (source) => (source === NAME ? FOUND : null),
  load: async (id) =>
    id === FOUND
      ? `export const maps = JSON.parse(${JSON.stringify(JSON.stringify(await drawMaps(root)))});`
      : null,
});
