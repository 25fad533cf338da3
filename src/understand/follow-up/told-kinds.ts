import { says, wordsOf } from '../intent/scene.ts';
import { pillarOf } from '#domain/question.ts';
import { movedBound } from './bounds.ts';
import { givesAnotherUnit, placesBeyond, saysYearAfter } from './given.ts';
import { narrowsOnly, narrowsToType, widensOrder } from './narrowing.ts';
import { staysInTime, takesLatest } from './latest.ts';
import { climbs, levelParted } from './levels.ts';
import {
  asksIfDone,
  asksHowManyLeft,
  asksIfThere,
  asksSuchThere,
  asksWhoIsLeft,
  listsCounted,
  staysCount,
} from './of-counts.ts';
import {
  aimsAtRank,
  amongOthers,
  asksPlaceThere,
  asksWhoIsAbove,
  marvelsAtRank,
  ordersBy,
  setsRanksBeside,
  staysRank,
  turnsRound,
} from './of-ranks.ts';
import { asksMadeOf } from './made-of.ts';
import { asksWhoOwes } from './told-owing.ts';
import { asksIfPart, asksIfTogether } from './told-parts.ts';
import { asksWholePillar, ofOtherPillar } from './told-pillars.ts';
import { asksTheWhole } from './told-wholes.ts';
import { asksHowManyNow, asksWhatBecame, asksWhere, asksWhereItLies, asksWhichThere } from './told-places.ts';
import {
  aimsFurther,
  aimsRisk,
  asksIfAimed,
  asksIfMetBy,
  asksIfTargeted,
  asksIfThereYet,
  asksNextYear,
  asksOtherDocument,
  asksWhatIs,
  holdsAgainstPlan,
  saysPlan,
} from './told-targets.ts';
import { leavesSome, setsBeside, setsOver, singlesOut } from './told-comparisons.ts';
import { asksFreshnessOfNext, asksIfSent, asksRiskOfPillar, returnsToFigure } from './stays-asked.ts';
import { asksEachOf, listsFiguresOf } from './told-each.ts';
import { asksWhatCounts, asksWhatItTakes } from './told-meanings.ts';
import { asksWhoSays } from './told-sources.ts';
import {
  asksFreshnessThere,
  asksHowMuchLate,
  asksWhyThen,
  asksIfCompleted,
  asksIfMeasuredThere,
  summedTopics,
  takesFigureInstead,
} from './told-figures.ts';
import { correctsTime, takesOtherTime } from './told-times.ts';
import { twoSpokenOf } from './points.ts';
import { comparesSpokenOf } from './spoken-units.ts';
import { stepsOutOf } from './stepped-times.ts';
import { asksEachBefore, asksWhichYear, comparesYears, goesOnUntilNow } from './stretched-times.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Given } from './given.ts';

/** Kinds that the question before makes of a message, whatever its words ask alone, the first that fits. */
const told: readonly (readonly [QuestionKind, (previous: Question, given: Given) => boolean])[] = [
  ['geography', asksIfPart],
  ['geography', asksIfTogether],
  ['geography', asksMadeOf],
  ['source', asksWhoSays],
  ['definition', asksWhatCounts],
  ['target', aimsAtRank],
  ['target', marvelsAtRank],
  ['comparison', setsRanksBeside],
  ['trend', asksEachBefore],
  ['figure', staysRank],
  ['ranking', (previous, { scene }) => amongOthers(previous, scene)],
  ['target', (previous, given) => previous.kind === 'target' && staysCount(previous, given)],
  ['figure', staysCount],
  ['missing', (previous, given) => previous.kind === 'missing' && asksSuchThere(previous, given)],
  ['missing', asksWhoOwes],
  ['missing', asksIfSent],
  ['risk', asksRiskOfPillar],
  ['ranking', (previous, given) => previous.kind === 'ranking' && asksSuchThere(previous, given)],
  ['listing', asksSuchThere],
  ['listing', asksWhoIsLeft],
  ['listing', listsCounted],
  ['figure', asksIfThere],
  ['figure', asksIfDone],
  ['figure', (previous, given) => summedTopics(previous, given) !== null],
  ['comparison', setsOver],
  ['ranking', (previous, given) => levelParted(previous, given) !== null],
  ['listing', (previous, given) => previous.kind === 'listing' && movedBound(previous, given) !== null],
  ['figure', climbs],
  ['comparison', comparesSpokenOf],
  ['comparison', leavesSome],
  ['comparison', (previous, given) => twoSpokenOf(previous, given) !== null],
  ['overview', asksTheWhole],
  ['figure', (previous, given) => previous.topics.length > 0 && singlesOut(previous, given)],
  ['overview', singlesOut],
  ['overview', listsFiguresOf],
  ['figure', asksHowManyLeft],
  ['missing', narrowsToType],
  ['missing', narrowsA('missing')],
  ['listing', narrowsA('listing')],
  ['ranking', narrowsA('ranking')],
  ...ofOtherPillar,
  ['listing', asksPlacesBeyond],
  ['figure', asksWhatIs],
  ['figure', holdsAgainstPlan],
  ['figure', asksIfMetBy],
  ['figure', asksIfThereYet],
  ['figure', asksNextYear],
  ['target', aimsFurther],
  ['target', asksOtherDocument],
  ['risk', aimsRisk],
  ['risk', narrowsRisk],
  ['comparison', setsBeside],
  ['figure', takesLatest],
  ['figure', staysInTime],
  ['figure', asksWhyThen],
  ['figure', asksHowMuchLate],
  ['figure', asksIfMeasuredThere],
  ['figure', returnsToFigure],
  ['figure', takesFigureInstead],
  ['figure', asksIfCompleted],
  ['freshness', asksFreshnessThere],
  ['freshness', asksFreshnessOfNext],
  ['figure', correctsTime],
  ['figure', takesOtherTime],
  ['comparison', comparesYears],
  ['trend', goesOnUntilNow],
  ['trend', asksWhichYear],
  ['figure', stepsOn],
  ['figure', stepsOutOf],
  ['ranking', turnsRound],
  ['ranking', ordersBy],
  ['ranking', asksWhoIsAbove],
  ['figure', addsUp],
  ['listing', asksWhichDid],
  ['trend', drawsDevelopment],
  ['overview', asksWholePillar],
  ['ranking', asksPlaceThere],
  ['geography', asksWhatBecame],
  ['geography', asksHowManyNow],
  ['risk', asksWhere],
  ['risk', asksWhichThere],
  ['risk', asksHowManySuch],
  ['figure', asksEachOf],
  ['target', asksIfTargeted],
  ['definition', asksWhatItTakes],
  ['target', asksIfAimed],
  ['target', saysPlan],
  ['geography', asksWhereItLies],
  ['figure', namesNewFigure],
  ['figure', givesAnotherUnit],
];

/** The kind that the question before makes of a message; null where its own words decide. */
export function toldKind(previous: Question, given: Given): QuestionKind | null {
  return told.find(([, fits]) => fits(previous, given))?.[0] ?? null;
}

/** "chỉ lấy mấy xã vùng Ngọc Lặc thôi", "giờ cả tỉnh" after an order, a list or what lacks figures. */
function narrowsA(kind: QuestionKind): (previous: Question, given: Given) => boolean {
  return (previous, given) =>
    previous.kind === kind && (narrowsOnly(previous, given) || widensOrder(previous, given));
}

/** "nơi nào dưới 50%" after an indicator. */
function asksPlacesBeyond({ kind, topics }: Question, given: Given): boolean {
  const plain = kind === 'figure' && topics.length > 0;
  return plain && placesBeyond(given);
}

/** "chỉ tính trong nhóm kinh tế số thì là những chỉ tiêu nào" after what is at risk. */
function narrowsRisk(previous: Question, { question: { kind, topics }, scene }: Given): boolean {
  const pillars = topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null);
  const narrows = /(?:^| )(?:chỉ|riêng|trong|còn) /.test(wordsOf(scene));
  const open = kind === 'listing' || kind === 'overview';
  return previous.kind === 'risk' && open && pillars && narrows;
}

/** "đến quý I năm 2025 thì lên được bao nhiêu", "năm sau tụt mấy bậc", "trợ cấp an sinh cùng kỳ luôn nhé": a figure of one time. */
function stepsOn(previous: Question, { question: { kind, period, topics }, scene, today }: Given): boolean {
  if (previous.kind !== 'figure' || kind !== 'trend' || says(scene, 'cue:compare')) return false;
  const lastYear = / cùng kỳ (?:năm (?:trước|ngoái)|(?:năm )?\d{4})/.test(` ${wordsOf(scene)}`);
  if (says(scene, 'follow:same') && !lastYear) return topics.length > 0;
  const stepped = says(scene, 'follow:after', 'follow:before') || / giữa năm /.test(` ${wordsOf(scene)} `);
  if (saysYearAfter(previous, scene, today)) return true;
  const howMuch = says(scene, 'cue:howMuch') || /(?:bao nhiêu|mấy)$/.test(wordsOf(scene));
  return (stepped || (period !== null && howMuch)) && !says(scene, 'cue:byTime');
}

/** "vẽ đường đi từng năm", "đổi sang dạng biểu đồ các năm", "dạng đường": a development comes with its chart. */
function drawsDevelopment({ kind: before }: Question, { question: { kind }, scene }: Given): boolean {
  if (kind !== 'chart') return false;
  return says(scene, 'cue:byTime') || (before !== 'comparison' && overTime.test(wordsOf(scene)));
}

const overTime =
  /(?:^| )(?:các|nhiều|mấy|những|qua|từng) (?:năm|quý|tháng|kỳ)(?: |$)|(?:^| )(?:dạng|kiểu|vẽ) (?:biểu đồ |đồ thị )?đường(?: |$)/;

/** "có bao nhiêu chỉ tiêu như thế", "liệt kê hết ra xem" after what is at risk. */
export function asksHowManySuch(
  previous: Question,
  { question: { kind, topics, units, status }, scene }: Given,
): boolean {
  if (previous.kind !== 'risk' || kind !== 'listing' || status !== null || topics.length + units.length > 0)
    return false;
  return /(?:^| )(?:như thế|như vậy|hết ra|hết|kể tên|tên)(?: |$)/.test(wordsOf(scene));
}

/** "gộp lại cả tỉnh", "chia ra là bao nhiêu phần trăm" after a figure. */
export function addsUp({ kind, topics }: Question, { question, scene, catalogue }: Given): boolean {
  const whole = question.units.every((id) => id === catalogue.province.id);
  if ((kind !== 'figure' && kind !== 'definition') || topics.length === 0) return false;
  if (question.kind !== 'geography' || question.topics.length > 0) return false;
  return whole && joins.test(wordsOf(scene));
}

const joins =
  /(?:^| )(?:gộp|cộng|tính|nhập) (?:lại|chung|cả)(?: |$)|(?:^| )chia ra (?:là |được )?(?:bao nhiêu|mấy) (?:phần trăm|%)/;

/** "mấy cái đạt rồi" after those not met. */
function asksWhichDid({ kind, status }: Question, { question, scene }: Given): boolean {
  if ((kind !== 'risk' && kind !== 'listing') || status !== 'not-met' || question.topics.length > 0)
    return false;
  return /^(?:thế |còn |vậy )?(?:(?:mấy|những|các|bao nhiêu) )?(?:cái|chỉ tiêu|mục)(?: nào)? (?:đã )?(?:đạt|xong|hoàn thành)(?: rồi| thì sao)?$/.test(
    wordsOf(scene),
  );
}

/** "còn tài khoản ngân hàng cá nhân thì mấy triệu" after a development: one figure. */
function namesNewFigure({ kind, topics }: Question, { question, scene }: Given): boolean {
  const other = question.topics.length > 0 && question.topics.some((topic) => !topics.includes(topic));
  return kind === 'trend' && question.kind === 'figure' && other && says(scene, 'cue:howMuch', 'cue:count');
}
