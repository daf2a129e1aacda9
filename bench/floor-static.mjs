// The least that can be: one HTML file per language with the first question in its markup, the rest in an inline script.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** What runs in the page: it shows one step after another in the main element. */
function inPage(set) {
  let language = document.documentElement.lang;
  const done = [];
  const main = document.querySelector('main');
  const [back, other] = document.querySelectorAll('header button');
  const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const show = () => {
    const { ask, why, answers = [] } = set.questions[done.length] ?? set.result;
    const list = element('ul', '');
    list.className = 'answers';
    for (const answer of answers) {
      const item = element('li', '');
      item.append(element('button', answer[language]));
      list.append(item);
    }
    const heading = element('h1', ask[language]);
    heading.tabIndex = -1;
    main.replaceChildren(heading, element('p', why[language]), list);
    back.hidden = done.length === 0;
    back.textContent = set.back[language];
    other.textContent = set.other[language];
    document.documentElement.lang = language;
    heading.focus();
  };
  document.onclick = ({ target }) => {
    if (target === back) done.pop();
    else if (target === other) language = language === 'en' ? 'ja' : 'en';
    else if (target.closest('.answers button')) done.push(target.textContent);
    else return;
    show();
  };
}

function page(set, css, language) {
  const [first] = set.questions;
  const answers = first.answers.map((answer) => `<li><button>${answer[language]}</button></li>`).join('');
  const script = `(${inPage})(${JSON.stringify(set)})`.replace(/\n\s*/g, '\n');
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${set.title[language]}</title><style>${css}</style>` +
    `<header><button hidden>${set.back[language]}</button><button>${set.other[language]}</button></header>` +
    `<main><h1 tabindex="-1">${first.ask[language]}</h1><p>${first.why[language]}</p><ul class="answers">${answers}</ul></main>` +
    `<script>${script}</script></html>`
  );
}

/** Writes the page to a folder: English at its root, Japanese in `ja`. */
export async function buildFloorStatic(folder) {
  const set = JSON.parse(await read('questions.json'));
  const css = (await read('floor.css')).replaceAll('\n', '');
  await mkdir(path.join(folder, 'ja'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), page(set, css, 'en'));
  await writeFile(path.join(folder, 'ja', 'index.html'), page(set, css, 'ja'));
}
