const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
].join(' ');

const style = `
:host { display: block }
:host([hidden]) { display: none }
iframe { display: block; box-sizing: border-box; width: 100%; border: 0; color-scheme: normal; animation: show 1s step-end }
iframe.shown { animation: none }
@keyframes show { from { opacity: 0 } }
p { margin: 0; padding: 12px; font: 1rem/1.6 system-ui, sans-serif }
a { color: inherit }
`;

/** A frame as the product needs it, without an address yet: no more rights than copying, printing and saving take. */
export function createFrame(loading: 'lazy' | 'eager'): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.setAttribute('allow', 'clipboard-write');
  frame.setAttribute('referrerpolicy', 'no-referrer');
  frame.setAttribute('loading', loading);
  return frame;
}

/** Gives a shadow root the look of the element: a page that answers at once is shown at its own height, any other after a second; a constructed sheet is allowed under any content policy. */
export function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const element = document.createElement('style');
  element.textContent = style;
  root.append(element);
}

/** A paragraph with a link, for the case that the frame stays silent. */
export function wayOut(text: string, link: string, href: string): HTMLParagraphElement {
  const line = document.createElement('p');
  const anchor = document.createElement('a');
  Object.assign(anchor, { href, target: '_blank', rel: 'noopener', textContent: link });
  line.setAttribute('role', 'alert');
  line.append(`${text} `, anchor);
  return line;
}
