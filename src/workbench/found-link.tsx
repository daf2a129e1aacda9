import type { MouseEvent } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import type { Whole } from '#src/workbench/combine-reports.ts';
import { foundIn } from '#src/workbench/found-in.ts';

/** The findings are below the box on a narrow screen: this line under the field says that there are some, and leads there. */
export function FoundLink({ whole, nothing }: { whole: Whole; nothing: boolean }) {
  const { words } = useWords();
  const count = foundIn(whole);
  const said = whole.nothingWrong
    ? words('evidence:headings.nothingWrong')
    : words(nothing ? 'workbench:nothing' : 'workbench:seeWhatWasRead');
  return (
    <p className="found-link">
      <a className="button button-strong" href="#found" onClick={show}>
        {count > 0 ? words('workbench:seeFound', { count }) : said}
      </a>
    </p>
  );
}

/** Moves to what was found without leaving a trace in the address. */
function show(event: MouseEvent): void {
  event.preventDefault();
  const found = document.getElementById('found');
  const heading = found?.querySelector<HTMLElement>('h2');
  if (heading) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  found?.scrollIntoView();
}
