import { pillarOf } from '#domain/question.ts';
import { composeQuestion } from './compose-question.ts';
import { decideKind } from './decide-kind.ts';
import { readSigns } from './read-signs.ts';
import { unabsorbedKinds } from './unabsorbed.ts';
import { findLeftovers } from '../zones.ts';
import { isFollowUp, mergeFollowUp } from '../follow-up.ts';
import { mentionsTag, says } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Ambiguous, Certainty, Context, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { Companions } from '../topics/companions.ts';
import type { TopicHit } from '../topics/find-topics.ts';
import type { Scene } from './scene.ts';

export interface InterpretParts {
  readonly catalogue: Catalogue;
  readonly companions: Companions;
  readonly today: IsoDate;
  readonly context: Context;
  /** The kind a command has fixed; null where the words decide. */
  readonly given: QuestionKind | null;
}

/** Decides what a scene asks and how sure that is: answer, ask back or refuse. */
export function interpret(scene: Scene, parts: InterpretParts): Reading {
  return judge(scene, makeDraft(scene, parts), parts);
}

/** A reading before it is judged. */
export interface Draft {
  readonly kind: QuestionKind;
  readonly topics: readonly Topic[];
  readonly rivals: readonly (readonly Topic[])[];
  readonly mentions: readonly Mention[];
  /** Kinds that the words may ask for instead. */
  readonly others: readonly QuestionKind[];
}

export function makeDraft(scene: Scene, parts: InterpretParts): Draft {
  const { given } = parts;
  const provisional = scene.hits.map((hit) => hit.means[0] ?? '');
  const signs = readSigns(scene, provisional, parts);
  const kind = given ?? decideKind(signs);
  const topics = scene.hits.map((hit) => chooseTopic(hit, scene, kind));
  const rivals = scene.hits.map((hit, i) => hit.means.filter((topic) => topic !== topics[i]));
  const settled = given ?? decideKind(readSigns(scene, topics, parts));
  return {
    kind: settled,
    topics: [...new Set(topics)],
    rivals,
    mentions: usedMentions(scene, settled, topics, parts),
    others: given === null ? unabsorbedKinds(settled, readSigns(scene, topics, parts)) : [],
  };
}

/** A pillar's name may mean the pillar or the indicator that goes by it. */
function chooseTopic(hit: TopicHit, scene: Scene, kind: QuestionKind): Topic {
  const pillar = hit.means.find((topic) => pillarOf(topic) !== null);
  const indicator = hit.means.find((topic) => pillarOf(topic) === null);
  if (pillar === undefined || indicator === undefined) return hit.means[0] ?? '';
  const whole =
    kind === 'listing' || kind === 'missing' || says(scene, 'cue:pillarNoun') || namesIndicators(scene);
  return whole && !mentionsTag(scene, 'cue:howMuch') ? pillar : indicator;
}

/** "các chỉ tiêu kinh tế số": the pillar's indicators rather than the one that goes by its name. */
function namesIndicators(scene: Scene): boolean {
  const { chunks } = scene.sentence;
  return chunks.some((chunk, i) => {
    if (!chunk.tags.has('cue:indicatorNoun')) return false;
    return (
      /^(?:các|những|mọi) /.test(chunk.text) || /^(?:các|những|mọi|tất cả)$/.test(chunks[i - 1]?.text ?? '')
    );
  });
}

/** The whole country is a field of comparison, not a unit, where a rank is asked. */
function usedMentions(
  scene: Scene,
  kind: QuestionKind,
  topics: readonly Topic[],
  { companions, catalogue }: InterpretParts,
): readonly Mention[] {
  const own = scene.mentions.filter(
    (mention) => mention.place === null && !belongsTo(mention, scene, topics, companions),
  );
  const ranked = kind === 'ranking' || topics.some((topic) => catalogue.indicator(topic)?.measure === 'rank');
  return own.filter(({ general }) => !(general && ranked));
}

/** "quốc gia" beside data sharing is where the data come from, not a unit asked about. */
function belongsTo(
  mention: Mention,
  scene: Scene,
  topics: readonly Topic[],
  companions: Companions,
): boolean {
  if (mention.meant[0]?.id !== 'nation') return false;
  const words = scene.sentence.chunks
    .slice(mention.first, mention.last)
    .flatMap((chunk) => chunk.text.split(' '));
  return topics.some((topic) => words.every((word) => companions.get(topic)?.has(word) === true));
}

/** Kinds whose few words are clear enough to bear a stray one. */
const talk: ReadonlySet<QuestionKind> = new Set([
  'help',
  'greeting',
  'thanks',
  'subscribe',
  'unsubscribe',
  'digest',
  'export',
  'chart',
  'forget',
  'language',
]);

function judge(scene: Scene, draft: Draft, parts: InterpretParts): Reading {
  const left = findLeftovers(scene);
  const readings = unitReadings(scene, draft);
  const question = readings.first;
  const place = scene.mentions.find((mention) => mention.place !== null);
  if (place) return notMeasured([place.place ?? '', ...left.unknown], [question]);
  const tolerant = talk.has(draft.kind) && left.unknown.length <= 2;
  if (left.foreign.length > 0 || (left.unknown.length > 0 && !tolerant))
    return doubt(draft, { left, question });
  const twin = scene.mentions.find((mention) => mention.namesake !== null && mention.place === null);
  if (twin)
    return {
      kind: 'ambiguous',
      about: 'unit',
      readings: [question, ...readings.alternatives],
      unknown: [`tỉnh ${typedName(twin, scene)}`],
    };
  const dubious = scene.mentions.find((mention) => mention.doubtful && mention.place === null);
  if (dubious) return { ...notMeasured([typedName(dubious, scene)], [question]), why: 'unknown-unit' };
  const { previous } = parts.context;
  const goesOn = previous !== null && isFollowUp({ question, scene });
  if (!goesOn && parts.given === null && isEmpty(scene, draft))
    return { kind: 'not-understood', why: 'no-subject', unknown: [], nearest: [] };
  const settle = (one: Question) => (goesOn ? mergeFollowUp(previous, { question: one, scene }) : one);
  if (!goesOn && countsUnknown(scene, draft))
    return { kind: 'not-understood', why: 'no-subject', unknown: [], nearest: [question] };
  if (!goesOn && draft.others.length > 0) return askKind(scene, draft, question);
  if (readings.ambiguous.length > 1)
    return { kind: 'ambiguous', about: 'unit', readings: readings.ambiguous.map(settle), unknown: [] };
  return {
    kind: 'understood',
    questions: [settle(question)],
    certainty: certaintyOf(goesOn, scene),
    alternatives: [
      ...readings.alternatives.map(settle),
      ...(goesOn && !isEmpty(scene, draft) ? [question] : []),
    ],
    unused: [],
  };
}

/** "phường X có bao nhiêu …": something is counted, but nothing that the programme knows. */
function countsUnknown(scene: Scene, { kind, topics }: Draft): boolean {
  return (
    kind === 'overview' && topics.length === 0 && says(scene, 'cue:count') && !says(scene, 'cue:programme')
  );
}

/** Some words ask for one thing, others for another. */
function askKind(scene: Scene, draft: Draft, question: Question): Ambiguous {
  const { topics } = draft;
  const others = draft.others.map((kind) => composeQuestion(scene, { kind, topics, units: question.units }));
  return { kind: 'ambiguous', about: 'question', readings: [question, ...others], unknown: [] };
}

function certaintyOf(goesOn: boolean, scene: Scene): Certainty {
  if (goesOn) return 'follow-up';
  return scene.sentence.mended ? 'mended' : 'exact';
}

function typedName({ first, last }: Mention, scene: Scene): string {
  return scene.sentence.chunks
    .slice(first, last)
    .map((chunk) => chunk.typed)
    .join(' ');
}

function notMeasured(unknown: readonly string[], nearest: readonly Question[]): NotUnderstood {
  return { kind: 'not-understood', why: 'not-measured', unknown, nearest };
}

function doubt(
  draft: Draft,
  { left, question }: { readonly left: ReturnType<typeof findLeftovers>; readonly question: Question },
): Reading {
  const unknown = [...left.foreign, ...left.unknown];
  const anchored = draft.topics.length > 0 || draft.mentions.length > 0;
  if (draft.topics.length > 0 && left.foreign.length === 0 && left.unknown.length <= 2)
    return { kind: 'ambiguous', about: 'question', readings: [question], unknown };
  return { kind: 'not-understood', why: 'not-measured', unknown, nearest: anchored ? [question] : [] };
}

/** Kinds that say nothing without something to say it of. */
const needsSubject: ReadonlySet<QuestionKind> = new Set([
  'overview',
  'figure',
  'trend',
  'comparison',
  'definition',
  'chart',
]);

function isEmpty(scene: Scene, draft: Draft): boolean {
  const slots = draft.topics.length + draft.mentions.length + scene.documents.length;
  if (slots > 0) return false;
  if (!needsSubject.has(draft.kind)) return false;
  return !says(scene, 'cue:programme', 'cue:overview');
}

interface UnitReadings {
  readonly first: Question;
  readonly ambiguous: readonly Question[];
  readonly alternatives: readonly Question[];
}

/** The question with the units meant, and with each of the others that the names may mean. */
export function unitReadings(scene: Scene, draft: Draft): UnitReadings {
  const mentions = evenLevels(draft);
  const first = mentions.flatMap((mention) => mention.meant.slice(0, 1));
  const ask = (units: readonly Unit[]) =>
    composeQuestion(scene, {
      kind: draft.kind,
      topics: draft.topics,
      units: distinct(units.map((unit) => unit.id)),
    });
  const swap = (at: number, unit: Unit) =>
    ask(mentions.flatMap((mention, i) => (i === at ? [unit] : mention.meant.slice(0, 1))));
  const open = mentions.findIndex((mention) => mention.meant.length > 1);
  return {
    first: ask(first),
    ambiguous: open < 0 ? [] : (mentions[open]?.meant ?? []).map((unit) => swap(open, unit)),
    alternatives: [
      ...mentions.flatMap((mention, i) => mention.alternatives.map((unit) => swap(i, unit))),
      ...rivalQuestions(draft, first, scene),
    ],
  };
}

function rivalQuestions(draft: Draft, units: readonly Unit[], scene: Scene): readonly Question[] {
  return draft.rivals.flatMap((others, i) =>
    others.map((topic) =>
      composeQuestion(scene, {
        kind: draft.kind,
        topics: draft.topics.map((known, k) => (k === i ? topic : known)),
        units: distinct(units.map((unit) => unit.id)),
      }),
    ),
  );
}

/** Compared with a unit that was only ever a district, a name of both levels means the district. */
function evenLevels(draft: Draft): readonly Mention[] {
  const { mentions } = draft;
  const districtOnly = mentions.some((mention) => mention.meant.every((unit) => unit.level === 'district'));
  if (!districtOnly || mentions.length < 2) return mentions;
  return mentions.map((mention) => {
    const district = mention.alternatives.find((unit) => unit.level === 'district');
    if (!district || mention.typed) return mention;
    const rest = mention.alternatives.filter((unit) => unit !== district);
    return { ...mention, meant: [district], alternatives: [...mention.meant, ...rest] };
  });
}

function distinct(ids: readonly UnitId[]): readonly UnitId[] {
  return [...new Set(ids)];
}
