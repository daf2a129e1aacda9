/**
 * Runs in a page before its own scripts. Notes on `window.bench` when it was painted, what shifted, which tasks were long,
 * when the first answer could be pressed, and for each press how long it took to put another question on screen.
 */
export function probe({ question, answer }) {
  if (location.pathname === '/blank') return;
  const bench = (window.bench = { shift: 0, long: [], presses: [] });
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.painted = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => bench.long.push({ startTime, duration }));

  const listening = new WeakSet();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'click') listening.add(this);
    return addEventListener.call(this, type, ...rest);
  };
  const answers = (element) => {
    if (element.closest('a[href]')) return true;
    for (let one = element; one; one = one.parentNode) if (listening.has(one) || one.onclick) return true;
    return false;
  };
  const centre = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const canBePressed = (element) => {
    const { x, y } = centre(element);
    return element.contains(document.elementFromPoint(x, y)) && answers(element);
  };
  const asked = () => document.querySelector(question)?.textContent.trim();
  /** Calls back once the frame that is being made is done. */
  const afterFrame = (callback) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => callback(performance.now());
    port2.postMessage(0);
  };

  const untilReady = () => {
    const first = document.querySelector(answer);
    if (asked() && first && canBePressed(first)) afterFrame((time) => (bench.ready = time));
    else requestAnimationFrame(untilReady);
  };
  requestAnimationFrame(untilReady);

  const onPress = ({ timeStamp, isTrusted }) => {
    if (!isTrusted) return;
    const before = asked();
    const untilOther = () => {
      const now = asked();
      if (now && now !== before) afterFrame((time) => bench.presses.push(time - timeStamp));
      else requestAnimationFrame(untilOther);
    };
    requestAnimationFrame(untilOther);
  };
  addEventListener.call(window, 'click', onPress, true);

  /** Where the first visible match can be pressed, scrolled to if need be. */
  bench.placeOf = (selector) => {
    const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element && centre(element);
  };
}
