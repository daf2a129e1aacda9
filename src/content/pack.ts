import type { FixRule, KnownIssue } from '#src/engine/types.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { Article } from '#src/content/sources.ts';
import type { FactId, When } from '#src/content/vocabulary.ts';

/** Where a command is typed. */
export type Shell =
  | 'esxi-shell'
  | 'esx-console'
  | 'cmd'
  | 'powershell'
  | 'powercli'
  | 'linux-shell'
  | 'debian-shell'
  | 'rhel-shell'
  | 'reg-file';

/**
 * A command, the same in every language. `read-only` looks, `changing` alters the system.
 * What the reader must fill in stands as `<NAME>` in capitals.
 */
export interface Command {
  readonly shell: Shell;
  readonly effect: 'read-only' | 'changing';
  readonly text: string;
}

/**
 * One thing to do. Its words are `steps.<id>` of its owner. It is shown unless `when` is unmet, so that
 * what we do not know yet is shown with its condition in words.
 * `cites` are statements of the article (Q…, S…); `adds` are facts from elsewhere (E…), shown as additions.
 */
export interface Step {
  readonly id: string;
  readonly when?: When;
  readonly commands?: readonly Command[];
  readonly cites?: readonly string[];
  readonly adds?: readonly string[];
}

/** Something to know before acting. `warning`: harm or loss is possible; `caution`: easy to get wrong; `info`: good to know. */
export interface Note extends Omit<Step, 'commands'> {
  readonly tone: 'warning' | 'caution' | 'info';
}

/** What trying a fix costs the people who use the VM. */
export type Downtime = 'none' | 'vm-restart' | 'host-maintenance' | 'off-peak';
/** What trying a fix costs the person who does it. */
export type Effort = 'minutes' | 'an-hour' | 'a-day' | 'a-project';
/** What can be lost by it. */
export type Hazard = 'none' | 'consistency' | 'performance' | 'data' | 'stun';

/** What the list shows of a fix. Its title is `<pack>.fixes.<id>.title`. */
export interface FixHead extends FixRule {
  readonly when: When;
  readonly likelier?: readonly { readonly when: When; readonly by: number }[];
  readonly downtime: Downtime;
  readonly effort: Effort;
  readonly hazards: readonly Hazard[];
  /** The article recommends this one over its siblings. */
  readonly recommended?: boolean;
  /** The statements that make this a fix at all. */
  readonly cites: readonly string[];
  readonly adds?: readonly string[];
}

/** What a person does for a fix. Words: `<pack>-fixes.<id>`. */
export interface Runbook {
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
  readonly verify: readonly Step[];
  readonly undo: readonly Step[];
}

/** Fix id → its runbook, for every fix of one article. */
export type Runbooks = Readonly<Record<string, Runbook>>;

/** A fix in full. */
export interface Fix extends FixHead, Runbook {}

/** A question for one fact. Words: `<pack>.questions.<fact>`. */
export interface Question {
  readonly fact: FactId;
  readonly weight: number;
  readonly cites: readonly string[];
  readonly adds?: readonly string[];
}

/** Fact id → how to find out its answer, for every question of one article. Words: `<pack>-fixes.find.<fact>`. */
export type FindOut = Readonly<Record<string, readonly Step[]>>;

/** One article as data, without the runbooks: all that a question page needs. */
export interface PackHead {
  readonly id: PackId;
  readonly questions: readonly Question[];
  readonly knownIssue?: KnownIssue & {
    readonly when: When;
    readonly cites: readonly string[];
    readonly adds?: readonly string[];
  };
  readonly fixes: readonly FixHead[];
}

/** What a result and a fix page need besides, from `packs/<pack>-runbooks.ts`. */
export interface PackRunbooks extends PackArticle {
  readonly runbooks: Runbooks;
  readonly findOut: FindOut;
  /**
   * What the article itself leaves unclear or says twice. One with `when` tells of answers that do not go together, and stands
   * open where they are given. Words: `<pack>-fixes.notes.<id>`.
   */
  readonly notes: readonly Note[];
}

/** Where a pack comes from: `packs/<pack>-article.ts`. */
export interface PackArticle {
  readonly article: Article;
  /** The ids of every statement of the article. */
  readonly statements: readonly string[];
}

/** One article as data, whole. */
export interface Pack extends PackHead, PackArticle {
  readonly fixes: readonly Fix[];
  readonly findOut: FindOut;
  readonly notes: readonly Note[];
}
