import path from 'node:path';
import { root } from './install.mjs';
import { readWords } from './read-words.mjs';

/** Text as it may stand in HTML, in an attribute too. */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The chunk that a source file became. */
function chunkOf(manifest, source) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build made no chunk of ${source}.`);
  return chunk;
}

/** Files of the entry and of the page's own chunks, with all they import; the entry comes first. */
function scriptsOf(page, manifest) {
  const sources = [
    'src/app/browser.tsx',
    ...sourcesOf(page, manifest),
    ...page.words.map((name) => `locales/${page.language}/${name}.json`),
  ];
  const files = new Set();
  const add = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const source of sources) {
    chunkOf(manifest, source);
    add(source);
  }
  return [...files];
}

/** Source files of the component and content of a page. */
function sourcesOf({ place, words }, manifest) {
  const packs = words.map((name) => `src/content/packs/${name}.ts`).filter((source) => source in manifest);
  const further = (source) => ['src/app/further-pages.tsx', source];
  switch (place.page) {
    case 'start':
      return ['src/start/start-page.tsx'];
    case 'wizard':
      return ['src/wizard/wizard-page.tsx', ...packs];
    case 'fix':
      return [...further('src/wizard/fix-page.tsx'), ...packs];
    case 'reference':
      return [...further('src/reference/reference-page.tsx'), ...packs];
    case 'map':
      return [...further('src/map/map-page.tsx'), ...packs];
    case 'evidence':
      return further('src/workbench/evidence-page.tsx');
    case 'about':
      return further('src/about/about-page.tsx');
    case 'embed':
      return further('src/embed-guide/embed-guide-page.tsx');
    default:
      throw new Error(`No sources are named for the page ${place.page}.`);
  }
}

/** The whole style sheet. */
const styleOf = (manifest) => chunkOf(manifest, 'style.css').file;
/** The part of it that the start page and a question page need. */
const firstStyleOf = (manifest) => chunkOf(manifest, 'src/ui/first.css').file;

/** The style sheet that a page comes with; where that is a part, it names the whole for what follows. */
function styleLink({ needsPart }, manifest, up) {
  const whole = styleOf(manifest);
  if (!needsPart) return `<link rel="stylesheet" href="${up}${whole}">`;
  return `<link rel="stylesheet" href="${up}${firstStyleOf(manifest)}" data-whole="${path.posix.basename(whole)}">`;
}

const LANGUAGES = ['ja', 'en'];

/** Words for a page whose script does not run, and what the articles are called, by language. */
const notStarted = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    { ...readWords(root, language, 'embed').notStarted, articles: readWords(root, language, 'ui').wizard },
  ]),
);

/** Links to the pages that hold a whole article: what can be searched where our own search cannot run. */
function referenceLinks({ language, place }, up) {
  const { whole, articles } = notStarted[language];
  const linkTo = (pack, text) => `<a href="${up}${language}/reference/${pack}/">${escaped(text)}</a>`;
  if (place.page === 'reference') return '';
  if (place.page === 'wizard') return linkTo(place.pack, whole);
  return Object.entries(articles)
    .map(([pack, title]) => linkTo(pack, title))
    .join(' ');
}

/** What stands on the start page in place of search. */
const insteadOfSearch = (page, up) =>
  `<noscript><p class="callout">${escaped(notStarted[page.language].find)}<br>${referenceLinks(page, up).replaceAll('</a> ', '</a><br>')}</p></noscript>`;

/**
 * Shown by the style sheet a while after the page, unless its script takes it away: it did not arrive, is blocked here, or
 * is no script at all. Then nothing but the page itself can say so, and name the pages that need no script.
 */
function notStartedLine(page, up) {
  const { text, again } = notStarted[page.language];
  return `<p id="not-started" class="callout callout-warning" role="status">${escaped(text)} <a href="">${escaped(again)}</a> ${referenceLinks(page, up)}</p>`;
}

/** A page as a whole HTML document; every address in it is relative to the page. */
export function pageHtml(page, manifest) {
  const depth = page.path.split('/').length - 2;
  const up = '../'.repeat(depth);
  const rest = page.path.split('/').slice(2).join('/');
  const [entry, ...more] = scriptsOf(page, manifest);
  const alternates = LANGUAGES.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${up}${one}/${rest}">`,
  );
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<meta name="description" content="${escaped(page.description)}">
<meta name="color-scheme" content="light dark">
${styleLink(page, manifest, up)}
<link rel="icon" href="${up}favicon.png" type="image/png">
${alternates.join('\n')}
<link rel="alternate" hreflang="x-default" href="${up}en/${rest}">
</head>
<body>
<div id="root" role="none">${page.body.replace('<noscript></noscript>', () => insteadOfSearch(page, up))}</div>
${notStartedLine(page, up)}
<script type="module" src="${up}${chunkOf(manifest, 'src/app/early.ts').file}"></script>
<script type="module" src="${up}${entry}" fetchpriority="low"></script>
${more.map((file) => `<link rel="modulepreload" href="${up}${file}" fetchpriority="low">`).join('\n')}
</body>
</html>
`;
}

/** The door at the root: two links for readers without script, and the script that chooses. */
export function doorHtml(manifest) {
  const links = { ja: '日本語', en: 'English' };
  const door = chunkOf(manifest, 'src/app/door.ts').file;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Unstun</title>
<meta name="color-scheme" content="light dark">
<script type="module" src="./${door}"></script>
<link rel="stylesheet" href="./${firstStyleOf(manifest)}">
<link rel="icon" href="./favicon.png" type="image/png">
</head>
<body>
<main id="main" class="narrow door" data-page="start">
<h1>Unstun</h1>
<ul class="answers">
${LANGUAGES.map((one) => `<li><a class="answer" href="./${one}/" lang="${one}" hreflang="${one}"><span class="answer-label">${links[one]}</span></a></li>`).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

/** What a server may show for an address that does not exist. It stands at any depth, so it asks for no other file. */
export function notFoundHtml() {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found – Unstun</title>
<meta name="color-scheme" content="light dark">
</head>
<body>
<main data-page="not-found">
<h1>There is no such page here</h1>
<p>The address may be old or mistyped. Shorten it to the folder that Unstun is in to get to the start page.</p>
<h1 lang="ja">このページは見つかりません</h1>
<p lang="ja">アドレスが古いか、間違っている可能性があります。Unstunのあるフォルダーまでアドレスを短くすると、最初のページが開きます。</p>
</main>
</body>
</html>
`;
}
