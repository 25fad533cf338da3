import { isPassing, isSame, plainQuestion } from '#domain/question.ts';
import {
  classOf,
  heldNext,
  kindShare,
  nothingKind,
  shareOfReading,
  sourcesOf,
} from '../opinion/continuation.ts';
import { heldOf, likeliest, shareOf } from '../opinion/held.ts';
import { isSettled, noTopic, otherKind } from '../opinion/second-opinion.ts';
import { askedBeforeAside } from '../follow-up/aside.ts';
import { saysAlike } from '../follow-up/alike.ts';
import { asksWhoIsLeft } from '../follow-up/of-counts.ts';
import { namesBearer, namesOwnLevel, otherLevel, partsByUnits } from '../follow-up/levels.ts';
import { heirOf } from '../follow-up/merged-units.ts';
import { firstSpokenOf } from '../follow-up/points.ts';
import { speaksOfPart } from '../follow-up/told-parts.ts';
import { speaksOfWhole } from '../follow-up/told-wholes.ts';
import { severalSpokenOf } from '../follow-up/spoken-units.ts';
import { explainsRest } from './explains-rest.ts';
import { canBeAsked, isBareDocument, isOwnWording } from './other-reading.ts';
import { askUnlessCovered } from './settle.ts';
import { speaksOfHome } from './own-unit.ts';
import { says, topicsNamed, unitsNamed, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Opinion } from '#domain/opinion.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { HeldNext, Sources } from '../opinion/continuation.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Below this share a reading is asked about rather than answered. */
const doubted = 0.1;

/** Asks where messages like this one have asked for something else after such a question. */
export function distrustNext(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  const { catalogue, context } = circumstances;
  const { opinion } = catalogue;
  if (opinion === null || context.previous === null) return reading;
  const previous = askedBeforeAside(context.previous, context) ?? context.previous;
  const question = openQuestion(reading, scene, { opinion, circumstances });
  if (question === null) return reading;
  const held = heldNext(scene, previous, opinion, catalogue);
  const from = sourcesOf(question, previous, scene, catalogue);
  if (shareOfReading(question, held, from) >= doubted) return reading;
  const instead = heldInstead(question, { held, from, previous, scene });
  if (instead !== null && (!canBeAsked(instead) || isSettledFor(question, instead, scene))) return reading;
  if (instead !== null && String(instead.topics) === String(question.topics))
    return askUnlessCovered(scene, [instead, question], circumstances);
  const readings = instead === null ? [question] : [instead, question];
  return { kind: 'ambiguous', about: 'question', readings, unknown: [] };
}

/** The only question of a reading that hangs on what was spoken of before; null for others. */
function openQuestion(
  reading: Reading,
  scene: Scene,
  { opinion, circumstances }: { readonly opinion: Opinion; readonly circumstances: Circumstances },
): Question | null {
  if (reading.kind !== 'understood' || reading.asksWhy === true) return null;
  const [question, ...more] = reading.questions;
  if (
    more.length > 0 ||
    isPassing(question) ||
    isBareDocument(scene) ||
    isOwnWording(scene, question, circumstances.say)
  )
    return null;
  if (isPlain(question, scene, circumstances)) return null;
  const goesOn = reading.certainty === 'follow-up';
  return goesOn || !standsAlone(question, scene, opinion, circumstances.catalogue) ? question : null;
}

/** Words that leave nothing open need no other opinion. */
function isPlain(question: Question, scene: Scene, circumstances: Circumstances): boolean {
  return (
    speaksOfHome(scene, circumstances.context) ||
    pointsAtSeveral(question, scene, circumstances) ||
    pointsAtHeir(question, scene, circumstances) ||
    asksForRest(question, scene, circumstances) ||
    correctsLevel(question, scene, circumstances) ||
    choosesBearer(question, scene, circumstances) ||
    (question.kind === 'chart' && question.topics.length > 0 && says(scene, 'act:chart')) ||
    saysAlike(scene) ||
    asksHowPlaceIs(question, scene) ||
    isSettledBySelf(question, scene)
  );
}

/** "cả 2 xã đấy", "xã đầu ấy": units counted out need no other opinion. */
function pointsAtSeveral({ units }: Question, scene: Scene, { context, catalogue }: Circumstances): boolean {
  const { previous, before = null, earlier = [], shown = [] } = context;
  if (previous === null) return false;
  const named = { units: unitsNamed(scene) };
  const given = { question: named, scene, before, earlier, shown, catalogue };
  const spoken = units.length < 2 ? firstSpokenOf(previous, given)?.units : severalSpokenOf(previous, given);
  return spoken?.join() === units.join();
}

/** "còn lại những đâu" after how many have done it. */
function asksForRest({ status }: Question, scene: Scene, { context, catalogue }: Circumstances): boolean {
  const { previous } = context;
  if (previous === null || status !== 'not-met') return false;
  const question = { ...previous, topics: topicsNamed(scene), units: unitsNamed(scene) };
  return asksWhoIsLeft(previous, { question, scene, catalogue });
}

/** "phường đó chuyển đổi số ra răng" after what became of a unit. */
function pointsAtHeir(
  { kind, units }: Question,
  scene: Scene,
  { context, catalogue }: Circumstances,
): boolean {
  const { previous } = context;
  const heir = previous && heirOf(previous, scene, catalogue, kind);
  return heir !== null && units.join() === heir;
}

/** "hài lòng toàn tỉnh bao nhiêu, riêng xã Nga An bao nhiêu": several units and a topic, all of them named. */
function namesBoth({ topics, units }: Question, { hits, mentions }: Scene): boolean {
  if (units.length < 2 || topics.length === 0 || hits.length === 0) return false;
  return units.every((id) => mentions.some(({ meant }) => meant.some((unit) => unit.id === id)));
}

const whichDocument =
  /(?:^| )(?:văn bản|quyết định|nghị quyết|công văn) (?:số )?(?:mấy|nào|bao nhiêu)(?: |$)/;

/** Words that leave no other reading: "xã này trước có Hà Lĩnh phải không". */
function isSettledBySelf(question: Question, scene: Scene): boolean {
  if (question.kind === 'geography' && speaksOfPart(scene)) return true;
  if (question.kind === 'source' && whichDocument.test(wordsOf(scene))) return true;
  if (question.kind === 'ranking' && question.over !== null && partsByUnits(scene)) return true;
  if (question.kind === 'overview' && question.topics.length === 0 && speaksOfWhole(scene)) return true;
  return namesBoth(question, scene) || explainsRest(scene, question);
}

/** "Xã Hoằng Thanh chuyển đổi số đang thế nào": a place, the programme and how it stands, with nothing that leads on. */
function asksHowPlaceIs({ kind, topics, units }: Question, scene: Scene): boolean {
  if (kind !== 'overview' || topics.length > 0 || units.length !== 1) return false;
  if (scene.mentions.length !== 1 || scene.hits.length > 0) return false;
  return (
    says(scene, 'cue:programme') && says(scene, 'cue:state') && !says(scene, 'follow:lead', 'follow:pronoun')
  );
}

/** "huyện nhé, không phải xã": the bearer of the name at the other level, and nothing else changes. */
function correctsLevel(
  { kind, topics, units }: Question,
  scene: Scene,
  { context: { previous }, catalogue }: Circumstances,
): boolean {
  if (previous === null || scene.mentions.length + scene.hits.length > 0) return false;
  const leavesOne = previous.kind === 'comparison' && kind === 'figure' && units.length === 1;
  if ((kind !== previous.kind && !leavesOne) || topics.join() !== previous.topics.join()) return false;
  if (units.join() === previous.units.join()) return namesOwnLevel(previous, scene, catalogue);
  return otherLevel(previous, scene, catalogue)?.join() === units.join();
}

/** "xã ngọc lặc mới, k phải huyện" after Ngọc Lặc: the same of the bearer that is typed in full. */
function choosesBearer(
  { topics, units }: Question,
  scene: Scene,
  { context: { previous }, catalogue }: Circumstances,
): boolean {
  if (previous === null || !namesBearer(previous, scene, catalogue)) return false;
  return topics.join() === previous.topics.join() && units.join() === unitsNamed(scene).join();
}

/** So likely a single message has asked just that, it needs nothing spoken of before. */
const alone = 0.5;

/** True for a whole question, as wordings like it have asked it by themselves. */
function standsAlone(question: Question, scene: Scene, opinion: Opinion, catalogue: Catalogue): boolean {
  if (question.kind === 'overview' && question.topics.length === 0) return false;
  const { kinds, topics } = heldOf(scene, opinion, catalogue);
  const ofTopics = (question.topics.length > 0 ? question.topics : [noTopic]).map(
    (topic) => shareOf(topics, topic) ?? 1,
  );
  return kindShare(question, { kinds }) * Math.min(...ofTopics) >= alone;
}

/**
 * A kind that the words settle is not doubted, nor is an order outspoken: "xếp hạng coi xã này đứng đâu"; "còn lại những
 * đâu" after a count asks who has not done it, not who has no figure.
 */
function isSettledFor(question: Question, instead: Question, scene: Scene): boolean {
  if (isSame(instead, question)) return true;
  const short = scene.sentence.chunks.length <= fewWords;
  if (short && question.status === 'not-met' && instead.kind === 'missing') return true;
  const sameTopics = String(instead.topics) === String(question.topics);
  if (!sameTopics || instead.kind === question.kind) return false;
  const ordered = question.kind === 'ranking' && instead.kind === 'figure' && says(scene, 'cue:rank');
  return ordered || isSettled(instead.kind, question, scene);
}

const fewWords = 4;

interface Holding {
  readonly held: HeldNext;
  readonly from: Sources;
  readonly previous: Question;
  readonly scene: Scene;
}

/** The question that is held instead; null where that is the same, or none. */
function heldInstead(question: Question, { held, from, previous, scene }: Holding): Question | null {
  const kind = kindInstead(question, held);
  const own = { topics: topicsNamed(scene), units: unitsNamed(scene) };
  const topics = pick(held.topics, from.topics, [question.topics, own.topics, previous.topics]);
  const units = pick(held.units, from.units, [question.units, own.units, previous.units]);
  if (kind === null && topics === question.topics && units === question.units) return null;
  return ofKind(kind ?? question.kind, { ...question, topics, units }, scene);
}

function kindInstead(question: Question, { kinds }: HeldNext): QuestionKind | null {
  const [name] = likeliest(kinds);
  if (name === otherKind || name === nothingKind || name === classOf(question, kinds)) return null;
  return name as QuestionKind;
}

/** The ids of where they are held to come from: the message's own, or those before; as they are where that is so already. */
function pick<Id extends string>(
  shares: HeldNext['topics'],
  from: readonly string[],
  [as, own, before]: readonly [readonly Id[], readonly Id[], readonly Id[]],
): readonly Id[] {
  const [origin] = likeliest(shares);
  if (from.includes(origin)) return as;
  if (origin === 'none') return [];
  const ids = origin === 'own' ? own : before;
  return ids.length > 0 ? ids : as;
}

/** The same subject asked about in another way. */
function ofKind(kind: QuestionKind, question: Question, scene: Scene): Question {
  if (kind === question.kind) return question;
  const { topics, units, period, range, due, document, over } = question;
  const plain = { ...plainQuestion(kind), topics, units, document, over };
  if (kind === 'definition') return { ...plain, units: [] };
  if (kind === 'geography') return plain;
  if (kind === 'target') return { ...plain, due: due ?? period?.slice(0, 4) ?? null };
  return { ...plain, period, range, ...(kind === 'figure' ? figureTimes(question, scene) : {}) };
}

/** "vượt mục tiêu 2025 chưa" is held against what is due then; a year said of a target is when the figure is of. */
function figureTimes({ kind, due, period }: Question, { times: { spots } }: Scene): Partial<Question> {
  if (kind === 'risk') return { due };
  const [spot, ...more] = spots;
  const said = kind === 'target' && spot !== undefined && more.length === 0;
  return { period: said ? spot.period : period };
}
