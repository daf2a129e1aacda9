import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, useAnnouncement } from '#src/ui/announcer.ts';

const heard = (): string => useAnnouncement.getState().text;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// Orca 43 with Firefox threw away each sentence that came in the same moment as the focus, which was nearly all of them.
test('a sentence waits until the focus has moved and been told', () => {
  announce('3 fixes are ruled out.');
  vi.advanceTimersByTime(300);
  expect(heard()).not.toBe('3 fixes are ruled out.');
  vi.advanceTimersByTime(200);
  expect(heard()).toBe('3 fixes are ruled out.');
});

test('the same sentence is told again when it is said again', () => {
  const { turn } = useAnnouncement.getState();
  announce('Copied');
  vi.advanceTimersByTime(500);
  announce('Copied');
  vi.advanceTimersByTime(500);
  expect(useAnnouncement.getState().turn).toBe(turn + 2);
});

test('of two sentences about one press the later one holds', () => {
  const { turn } = useAnnouncement.getState();
  announce('12 fixes are open.');
  announce('The page is now in English.', 2000);
  vi.advanceTimersByTime(2500);
  expect(heard()).toBe('The page is now in English.');
  expect(useAnnouncement.getState().turn).toBe(turn + 1);
});
