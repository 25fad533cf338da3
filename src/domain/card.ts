import type { Answer, Line } from './answer.ts';

/** A short answer offered while somebody types in another chat: what the list shows, and what is said when it is taken. */
export interface Card {
  /** At most 64 bytes, another one for every card of a list. */
  readonly id: string;
  readonly title: Line;
  readonly description: Line;
  readonly answer: Answer;
}

/** Finds what words typed so far may mean, the likeliest first; nothing for a sender who may not ask. */
export type FindCards = (words: string, sender: string) => Promise<readonly Card[]>;
