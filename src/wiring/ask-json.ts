import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import { contractKind } from '#domain/contract-kind.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Reply } from '../conversation.ts';

/** One line of `npm run ask`; the shape is a contract with the outside. */
export interface AskJson {
  readonly text: string;
  readonly outcome: string;
  readonly question: QuestionJson | null;
  readonly readings: readonly QuestionJson[];
  readonly choices: readonly { readonly label: string; readonly says: string }[];
  readonly figures: readonly object[];
  readonly reply: string;
  readonly ms: number;
}

interface QuestionJson {
  readonly kind: string;
  readonly indicators: readonly string[];
  readonly units: readonly object[];
  /** The year, quarter or month asked about, of a stretch its end; for a question about targets the year they are due. */
  readonly period: string | null;
  readonly due: string | null;
}

export interface AskJsonParts {
  readonly catalogue: Catalogue;
  readonly text: string;
  readonly reply: Reply;
  readonly plainText: string;
  readonly ms: number;
}

/** Writes a reply in the shape of the `ask` contract. */
export function askJson({ catalogue, text, reply, plainText, ms }: AskJsonParts): AskJson {
  const { answer } = reply;
  return {
    text,
    outcome: answer.outcome,
    question: answer.question && questionJson(catalogue, [answer.question, ...(answer.besides ?? [])]),
    readings: answer.readings.map((question) => questionJson(catalogue, [question])),
    choices: answer.choices.map(({ says }, index) => ({ label: reply.choices[index]?.label ?? says, says })),
    figures: answer.figures.map((figure) => figureJson(catalogue, figure)),
    reply: plainText,
    ms: Math.round(ms * 100) / 100,
  };
}

/** Questions answered together as one: the kind of the first, what all of them are about. */
function questionJson(catalogue: Catalogue, asked: readonly [Question, ...Question[]]): QuestionJson {
  const [first] = asked;
  const timed = asked.find((question) => periodOf(question) !== null) ?? first;
  return {
    kind: contractKind(first),
    indicators: [...new Set(asked.flatMap(({ topics }) => topics))],
    units: [...new Set(asked.flatMap(({ units }) => units))].map((id) => unitJson(catalogue, id)),
    period: periodOf(timed),
    due: first.due,
  };
}

/** A stretch of time, and two periods side by side, are told by their end, what runs on by its beginning. */
function periodOf({ period, due, range }: Question): string | null {
  return period ?? due ?? range?.to ?? range?.from ?? null;
}

function unitJson(catalogue: Catalogue, id: UnitId): object {
  const unit = catalogue.unit(id);
  if (!unit) return { level: 'unknown', code: '', name: id, validTo: null };
  const parent = unit.parent === null ? undefined : catalogue.unit(unit.parent);
  return {
    level: unit.level,
    code: unit.code,
    name: unit.fullName.vi,
    validTo: unit.validTo,
    ...(parent && { parent: parent.fullName.vi }),
  };
}

function figureJson(catalogue: Catalogue, figure: Figure): object {
  return {
    indicator: figure.indicator,
    unit: unitJson(catalogue, figure.unit),
    period: figure.period,
    value: figure.value,
    outOf: figure.outOf,
    source: figure.source.url ?? figure.source.title ?? figure.source.publisher,
    publisher: figure.source.publisher,
    status: figure.status,
  };
}
