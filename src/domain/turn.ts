import type { Answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { IsoDate, Moment } from './date.ts';
import type { Desk } from './desk.ts';
import type { Message } from './message.ts';
import type { Office } from './office.ts';
import type { Pending } from './pending.ts';
import type { Person } from './people.ts';
import type { Chat, Memory } from './ports/chats.ts';
import type { Store } from './ports/store.ts';
import type { Press } from './press.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Locale } from './text.ts';
import type { UnitId } from './unit.ts';

/** What handlers work with: the programme's facts, the memory, the clock. */
export interface House {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly timeZone: string;
  readonly now: () => Moment;
  readonly newId: () => string;
  /** True when illustrative sample figures are loaded. */
  readonly sample: boolean;
  /** The canonical Vietnamese words of a question, which the understanding reads back to it: what a choice says. */
  readonly say: (question: Question) => string;
  /** True for words that are understood as they stand, so that a choice that says them leads on. */
  readonly isClear: (words: string) => boolean;
  /** Makes the files that answers hand over. */
  readonly press: Press;
  /** What only privileged abilities work with. */
  readonly office: Office;
  /** What the digest works with; absent where no channel is connected. */
  readonly desk?: Desk;
}

/** One message in its circumstances, as handlers see it. */
export interface Turn {
  readonly message: Message;
  /** The words to act on: typed text, or what a tapped choice says. */
  readonly text: string;
  readonly reading: Reading;
  /** Who sent it, where a sender is linked to somebody known; null for everybody else. */
  readonly person: Person | null;
  /** What the chat waits for from that person. */
  readonly pending: Pending | null;
  readonly chat: Chat;
  /** What the chat spoke of before, if it still counts. */
  readonly memory: Memory | null;
  /** The unit where the writer lives or works, as far as the chat was told. */
  readonly home: UnitId | null;
  /** What the choices say that the chat was offered last, if they still count. */
  readonly offered: readonly string[];
  readonly locale: Locale;
  readonly now: Moment;
  readonly today: IsoDate;
}

/** One ability: which readings it answers, and how. */
export interface Handler {
  readonly name: string;
  /** Its words hold codes or figures that are not published: they are neither remembered nor logged. */
  readonly confidential?: true;
  /** It answers people without an invitation also where only invited people may ask. */
  readonly forStrangers?: true;
  accepts(turn: Turn): boolean;
  handle(turn: Turn, house: House): Promise<Answer>;
}
