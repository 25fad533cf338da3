import { asksByPillars } from '../follow-up/turns/pillars.ts';
import { wondersWhatCounts } from '../follow-up/told-meanings.ts';
import { wondersWhoSays } from '../follow-up/told-sources.ts';
import { canonical } from '../match/lexicon.ts';
import { asking } from './asking.ts';
import { says, wordsOf } from './scene.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Leftovers } from '../zones.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** "gồm cả người có công không" after an indicator: what may be counted by it need not be known, nor who may say so. */
export function explainsRest(scene: Scene, question: Question | undefined): boolean {
  if (question?.kind === 'source') return wondersWhoSays(scene);
  return question?.kind === 'definition' && wondersWhatCounts(scene);
}

interface GoingOn {
  readonly draft: Draft;
  readonly left: Leftovers;
  /** What the message asks in the light of what was spoken of. */
  readonly merged: Question;
}

/** True where what was spoken of explains the words that are left over. */
export function isExplained(scene: Scene, goingOn: GoingOn, circumstances: Circumstances): boolean {
  const { draft, left, merged } = goingOn;
  if (explainsRest(scene, merged) || isOfPillars(scene, merged, circumstances)) return true;
  if (left.foreign.length > 0) return false;
  return isMean(draft, left) || fillsSlot(scene, goingOn) || isOfTopic(scene, goingOn, circumstances);
}

/** "chính quyền, kinh tế, xã hội" after one of a family: its pillars, not what is nothing of the programme's. */
function isOfPillars(scene: Scene, { topics }: Question, { catalogue }: Circumstances): boolean {
  return (
    topics.some((topic) => catalogue.indicator(topic)?.family !== undefined) &&
    asksByPillars(scene, catalogue)
  );
}

const mostStray = 2;
const mostChunks = 14;

/** "bóc riêng Tiên Trang", "chỉ xét các xã Hoằng Hóa cũ": a place or a time is put into what was spoken of. */
function fillsSlot(
  { times, sentence }: Scene,
  { draft: { topics, mentions }, left: { unknown, nameLike }, merged }: GoingOn,
): boolean {
  if (topics.length > 0 || mentions.length + times.spots.length === 0 || merged.topics.length === 0)
    return false;
  return !nameLike && unknown.length <= mostStray && sentence.chunks.length <= mostChunks;
}

/** "huyện đó trung bình bao nhiêu", "trên trung bình hay dưới trung bình": what was spoken of says of what. */
function isMean({ kind }: Draft, { words }: Leftovers): boolean {
  return kind !== 'target' && /^(?:(?:trung bình|bình quân)(?: |$))+$/.test(words.join(' '));
}

const unsure: ReadonlySet<QuestionKind> = new Set(['listing', 'risk', 'overview']);

/** "năm 2025 bao nhiêu doanh nghiệp", "cộng hai loại lại là bao nhiêu dịch vụ": words that belong to what was spoken of. */
function isOfTopic(
  scene: Scene,
  { left: { words }, merged: { kind, topics } }: GoingOn,
  { catalogue }: Circumstances,
): boolean {
  const indicators = topics.flatMap((one) => catalogue.indicator(one) ?? []);
  const [topic, ...more] = indicators;
  if (topic === undefined || indicators.length < topics.length) return false;
  if (more.some(({ measure }) => measure !== topic.measure)) return false;
  if (unsure.has(kind) || says(scene, 'cue:why')) return false;
  if (!asking.test(wordsOf(scene)) && !says(scene, 'follow:lead')) return false;
  const belongs = indicators.every((one) => {
    const named = wordsIn(one);
    return words.every((word) => named.has(word));
  });
  return belongs && !countsInstead(scene, words, { topic, catalogue });
}

/** "tôi cần số tài khoản" after the share of those who have one: there is a count of them as well. */
function countsInstead(
  scene: Scene,
  words: readonly string[],
  { topic, catalogue }: Pick<Circumstances, 'catalogue'> & { readonly topic: Indicator },
): boolean {
  if (topic.measure === 'count') return false;
  if (!new RegExp(`(?:^| )(?:số|bao nhiêu|mấy) ${words.join(' ')}(?: |$)`).test(wordsOf(scene))) return false;
  return catalogue.programme.indicators.some((one) => {
    const named = wordsIn(one);
    return one.measure === 'count' && words.every((word) => named.has(word));
  });
}

function wordsIn({ short, name, base, countedNoun }: Indicator): ReadonlySet<string> {
  const texts = [short, name, base, countedNoun].flatMap((text) => text?.vi ?? []);
  return new Set(canonical(texts.join(' ')).split(' '));
}
