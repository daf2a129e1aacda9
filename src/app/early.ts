/**
 * Until the app runs, a page is as it was delivered: its links know nothing of the answers in the address. A press on one that
 * goes on with the case, or to the other language, takes them along.
 */
function keepAnswers({ target }: Event): void {
  const selector = 'a[href^="."]:is([href*="?"], [hreflang])';
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(selector);
  if (!link || !document.getElementById('not-started')) return;
  const query = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(link.search)) {
    // What is to be shown was said of the page that is left.
    query.delete('show');
    query.delete('ask');
    query.set(name, value);
  }
  link.search = String(query);
}

addEventListener('click', keepAnswers);
addEventListener('auxclick', keepAnswers);
