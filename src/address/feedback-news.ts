let listener: ((helped: boolean) => void) | null = null;

/** Tells whoever listens whether the result helped; the reason stays on the page. */
export const tellFeedback = (helped: boolean): void => listener?.(helped);

/** Hears from now on whether a result helped. */
export function hearFeedback(hear: (helped: boolean) => void): void {
  listener = hear;
}
