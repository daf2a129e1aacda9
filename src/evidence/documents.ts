/** What only release notes, guides, comparisons and catalogues say of themselves. */
const opening =
  /release notes|リリース ?ノート|what'?s new in|の新機能|best practices|ベスト ?プラクティス|[nrgt] guide|reference guide|[計用理者ー成入行ル] ?ガイド(?!ライン)|カタログ|^\W{0,4}resolved issues|supported versions|system requirements|supported (?:platforms|environments|hypervisors|operating systems)|動作(?:要件|環境)|対応(?:環境|プラットフォーム)|システム要件|feature (?:comparison|list|matrix)|機能(?:比較|一覧)/u;
/** Somebody tells of a case of his own. */
const ownVoice =
  /\b(?:i(?![/.])|i'm|i've|my|our|ours|we'(?:re|ve|d)|we (?!recomm|sugg|advi|strong|will|supp|assume|desc|expl|prov|show)\w+)\b|当社|弊社|当方|うちの|自社|[当本]環境|お世話|お疲れ|困って|教えて|ご教示|でしょうか|(?:し|なり)まいました|ですが|ですけど|んです/u;
const MOST = 100;

/** Stretches of a text that describe a product to everybody; nothing in them is a fact of the reader's case. */
export class Documents {
  readonly #stretches: { from: number; to: number }[] = [];
  #open = false;

  /** Takes the next line of prose, in lower case. */
  read(lower: string, number: number): void {
    if (this.#open ? ownVoice.test(lower) : !opening.test(lower)) {
      this.#close(number);
      return;
    }
    if (this.#open || ownVoice.test(lower) || this.#stretches.length >= MOST) return;
    this.#open = true;
    this.#stretches.push({ from: number, to: Infinity });
  }

  /** Whether a line stands in such a stretch. */
  holds(number: number): boolean {
    return this.#stretches.some(({ from, to }) => from <= number && number < to);
  }

  #close(number: number): void {
    const last = this.#stretches.at(-1);
    if (this.#open && last) last.to = number;
    this.#open = false;
  }
}
