import { createContext, useContext, useEffect } from 'react';

/** Where the title and description go while a page is rendered to a file. */
export interface HeadSink {
  title: string;
  description: string;
}

export const HeadContext = createContext<HeadSink | null>(null);

/** Gives the page its title (and description, for the file) as `part – part – … – Unstun`. */
export function usePageTitle(parts: readonly string[], description = ''): void {
  const title = [...parts, 'Unstun'].join(' – ');
  const sink = useContext(HeadContext);
  if (sink) Object.assign(sink, { title, description });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
