import { preferred, wanted } from '#src/app/preferred.ts';

/** The language that whoever runs the site has set, for readers whose browser wants none of ours. */
async function configured(): Promise<string> {
  try {
    const { defaultLanguage } = (await (await fetch('./config.json')).json()) as Record<string, unknown>;
    return defaultLanguage === 'ja' ? defaultLanguage : preferred();
  } catch {
    return preferred();
  }
}

/** The door at `/`: goes on to the language that the reader prefers, and takes the query along. */
location.replace(`./${wanted() ?? (await configured())}/${location.search}${location.hash}`);
