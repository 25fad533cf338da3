import type { Arg, Line, LineRole, Part } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { plainQuestion, type Question, type QuestionKind } from '#domain/question.ts';

/** What every card is written from besides its figures. */
export interface Scene {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Something to tap next: its label and the question it asks. */
export interface FollowUp {
  readonly label: Line;
  readonly question: Question;
}

/** One question answered: what to show, what to tap next, and every figure that is shown. */
export interface Section {
  readonly parts: readonly Part[];
  readonly followUps: readonly FollowUp[];
  readonly figures: readonly Figure[];
}

type Args = Readonly<Record<string, Arg>>;

/** A sentence of the locale files. */
export function says(id: string, args?: Args): Line {
  return args ? { id, args } : { id };
}

/** A sentence as a part of an answer. */
export function part(role: LineRole, id: string, args?: Args): Part {
  return { part: 'line', role, line: says(id, args) };
}

/** Sentences under one another; no part at all when there are none. */
export function list(items: readonly Line[]): readonly Part[] {
  return items.length === 0 ? [] : [{ part: 'list', items, numbered: false }];
}

/** A question of a kind, with what is known of it filled in. */
export function asking(kind: QuestionKind, known: Partial<Question> = {}): Question {
  return { ...plainQuestion(kind), ...known, kind };
}
