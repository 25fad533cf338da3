import { likelyTells } from '../opinion/telling.ts';
import { asksProvinces } from './besides.ts';
import { isRank } from './families.ts';
import { isOwnWording } from './other-reading.ts';
import { asksNothing } from './out-of-scope.ts';
import { wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** From the first likelihood on that a message asks nothing it is asked what is meant, from the second refused. */
const telling = { doubtful: 0.5, sure: 0.85 };

/** "thôn tôi có sóng rồi, mừng quá" asks for no figure: what sounds like that is not answered with one. */
export function refuseTelling(
  reading: Reading,
  scene: Scene,
  { catalogue, say, context }: Circumstances,
): Reading {
  const question = openQuestion(reading);
  if (question === null || !catalogue.opinion?.kinds.classes.includes(question.kind)) return reading;
  if (endsAsking(scene) || asksWhoIsFirst(scene, question, catalogue)) return reading;
  const share = likelyTells(scene, catalogue);
  if (share < telling.doubtful || isOwnWording(scene, question, say)) return reading;
  if (share >= telling.sure && !scene.sentence.text.includes('?'))
    return asksNothing(isAside(scene, context) ? [] : [question]);
  if (reading.kind === 'ambiguous') return reading;
  return { kind: 'ambiguous', about: 'question', readings: [question], unknown: [] };
}

/** "chờ chút tôi ghi" after an answer names nothing of its own: what was asked before stands as it was. */
function isAside({ hits, mentions, times, documents }: Scene, { previous }: Context): boolean {
  return previous !== null && hits.length + mentions.length + times.spots.length + documents.length === 0;
}

/** "tỉnh nào đứng đầu dti" asks, and the answer says that the ranks of others are not held. */
function asksWhoIsFirst(scene: Scene, { topics }: Question, catalogue: Catalogue): boolean {
  return asksProvinces(scene) && topics.some((topic) => isRank(topic, catalogue));
}

/** "… và tỉnh mình là bao nhiêu", "xã tôi vừa họp, hài lòng bao nhiêu", whatever is told before. */
function endsAsking(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  const ofTopic = scene.topical.has(chunks.length - 2) && chunks.at(-1)?.tags.has('cue:howMuch') === true;
  return ofTopic || asking.test(wordsOf(scene));
}

/** "…, cháu tra giúp" asks, "cảm ơn em đã tra giúp" does not. */
const asking =
  / (?:là|được|đạt) (?:bao nhiêu|mấy)$|(?<!(?:đã|vừa|được|cảm ơn|nhờ) )(?:^| )(?:tra|tra cứu|xem|check|kiểm tra|tìm|nhắc lại|cung cấp|cứu|báo)(?: (?:em|anh|chị|tôi|cô|chú|bác|cháu|mình))? (?:giúp|hộ|giùm|dùm|với|gấp)(?: (?:em|anh|chị|tôi|cô|chú|bác|cháu|mình|cái|nhé|ạ|với|đi|nha|gấp))*$/;

/** What a message that stands alone was taken for; null for others. */
function openQuestion(reading: Reading): Question | null {
  if (reading.kind === 'ambiguous') return reading.readings[0] ?? null;
  if (reading.kind !== 'understood' || reading.certainty === 'follow-up') return null;
  return reading.questions[0];
}
