import { envelope } from '#src/embed/envelope.ts';
import { readNews, type News } from '#src/embed/news.ts';
import type { BareOrder } from '#src/embed/orders.ts';

const PATIENCE = 10_000;
const FIRST_PAUSE = 50;
const GREETINGS = 10;

interface Listener {
  readonly onNews: (news: News) => void;
  readonly onSilence: () => void;
}

/** The line to the page in one frame. It hears that frame only, and from the product's own origin only. */
export interface Connection {
  /** Sends an order; one that comes too early waits until the page answers. */
  readonly say: (order: BareOrder) => void;
  /** Another page has been asked for: what the one before may still say is not heard. */
  readonly turnAway: () => void;
  /** The frame is being loaded now: ten seconds from here it must have answered. */
  readonly expect: () => void;
  readonly close: () => void;
}

/**
 * Greets the frame after each load until it answers, and again when it speaks first, however late. Each load has ten
 * seconds; when they pass without an answer, that is said once.
 */
export function connect(
  frame: HTMLIFrameElement,
  origin: string,
  hello: () => BareOrder,
  to: Listener,
): Connection {
  let ready = false;
  let turning = true;
  let waiting: BareOrder[] = [];
  let greeting: number | undefined;
  /** Kept after it has passed, so that one load is not reported twice. */
  let deadline: number | undefined;

  const post = (order: BareOrder): void =>
    frame.contentWindow?.postMessage({ ...envelope, ...order }, origin);
  const greet = (time: number): void => {
    if (ready || time > GREETINGS) return;
    post(hello());
    greeting = window.setTimeout(greet, FIRST_PAUSE * 2 ** Math.min(time, 5), time + 1);
  };
  const forget = (): void => {
    ready = false;
    window.clearTimeout(greeting);
  };
  const stopWaiting = (): void => {
    window.clearTimeout(deadline);
    deadline = undefined;
  };
  const expect = (): void => {
    if (!ready) deadline ??= window.setTimeout(to.onSilence, PATIENCE);
  };
  const onLoad = (): void => {
    forget();
    if (!turning) stopWaiting();
    turning = false;
    expect();
    greet(0);
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (turning || event.source !== frame.contentWindow || event.origin !== origin) return;
    const news = readNews(event.data);
    if (!news) return;
    if (news.kind === 'ready') {
      ready = true;
      stopWaiting();
      for (const order of waiting) post(order);
      waiting = [];
    } else if (!ready) post(hello());
    to.onNews(news);
  };
  frame.addEventListener('load', onLoad);
  window.addEventListener('message', onMessage);
  return {
    say: (order) => (ready ? post(order) : void waiting.push(order)),
    turnAway() {
      forget();
      stopWaiting();
      turning = true;
    },
    expect,
    close() {
      forget();
      stopWaiting();
      frame.removeEventListener('load', onLoad);
      window.removeEventListener('message', onMessage);
    },
  };
}
