/** A browser that Playwright does not drive, started once for many tests. */
export interface Browser {
  /** Opens a window with an empty storage and a history of its own. */
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** What the smoke tests need of a window, whatever protocol drives it. */
export interface Tab {
  /** Goes to an address, and resolves once the page is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Goes to an address, and resolves as soon as the page that was there is left; its files may be on their way for long. */
  readonly begin: (address: string) => Promise<void>;
  /** Goes back as by the browser's button, and waits as `begin` does. */
  readonly back: () => Promise<void>;
  /** What a function gives back in the page. It sees its argument only; both travel as JSON. */
  readonly evaluate: <A, R>(inPage: (argument: A) => R, argument: A) => Promise<R>;
  /** Input as a person gives it. */
  readonly perform: (input: Input) => Promise<void>;
  /** Sets the size of the page in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Errors, violations of the content policy and foreign requests so far. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What one device does, one thing after the other; both protocols of WebDriver take it in this form. */
export type Input =
  | {
      readonly type: 'pointer';
      readonly id: string;
      readonly actions: readonly (
        | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
        | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
      )[];
    }
  | {
      readonly type: 'key';
      readonly id: string;
      readonly actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[];
    };

/** The text of a function that takes its argument as JSON and gives back JSON. */
export const asJson = (inPage: (argument: never) => unknown): string =>
  `(json) => JSON.stringify((${String(inPage)})(JSON.parse(json)) ?? null)`;
