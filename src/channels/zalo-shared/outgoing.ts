import type { Answer } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';

/** An answer and where it goes. */
export interface Outgoing {
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}
