/** How often a script is run again. A page that is loaded over and over is a fault that a test has to see. */
const TIMES = 3;

/**
 * Runs a script of a driver, and runs it again when the page that it ran in went away meanwhile. A driver may say that a page is
 * loaded while the reader's press, or the product, already leads to another one: the script was asked of whatever page
 * stands, so it is asked of the one that came. Anything else that goes wrong stays as it is.
 */
export async function inPageThatStays<R>(run: () => Promise<R>, wentAway: RegExp): Promise<R> {
  for (let time = 1; ; time++) {
    try {
      return await run();
    } catch (error) {
      if (time > TIMES || !wentAway.test(String(error))) throw error;
      await new Promise((done) => setTimeout(done, 100 * time));
    }
  }
}
