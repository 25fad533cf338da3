import type { Answer } from '#domain/answer.ts';
import { holds, type Person, type Role } from '#domain/people.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { refuse, type Bar } from './refuse.ts';

/** A turn of somebody who is known. */
export type LinkedTurn = Turn & { readonly person: Person };

export interface PrivilegedAbility {
  readonly name: string;
  /** Any of these opens it, and an administrator always may; scopes are checked where the subject is known. */
  readonly roles: readonly Role[];
  accepts(turn: Turn): boolean;
  handle(turn: LinkedTurn, house: House): Promise<Answer>;
}

/** An ability that asks who is speaking, where and how, before it does anything. What it refuses is in the audit log. */
export function privileged(ability: PrivilegedAbility): Handler {
  return {
    name: ability.name,
    confidential: true,
    // The guard below answers strangers, so that their attempts are in the log.
    forStrangers: true,
    accepts: (turn) => ability.accepts(turn),
    handle(turn, house) {
      const bar = barTo(turn, ability.roles);
      if (bar !== null || turn.person === null) return refuse(turn, house, bar ?? 'stranger', ability.name);
      return ability.handle({ ...turn, person: turn.person }, house);
    },
  };
}

function barTo({ message, person }: Turn, roles: readonly Role[]): Bar | null {
  if (message.chatKind === 'group') return 'group';
  if (message.edited) return 'edited';
  if (message.sender === null) return 'anonymous';
  if (person === null) return 'stranger';
  return roles.some((role) => holds(person, role)) ? null : 'role';
}

/** True when a message is an order of one of the kinds, also where its words leave something open. */
export function orders({ reading }: Turn, ...kinds: readonly QuestionKind[]): boolean {
  if (reading.kind === 'not-understood') return false;
  const questions = reading.kind === 'understood' ? reading.questions : reading.readings;
  return questions.length > 0 && questions.every(({ kind }) => kinds.includes(kind));
}

/** The words behind a command as they were typed; empty where there are none. */
export function wordsOf({ reading }: Turn): string {
  if (reading.kind === 'not-understood') return '';
  const questions = reading.kind === 'understood' ? reading.questions : reading.readings;
  return questions[0]?.rest?.normalize('NFC').trim() ?? '';
}
