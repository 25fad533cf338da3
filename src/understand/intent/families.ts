import { pillarOf } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Indicator, Measure } from '#domain/programme.ts';
import type { Topic } from '#domain/question.ts';
import { isPercentPoints } from './percent-points.ts';
import { mentionsTag, wordsOf, type Scene } from './scene.ts';

/** A topic chosen, and the others that its words fit as well. */
export interface Choice {
  readonly topic: Topic;
  readonly rivals: readonly Topic[];
}

/** Where a choice may find its family. */
interface Setting {
  /** Meanings passed over, which may complete what was chosen. */
  readonly beside: readonly Choice[];
  readonly scene: Scene;
}

/** Beside "DTI" or "hạng chính quyền số", a pillar means its member of the same family: "DTI: CQS, KTS". */
export function joinFamily(
  own: readonly Choice[],
  { beside, scene }: Setting,
  catalogue: Catalogue,
): readonly Choice[] {
  const choices = [...own, ...missingHalves(own, beside, catalogue)];
  const head = headOf(
    choices.map(({ topic }) => topic),
    catalogue,
  );
  const measure = measureSaid(scene);
  if (head === null && asksHowManyMet(scene)) return toCounts(choices, scene, catalogue);
  if (head === null) return measure === 'score' ? toScores(choices, catalogue) : choices;
  if (measure === null && isWhole(head.id, catalogue) && joinsByAnd(scene)) return own;
  const turned = choices.map((choice) => turn(choice, { head, measure, catalogue }));
  const parts = turned.filter(({ topic }) => isMember(topic, head, catalogue) && !isWhole(topic, catalogue));
  if (parts.length === 0 || speaksOfTotal(scene)) return turned;
  return turned.filter(({ topic }) => !isMember(topic, head, catalogue) || !isWhole(topic, catalogue));
}

/** The pillar passed over beside "DTI", or "DTI" passed over beside a pillar. */
function missingHalves(
  own: readonly Choice[],
  beside: readonly Choice[],
  catalogue: Catalogue,
): readonly Choice[] {
  const inFamily = ({ topic }: Choice) => catalogue.indicator(topic)?.family !== undefined;
  const heads = own.filter(inFamily);
  if (heads.length > 0)
    return heads.length > 1 || heads.every(({ topic }) => isWhole(topic, catalogue))
      ? beside.filter((choice) => pillarNamed(choice) !== null)
      : [];
  const pillars = own.length > 0 && own.every((choice) => pillarNamed(choice) !== null);
  return pillars ? beside.filter((choice) => inFamily(choice) && isWhole(choice.topic, catalogue)) : [];
}

/** "số chỉ tiêu đã đạt", "nhóm nào hoàn thành nhiều chỉ tiêu hơn". */
function asksHowManyMet(scene: Scene): boolean {
  const counted = scene.sentence.chunks.some(({ text }) => /chỉ tiêu|mục tiêu/.test(text));
  return counted && mentionsTag(scene, 'cue:met') && mentionsTag(scene, ...counting);
}

const counting = ['cue:howMuch', 'cue:count', 'cue:compare', 'cue:stronger', 'sup:best', 'sup:worst'];

/** Pillars beside the resolution, asked how many of their targets are met. */
function toCounts(choices: readonly Choice[], scene: Scene, catalogue: Catalogue): readonly Choice[] {
  const documents = documentsMeant(scene, catalogue);
  const counts = choices.map((choice) => {
    const pillar = pillarNamed(choice);
    return catalogue.programme.indicators.find(
      (one) => one.counts !== undefined && documents.includes(one.counts) && one.pillar === pillar,
    );
  });
  if (choices.length === 0 || !counts.every((count) => count !== undefined)) return choices;
  return counts.map((count, i) => ({ topic: count.id, rivals: choices[i] ? [choices[i].topic] : [] }));
}

/** The documents named; a mere "nghị quyết" is the only one of its kind. */
function documentsMeant(scene: Scene, { programme }: Catalogue): readonly string[] {
  if (scene.documents.length > 0) return scene.documents;
  const words = wordsOf(scene);
  const named = programme.documents.filter(({ kind }) => words.includes(kind.vi.toLowerCase()));
  return named.length === 1 ? named.map(({ id }) => id) : [];
}

/** "trụ cột chính quyền số được chấm bao nhiêu điểm": only the index gives points. */
function toScores(choices: readonly Choice[], catalogue: Catalogue): readonly Choice[] {
  const scores = choices.map((choice) => {
    const pillar = pillarNamed(choice);
    return catalogue.programme.indicators.find((one) => one.measure === 'score' && one.pillar === pillar);
  });
  if (!scores.every((score) => score !== undefined)) return choices;
  return scores.map((score, i) => ({ topic: score.id, rivals: choices[i] ? [choices[i].topic] : [] }));
}

/** The topics after a question about a family: "còn kinh tế số", "điểm thì sao"; null where they leave it. */
export function stayInFamily(
  before: readonly Topic[],
  { topics, scene }: { readonly topics: readonly Choice[]; readonly scene: Scene },
  catalogue: Catalogue,
): readonly Topic[] | null {
  const head = headOf(before, catalogue);
  if (head === null) return null;
  const measure = measureSaid(scene);
  const same = measure === null ? [] : before.map((topic) => ({ topic, rivals: [] }));
  const wanted = topics.length > 0 ? topics : same;
  if (wanted.length === 0) return null;
  const turned = wanted.map((choice) => turn(choice, { head, measure, catalogue }).topic);
  return turned.every((topic) => isMember(topic, head, catalogue)) ? [...new Set(turned)] : null;
}

function headOf(topics: readonly Topic[], catalogue: Catalogue): Indicator | null {
  const members = topics.flatMap((topic) => catalogue.indicator(topic) ?? []);
  return members.find(({ family }) => family !== undefined) ?? null;
}

interface Turning {
  readonly head: Indicator;
  readonly measure: Measure | null;
  readonly catalogue: Catalogue;
}

/** The member of the head's family that a choice stands for; the choice itself where it stands for none. */
function turn(choice: Choice, { head, measure, catalogue }: Turning): Choice {
  const own = catalogue.indicator(choice.topic);
  const related = own?.family !== undefined && own.family === head.family;
  const pillar = related ? own.pillar : pillarNamed(choice);
  if (pillar === null) return choice;
  const siblings = catalogue.programme.indicators.filter(
    (one) => one.family === head.family && one.pillar === pillar,
  );
  const wanted = measure ?? (related ? own.measure : head.measure);
  const member = siblings.find((one) => one.measure === wanted) ?? siblings[0];
  if (!member || member.id === choice.topic) return choice;
  return { topic: member.id, rivals: related ? choice.rivals : [choice.topic] };
}

function pillarNamed({ topic, rivals }: Choice): string | null {
  const pillars = [topic, ...rivals].flatMap((one) => pillarOf(one) ?? []);
  return pillars[0] ?? null;
}

function isMember(topic: Topic, head: Indicator, catalogue: Catalogue): boolean {
  return catalogue.indicator(topic)?.family === head.family;
}

/** True for an indicator that is a rank, and not one of a pillar's figures. */
export function isRank(topic: Topic, catalogue: Catalogue): boolean {
  return catalogue.indicator(topic)?.measure === 'rank';
}

/** True for the member that stands for all pillars together. */
export function isWhole(topic: Topic, catalogue: Catalogue): boolean {
  return catalogue.indicator(topic)?.pillar === 'general';
}

/** Whether the words ask for a score or for a rank; null for neither and for both. */
function measureSaid(scene: Scene): Measure | null {
  const { score, rank } = measuresSaid(scene);
  if (score === rank) return null;
  return score ? 'score' : 'rank';
}

function measuresSaid(scene: Scene): { readonly score: boolean; readonly rank: boolean } {
  const { chunks } = scene.sentence;
  const says = (fits: (text: string, i: number) => boolean) =>
    chunks.some(({ text }, i) => !scene.taken.has(i) && fits(text, i));
  const points = says(
    (text, i) =>
      /(?:^|(?:mấy|bao nhiêu|thế) )điểm(?: số| thì sao| dti| .* số)?$|score|^chấm$/.test(text) &&
      !isPercentPoints(chunks[i], scene.sentence),
  );
  const share = chunks.some(({ number, percent }) => number !== null && !percent && number > 0 && number < 1);
  const rank = says((text) =>
    /hạng(?! mục)|thứ (?:mấy|bao nhiêu)|bậc|vị trí|rank|^(?:nhóm|top|tốp) (?:mấy|bao nhiêu)/.test(text),
  );
  return { score: points || share, rank };
}

const bothAsked =
  /điểm.*(?:và|với|lẫn|cùng|[,+&]).*(?:hạng|thứ mấy|thứ bao nhiêu)|hạng.*(?:và|với|lẫn|cùng|[,+&]).*điểm/;

/** "hạng + điểm", "bao nhiêu điểm và đứng thứ mấy": a member of a family is asked by both its measures. */
export function bothMeasures(topics: readonly Topic[], scene: Scene, catalogue: Catalogue): readonly Topic[] {
  const [topic, ...more] = topics;
  const own = topic === undefined ? undefined : catalogue.indicator(topic);
  if (own?.family === undefined || more.length > 0) return topics;
  const { score, rank } = measuresSaid(scene);
  if (!score || !rank || !bothAsked.test(spelledOut(scene))) return topics;
  return catalogue.programme.indicators
    .filter((one) => one.family === own.family && one.pillar === own.pillar)
    .map(({ id }) => id);
}

/** The message as the vocabulary writes it, with its signs. */
function spelledOut({ sentence: { chunks } }: Scene): string {
  return chunks.map(({ gap, text }) => gap + text).join(' ');
}

/** "dti và kinh tế số": two things, where "DTI: CQS, KTS" is one in its parts. */
function joinsByAnd({ sentence, topical }: Scene): boolean {
  return sentence.chunks.some(
    ({ text }, i) => /^(?:và|với|cùng|and)$/.test(text) && topical.has(i - 1) && topical.has(i + 1),
  );
}

function speaksOfTotal({ sentence }: Scene): boolean {
  return sentence.chunks.some(({ text }) => /(?:^| )(?:tổng|chung|overall|total)(?: |$)/.test(text));
}
