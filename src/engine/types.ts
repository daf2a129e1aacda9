/** The engine's own words. It knows neither articles nor languages: a pack gives it facts, fixes and conditions. */

/** The answer "I don't know": it is an answer, and it never makes a condition met or unmet. */
export const UNKNOWN = 'unknown';

/** What is known of a case: fact id → value id, or `unknown`. A fact that is absent has not been answered. */
export type Facts = Readonly<Record<string, string>>;

/** Three-valued truth (Kleene): `unknown` while an answer could still decide it. */
export type Truth = 'met' | 'unmet' | 'unknown';

/**
 * A condition over facts, as data.
 * `unasked` stands for something that no question asks: it is always unknown, so a fix that hangs on it stays possible.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: string }
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly fact: string; readonly before: string }
  | { readonly fact: string; readonly atLeast: string }
  | { readonly unasked: string };

/** A fact that can be asked for. `values` are in order when `ordered`, so that `before` and `atLeast` mean something. */
export interface FactRule {
  readonly fact: string;
  readonly values: readonly string[];
  readonly ordered?: boolean;
  /** How much the pack wants this asked early; 1 is neutral. */
  readonly weight: number;
}

/** `specific` fixes answer one cause, `general` ones ease many, `last` ones close the list. */
export type Scope = 'specific' | 'general' | 'last';

/** What the engine needs to know of a fix. Likelihood, cost and risk run from 0 to 100. */
export interface FixRule {
  readonly id: string;
  readonly scope: Scope;
  readonly when: Condition;
  readonly likelihood: number;
  readonly cost: number;
  readonly risk: number;
  /** Circumstances that make the fix more (or, with a negative number, less) likely to help. */
  readonly likelier?: readonly { readonly when: Condition; readonly by: number }[];
}

/** A known issue: when its condition is met the verdict is certain, and its fixes keep the order given here. */
export interface KnownIssue {
  readonly id: string;
  readonly when: Condition;
  readonly fixes: readonly string[];
}

/** All that the engine reasons over. Ties in rank fall back to the order of `fixes`. */
export interface Rules {
  readonly facts: readonly FactRule[];
  readonly fixes: readonly FixRule[];
  readonly knownIssue?: KnownIssue;
}

export type Status = 'applies' | 'possible' | 'ruled-out';
export type Outcome = 'helped' | 'partly' | 'no-change' | 'cannot';

/** What was tried so far: fix id → outcome. */
export type Outcomes = Readonly<Record<string, Outcome>>;

/** The verdicts that facts alone can give; `nothing-wrong` and `out-of-scope` come from evidence. */
export type Verdict = 'known-issue' | 'candidates';
