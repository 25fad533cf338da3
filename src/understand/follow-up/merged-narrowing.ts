import { says } from '../intent/scene.ts';
import { plainQuestion } from '#domain/question.ts';
import { keptBound, keptLimit } from './bounds.ts';
import { placesBeyond } from './given.ts';
import { levelParted } from './levels.ts';
import { ordersParts } from './merged-units.ts';
import { asksHowManyLeft } from './of-counts.ts';
import { severalSpokenOf } from './spoken-units.ts';
import { asksHowMuchLate, asksWhyThen } from './told-figures.ts';
import { asksWhoOwes } from './told-owing.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Given } from './given.ts';

/** What narrows a question besides its subject and its time. */
type Narrowing = Pick<Question, 'document' | 'order' | 'limit' | 'threshold' | 'over' | 'status'>;

/** The level that a message says it runs over: "các xã", "từng xã một". */
function levelRunOver(previous: Question, given: Given): UnitLevel | null {
  const counts = asksHowManyLeft(previous, given);
  return counts ? null : (given.question.over ?? levelParted(previous, given));
}

/** What narrows a question; kept from the one before as long as the kind stays. */
export function narrowed(previous: Question, given: Given, kind: QuestionKind): Narrowing {
  const { question } = given;
  const kept = staysNarrow(previous, kind) ? previous : plainQuestion(previous.kind);
  const bounded = kind !== 'source' && kind !== 'definition';
  return {
    document: question.document ?? kept.document,
    order: bounded ? (orderOf(previous, given) ?? kept.order) : null,
    limit: limitOf(previous, given, kind),
    threshold: bounded ? keptBound(kept, given) : null,
    over: levelRunOver(previous, given) ?? kept.over ?? levelUnsaid(previous, given, kind),
    status: withoutState(previous, given, kind) ? null : (question.status ?? kept.status),
  };
}

function staysNarrow(previous: Question, kind: QuestionKind): boolean {
  return kind === previous.kind || drawsOrder(previous, kind);
}

/** "top 10 cơ à" of what is aimed at cuts nothing short. */
function limitOf(previous: Question, given: Given, kind: QuestionKind): number | null {
  const kept = staysNarrow(previous, kind) ? previous : plainQuestion(previous.kind);
  const whole = kind === 'target' || severalSpokenOf(previous, given) !== null;
  return whole ? null : keptLimit(kept, given);
}

const told = [asksWhoOwes, asksHowMuchLate, asksWhyThen];

/** An order has no state, nor has what is missing, nor a figure: "quá hạn ấy chứ". */
function withoutState(previous: Question, given: Given, kind: QuestionKind): boolean {
  return kind === 'ranking' || told.some((fits) => fits(previous, given));
}

/** "vẽ biểu đồ" after an order: that order, drawn. */
function drawsOrder({ kind }: Question, asked: QuestionKind): boolean {
  return kind === 'ranking' && asked === 'chart';
}

/** "nơi nào dưới 50%", a picture of an order: communes are the units there are; an order of those in a picture. */
function levelUnsaid(previous: Question, given: Given, kind: QuestionKind): UnitLevel | null {
  if (kind === 'ranking' && ordersParts(previous, given.scene)) return previous.over;
  const ofCommunes = (kind === 'listing' && placesBeyond(given)) || drawsOrder(previous, kind);
  return ofCommunes ? 'commune' : null;
}

/** "đảo lại" turns an order round. */
function orderOf(previous: Question, { question, scene }: Given): Question['order'] {
  if (question.order !== null || !says(scene, 'follow:reverse')) return question.order;
  return previous.order === 'worst' ? 'best' : 'worst';
}
