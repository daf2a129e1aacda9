/**
 * The documents of the archive: the name there, and the file here. `README` and `LICENSE` stand at its root, where whoever
 * unpacks it looks first.
 */
export const releaseDocuments = [
  ['LICENSE', 'LICENSE'],
  ['README.en.md', 'docs/archive.en.md'],
  ['README.ja.md', 'docs/archive.ja.md'],
  ...['deploy.en', 'deploy.ja', 'embedding.en', 'embedding.ja', 'content-export'].map((name) => [
    `docs/${name}.md`,
    `docs/${name}.md`,
  ]),
];
