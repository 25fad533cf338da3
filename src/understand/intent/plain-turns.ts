import { saysAlike } from '../follow-up/alike.ts';
import { asksWhoIsLeft } from '../follow-up/of-counts.ts';
import { returnsToFigure, staysAsked } from '../follow-up/stays-asked.ts';
import { namesBearer, namesOwnLevel, otherLevel, partsByUnits } from '../follow-up/levels.ts';
import { saysMadeOf } from '../follow-up/made-of.ts';
import { heirOf } from '../follow-up/merged-units.ts';
import { firstSpokenOf } from '../follow-up/points.ts';
import { speaksOfPart } from '../follow-up/told-parts.ts';
import { speaksOfThatPillar } from '../follow-up/that-pillar.ts';
import { speaksOfWhole } from '../follow-up/told-wholes.ts';
import { severalSpokenOf } from '../follow-up/spoken-units.ts';
import { explainsRest } from './explains-rest.ts';
import { speaksOfHome } from './own-unit.ts';
import { says, topicsNamed, unitsNamed, wordsOf } from './scene.ts';
import { pillarOf } from '#domain/question.ts';
import type { Question } from '#domain/question.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Words that leave nothing open need no other opinion. */
export function isPlain(question: Question, scene: Scene, circumstances: Circumstances): boolean {
  return (
    speaksOfHome(scene, circumstances.context) ||
    staysTheSame(question, scene, circumstances) ||
    pointsAtSeveral(question, scene, circumstances) ||
    pointsAtHeir(question, scene, circumstances) ||
    asksForRest(question, scene, circumstances) ||
    correctsLevel(question, scene, circumstances) ||
    choosesBearer(question, scene, circumstances) ||
    (question.kind === 'chart' && question.topics.length > 0 && says(scene, 'act:chart')) ||
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

/** "làm y như thế với Nga Sơn"; "nông cống?" after how recent the figures of another place are. */
function staysTheSame(question: Question, scene: Scene, { context, catalogue }: Circumstances): boolean {
  if (saysAlike(scene)) return true;
  const { previous, before = null, earlier = [] } = context;
  if (previous === null) return false;
  const own = { ...question, topics: topicsNamed(scene), units: unitsNamed(scene) };
  return (
    staysAsked(previous, { question: own, scene, catalogue }) ||
    returnsToFigure(previous, { question, scene, before, earlier })
  );
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
  if (pointsAtWhole(question, scene)) return true;
  if (question.kind === 'source' && whichDocument.test(wordsOf(scene))) return true;
  if (question.kind === 'ranking' && question.over !== null && partsByUnits(scene)) return true;
  if (question.kind === 'overview' && question.topics.length === 0 && speaksOfWhole(scene)) return true;
  return namesBoth(question, scene) || explainsRest(scene, question);
}

/** "nó là thị trấn Lang Chánh cũ đúng không", "là mấy xã nào gộp lại"; "chỉ tiêu nào của trụ này không đạt". */
function pointsAtWhole({ kind, topics }: Question, scene: Scene): boolean {
  if (kind === 'geography') return speaksOfPart(scene) || saysMadeOf(scene);
  const ofPillar = topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null);
  return kind === 'risk' && ofPillar && speaksOfThatPillar(scene);
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
