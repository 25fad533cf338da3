import { pillarTopic } from '../intent/choose-topics.ts';
import { countedLike, countsTargets, levelCounted } from '../intent/counts.ts';
import { isRank } from '../intent/families.ts';
import { levelOver } from '../intent/read-signs.ts';
import { targetsThemselves } from '../intent/targets-themselves.ts';
import { freeWith, wordsOf } from '../intent/scene.ts';
import { pillarOf } from '#domain/question.ts';
import { isLocal } from '#domain/unit.ts';
import { speaksOfBoth, startsComparing, tellsApart } from './given.ts';
import { mergedKind } from './merged-kind.ts';
import { familyTopics } from './of-families.ts';
import { countedThose } from './of-counts.ts';
import { mergedTimes } from './merged-times.ts';
import { asksOfAll, mergedUnits } from './merged-units.ts';
import { narrowed } from './merged-narrowing.ts';
import { pointedAt } from './points.ts';
import { partsByUnits } from './levels.ts';
import { completedTopics, summedTopics } from './told-figures.ts';
import { speaksOfThatPillar } from './that-pillar.ts';
import { ofThatPlace } from './that-place.ts';
import { asksTheWhole } from './told-wholes.ts';
import { asksWhatCounts } from './told-meanings.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** The question before with what the message says put in its place. */
export function mergeFollowUp(previous: Question, said: Given): Question {
  const given = ofThatPlace(previous, said);
  const family = familyTopics(previous, given);
  const question = family ? { ...given.question, topics: family } : given.question;
  const merged = mergedKind(previous, { ...given, question });
  const kind = family && merged === 'overview' ? 'figure' : merged;
  // "đừng gửi hằng tuần nữa" ends the news of all there is, whatever was spoken of.
  if (kind === 'unsubscribe') return { ...question, kind };
  const units = mergedUnits(previous, given, kind);
  return withoutRanksOfParts(
    {
      ...question,
      kind: leavesOne(previous, { ...question, kind, units }) ? 'figure' : kind,
      topics: targetsThemselves(mergedTopics(previous, { ...given, question }, kind), kind, given),
      units,
      ...mergedTimes(previous, given, kind),
      ...narrowed(previous, given, kind),
      ...countedThose(previous, given),
      // "báo cáo chưa" asks for no report.
      rest: kind === 'missing' ? null : question.rest,
    },
    given.catalogue,
  );
}

/** "cấp huyện lúc trước" after two communes of one district: nothing is left to compare it with. */
function leavesOne({ units: before }: Question, { kind, topics, units }: Question): boolean {
  return kind === 'comparison' && units.length === 1 && before.length > 1 && topics.length === 0;
}

function mergedTopics(previous: Question, given: Given, kind: QuestionKind): readonly Topic[] {
  const pointed = pointedAt(previous, given)?.topics;
  if (pointed) return pointed;
  const beside = toldTopics(previous, given) ?? besideBefore(previous, given, kind);
  if (beside === null && asksWhatCounts(previous, given)) return previous.topics;
  const own = beside ?? likeBefore(previous, given);
  const anew = kind === 'geography' || asksOfAll(given.scene, kind) || asksTheWhole(previous, given);
  const ofOwn = own.length > 0 || anew || asksWhichIndicator(previous, given, kind);
  return ofOwn ? own : turnedTopics(previous, given, kind);
}

/** Ranks are the province's own: of its parts the pillar is asked, or how they stand at all. */
function withoutRanksOfParts(question: Question, catalogue: Catalogue): Question {
  const { kind, topics, units, over } = question;
  const below = units.some((id) => isLocal(catalogue.unit(id)?.level));
  if (!below && !(kind === 'ranking' && over !== null)) return question;
  const turned = topics.flatMap((topic) =>
    isRank(topic, catalogue) ? (pillarTopic(topic, catalogue) ?? []) : topic,
  );
  const emptied = turned.length === 0 && topics.length > 0 && kind === 'figure';
  return { ...question, topics: turned, kind: emptied ? 'overview' : kind };
}

/** "kinh tế số thì sao" after a pillar as a whole: the pillar again, not its indicator of that name. */
function likeBefore(previous: Question, given: Given): readonly Topic[] {
  const { question, choices } = given;
  const { kind, topics } = previous;
  const ofAll = topics.length === 0 && (kind === 'risk' || kind === 'listing' || kind === 'missing');
  const wholes = ofAll || (topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null));
  if (!wholes) return measuredLike(previous, given);
  return question.topics.map((topic) => {
    const rivals = choices.find((choice) => choice.topic === topic)?.rivals ?? [];
    return rivals.find((rival) => pillarOf(rival) !== null) ?? topic;
  });
}

/** "còn toàn trình?" after the number of services done in part: of what the word means, the one counted likewise. */
function measuredLike(
  { topics }: Question,
  { question, choices, catalogue, scene }: Pick<Given, 'question' | 'choices' | 'catalogue' | 'scene'>,
): readonly Topic[] {
  const [before, ...more] = topics.map((topic) => catalogue.indicator(topic)?.measure);
  const like = (topic: Topic) => catalogue.indicator(topic)?.measure === before;
  if (before === undefined || more.length > 0 || namesIndex.test(wordsOf(scene))) return question.topics;
  return question.topics.map((topic) => {
    if (like(topic)) return topic;
    return choices.find((choice) => choice.topic === topic)?.rivals.find(like) ?? topic;
  });
}

const namesIndex = /(?:^| )(?:dti|hạng|điểm)(?: |$)/;

/** "so với điểm kinh tế số thì cái nào cao hơn", "khác gì với toàn trình": beside the one spoken of; null for anything else. */
function besideBefore(previous: Question, given: Given, kind: QuestionKind): readonly Topic[] | null {
  const { question, scene } = given;
  const [before] = previous.topics;
  const compares = kind === 'comparison' && startsComparing(scene);
  const differs = kind === 'definition' && tellsApart(scene);
  const beside = (compares || differs) && question.topics.length === 1;
  return beside && before !== undefined ? [...new Set([before, ...measuredLike(previous, given)])] : null;
}

function toldTopics(previous: Question, given: Given): readonly Topic[] | null {
  return completedTopics(previous, given) ?? summedTopics(previous, given) ?? ofBoth(previous, given);
}

/** "mục tiêu cho hai cái đó?", "trong ba cái": the topics of the two questions before; null where they are not meant. */
function ofBoth(previous: Question, { question, scene, before }: Given): readonly Topic[] | null {
  if (before === null || question.topics.length > 0) return null;
  const words = wordsOf(scene);
  const spoken = question.units.length > 0 ? twoMatters.test(words) : speaksOfBoth(scene);
  const both = [...new Set([...before.topics, ...previous.topics])];
  if (both.length === 3 && threeMatters.test(words)) return both;
  return spoken && both.length > 1 ? both : null;
}

const twoMatters = /(?:^| )(?:cả )?(?:hai|2) (?:cái|chỉ tiêu|số|mục|thứ|tỷ lệ) (?:đó|này|ấy|nớ|trên)(?: |$)/;
const threeMatters = /(?:^| )(?:trong |cả |giữa )?(?:ba|3) (?:cái|chỉ tiêu|số|mục|thứ|khoản|mảng|trụ)(?: |$)/;

/** "chỉ tiêu nào chưa đạt" after an indicator, unless that counts such: all of them, not that one again. */
function asksWhichIndicator(
  { topics }: Question,
  { question, scene, catalogue }: Given,
  kind: QuestionKind,
): boolean {
  if (countsTargets(topics, catalogue)) return false;
  const over = kind === 'risk' || kind === 'missing' || kind === 'listing';
  const single = topics.length > 0 && topics.every((topic) => pillarOf(topic) === null);
  return (
    over &&
    single &&
    whichIndicator.test(wordsOf(scene)) &&
    (question.units.length > 0 || !speaksOfThat(scene) || notThatAlone.test(wordsOf(scene)))
  );
}

/** "nó chậm những gì", "các chỉ tiêu còn lại, có cái nào chưa đạt" ask for several as well. */
const whichIndicator =
  /(?:^| )(?:những|các|mấy) (?:chỉ tiêu|mục tiêu|chỉ số) (?:còn lại|khác)(?: |$)|(?:chỉ tiêu|mục tiêu) (?:nào|gì|mô)(?: |$)|(?:^| )(?:chậm|kém|yếu|thiếu|vướng|hụt|trễ|chưa đạt|nguy cơ) (?:ở |là )?những (?:gì|mặt nào|khâu nào|cái gì|cái nào)(?: |$)/;

/** "chỉ tiêu nào trễ hẹn, không cần riêng cái này", "các chỉ tiêu còn lại của nơi này, cái nào chưa đạt". */
const notThatAlone =
  /(?:^| )(?:chỉ tiêu|mục tiêu|chỉ số) (?:còn lại|khác) (?:của|ở|tại) |(?:^| )(?:không|chẳng|đâu) (?:(?:cần|phải|có|chỉ|là) )*(?:riêng|mỗi|chỉ) (?:(?:gì|về|mỗi|mình|có) )*(?:cái|chỉ tiêu|chỉ số|số|mục|tỷ lệ|mảng) (?:này|đó|ấy|đấy|kia)(?: |$)/;

/** "chỉ tiêu đó", but not "huyện đó". */
function speaksOfThat(scene: Scene): boolean {
  return freeWith(scene, 'follow:pronoun').some(
    (i) =>
      !/(?:xã|phường|huyện|thành phố|đơn vị|địa phương|nơi|chỗ|vùng|ở|tại) /.test(
        scene.sentence.chunks[i]?.text ?? '',
      ),
  );
}

/** The topics before: their pillar for "chỉ tiêu nào của mảng này chưa đạt", their like for "còn huyện". */
function turnedTopics(
  { topics, units }: Question,
  { scene, catalogue }: Given,
  kind: QuestionKind,
): readonly Topic[] {
  const indicators = topics.map((topic) => catalogue.indicator(topic));
  const [first] = indicators;
  if (overAll.has(kind) && first && speaksOfThatPillar(scene)) return [`pillar:${first.pillar}`];
  if (units.some((id) => catalogue.unit(id)?.level !== 'province')) return topics;
  if (partsByUnits(scene)) return topics;
  return topics.map((topic, i) => likeAtLevel(indicators[i], levelOver(scene), catalogue)?.id ?? topic);
}

const overAll: ReadonlySet<QuestionKind> = new Set(['listing', 'risk', 'missing']);

/** What counts units of another level as an indicator counts its own: districts completed for communes completed. */
function likeAtLevel(
  indicator: Indicator | undefined,
  level: UnitLevel | null,
  catalogue: Catalogue,
): Indicator | undefined {
  const own = levelCounted(indicator);
  if (!indicator || own === null || level === null || own === level) return indicator;
  return countedLike(indicator, level, catalogue);
}
