// Builds what must end in one file of script: the single file, its workers, and the script for host pages.
import path from 'node:path';
import { build } from 'vite';
import { versionOf } from './version.mjs';

/** What Vite needs to know for a build that ends in one chunk. */
function configOf(root, input, more = {}) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(versionOf(root)), ...more.define },
    plugins: more.plugins ?? [],
    resolve: {
      alias: [
        {
          find: /^react-router$/,
          replacement: path.join(root, 'node_modules/react-router/dist/production/index.mjs'),
        },
      ],
    },
    build: {
      write: false,
      target: more.target ?? 'es2022',
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.join(root, input),
        output: { codeSplitting: false, ...more.output },
      },
    },
  };
}

/** The parts of a build, as text: the one chunk of script, and the style sheet if there is one. */
export async function buildOneChunk(root, input, more) {
  const { output } = await build(configOf(root, input, more));
  const chunks = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter((one) => !chunks.includes(one) && !styles.includes(one));
  if (chunks.length !== 1 || others.length > 0)
    throw new Error(
      `${input} became ${output.map(({ fileName }) => fileName).join(', ')}: one file was wanted.`,
    );
  return {
    script: chunks[0].code.trim(),
    style: styles
      .map(({ source }) => String(source))
      .join('')
      .trim(),
  };
}
