import type { Part } from '#domain/answer.ts';
import { isMap } from '#domain/picture-form.ts';
import type { PictureSetting } from '#domain/ports/chats.ts';
import type { Question, QuestionKind } from '#domain/question.ts';

/** Kinds that a picture tells better than words; a single figure is drawn only on request. */
const drawn: ReadonlySet<QuestionKind> = new Set(['trend', 'ranking', 'comparison', 'overview', 'risk']);

/** More in a row is more than anybody looks at. */
const mostOnRequest = 2;

/**
 * The parts with the pictures that the chat wants: what is asked for always comes, a map only then; otherwise at most one
 * comes with an answer that it suits.
 */
export function withPictures(
  parts: readonly Part[],
  questions: readonly Question[],
  setting: PictureSetting,
): readonly Part[] {
  const chosen = chosenOf(parts, questions, setting);
  return parts.filter((own) => own.part !== 'chart' || chosen.includes(own));
}

function chosenOf(
  parts: readonly Part[],
  questions: readonly Question[],
  setting: PictureSetting,
): readonly Part[] {
  const charts = parts.filter((own) => own.part === 'chart');
  const maps = charts.filter(({ chart }) => chart.chart === 'map');
  const others = charts.filter((own) => !maps.includes(own));
  const asked = questions.find(({ kind }) => kind === 'chart');
  if (asked) return (isMap(asked) && maps.length > 0 ? maps : others).slice(0, mostOnRequest);
  const suits = questions.some(({ kind }) => drawn.has(kind));
  return setting === 'always' && suits ? others.slice(0, 1) : [];
}
