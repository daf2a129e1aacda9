import { envelope } from '#src/embed/envelope.ts';
import type { News } from '#src/embed/news.ts';
import { readOrder, type Order } from '#src/embed/orders.ts';

/** The line to the page around this one. It takes orders from the parent window only, and from one origin only. */
export interface HostLine {
  /** Speaks first, to whoever is there. Nothing but a size may be told to someone unknown. */
  readonly announce: (size: Extract<News, { kind: 'resize' }>) => void;
  /** Tells the host page, whoever it is; nothing but sizes and states goes here. */
  readonly tell: (news: News) => void;
  /** Tells the host page only when its origin is one of these. */
  readonly tellOneOf: (origins: readonly string[], news: News) => void;
}

/** Listens to the page around this one. The origin that greets first is the one that is heard from then on. */
export function openLine(onOrder: (order: Order, first: boolean) => void): HostLine {
  let host: string | null = null;
  // A page without an origin of its own (sandboxed, or from a disk) cannot be addressed by it.
  const post = (news: News): void =>
    window.parent.postMessage({ ...envelope, ...news }, host === null || host === 'null' ? '*' : host);

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || (host !== null && event.origin !== host)) return;
    const order = readOrder(event.data);
    if (!order || (host === null && order.kind !== 'hello')) return;
    const first = host === null;
    host = event.origin;
    onOrder(order, first);
  });
  return {
    announce: (size) => {
      if (host === null) post(size);
    },
    tell: (news) => {
      if (host !== null) post(news);
    },
    tellOneOf: (origins, news) => {
      if (host !== null && host !== 'null' && origins.includes(host)) post(news);
    },
  };
}
