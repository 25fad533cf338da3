/** A word of a mended message, as patterns see it. */
export interface TopicWord {
  readonly text: string;
  /** How much explaining the word counts for: words of topics 1, everyday words less. */
  readonly weight: number;
  /** The level of the unit whose name this word belongs to; null outside of names. */
  readonly level: string | null;
  /** True for "và", "với", a comma before it: another topic may begin. */
  readonly joint: boolean;
  /** True for the first word of a chunk. */
  readonly opens: boolean;
}

/** What a stretch of a message is about: rival meanings that the words fit equally, in the pack's order. */
export interface TopicHit {
  readonly means: readonly string[];
  /** True where the bot is to ask which of them is meant. */
  readonly open: boolean;
  /** Places of the words that say so. */
  readonly words: readonly number[];
  readonly weight: number;
  /** The words themselves. */
  readonly said: readonly string[];
  /** The word before the first of them. */
  readonly led: string;
  /** True where "và" or a comma joins it to the one right before it. */
  readonly joined: boolean;
  /** Weaker meanings of other words, passed over because nothing joins them to this one. */
  readonly passed: readonly Passed[];
  /** Places of the words of all meanings passed over. */
  readonly beside: readonly number[];
}

/** A meaning passed over, and the words that say it. */
export interface Passed {
  readonly means: string;
  readonly said: readonly string[];
}
