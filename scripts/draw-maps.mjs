// The decision maps as a module for the build: derived from the articles by the engine, laid out, numbers only.
import path from 'node:path';
import { runnerImport } from 'vite';
import { layOutMap } from './lay-out-map.mjs';
import { once } from './once.mjs';
import { readWords } from './read-words.mjs';

const NAME = 'virtual:decision-maps';
const FOUND = `\0${NAME}`;
const LANGUAGES = ['ja', 'en'];

/** The words of one language that a map of an article may use, and whether there are some for a key. */
function wordsIn(root, language, pack) {
  const files = Object.fromEntries(
    ['map', 'facts', pack].map((name) => [name, readWords(root, language, name)]),
  );
  const textOf = (key) => {
    const [file, inside] = key.split(':');
    return lookUp(files[file], inside);
  };
  const words = (key, values = {}) => {
    const text = textOf(key);
    if (text === undefined) throw new Error(`There are no words for ${key} in ${language}.`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  };
  return { words, has: (key) => textOf(key) !== undefined };
}

/** The text of a dotted key; an id may hold dots itself (`answers.esxi.8.0-u2b`). */
function lookUp(texts, key) {
  if (typeof texts[key] === 'string') return texts[key];
  const inside = Object.keys(texts).find((name) => key.startsWith(`${name}.`));
  return inside === undefined ? undefined : lookUp(texts[inside], key.slice(inside.length + 1));
}

/** Derives and lays out the maps of all articles, once for all builds of a process. */
export const drawMaps = (root) => once(`decision maps of ${root}`, () => draw(root));

async function draw(root) {
  const load = async (file) =>
    (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;
  const { deriveGraphs } = await load('src/map/graphs.ts');
  const { sayAnswers } = await load('src/map/say-answers.ts');
  const { sayUnknown } = await load('src/map/say-unknown.ts');
  const { shortWords } = await load('src/map/short-words.ts');
  /** What stands in the boxes of one map, in every language. */
  const sayOf = (pack) => {
    const languages = LANGUAGES.map((one) => {
      const { words, has } = wordsIn(root, one, pack);
      return shortWords(pack, words, has);
    });
    return {
      question: (fact) => languages.map(({ question }) => question(fact)),
      answers: (fact, values) => languages.map((short) => sayAnswers(fact, values, short)),
      dontKnow: () => languages.map((short) => short.words('map:dontKnow')),
      then: (station) => languages.map((short) => sayUnknown(station, short)),
      fix: (id) => languages.map(({ fix }) => fix(id)),
      gain: (id) => languages.map(({ fix, words }) => words('map:plus', { fix: fix(id) })),
    };
  };
  const maps = Object.entries(deriveGraphs()).map(([id, graph]) => [
    id,
    { graph, drawings: layOutMap(graph, sayOf(id)) },
  ]);
  return Object.fromEntries(maps);
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
