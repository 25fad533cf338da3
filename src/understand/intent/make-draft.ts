import { inNumber } from './in-number.ts';
import { inPercent } from './in-percent.ts';
import { withBothLevels } from './both-levels.ts';
import { chooseTopics } from './choose-topics.ts';
import { countAt } from './counts.ts';
import { decideKind } from './decide-kind.ts';
import { isRank } from './families.ts';
import { targetsThemselves } from './targets-themselves.ts';
import { levelOver, readSigns } from './read-signs.ts';
import { says, wordsOf } from './scene.ts';
import { unabsorbedKinds } from './unabsorbed.ts';
import { isFieldOfCommunes } from '../names/mention.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';
import type { Directory } from '../names/directory.ts';
import type { Mention } from '../names/mention.ts';
import type { Companions } from '../topics/companions.ts';
import type { ChosenTopics } from './choose-topics.ts';
import type { Counting } from './targets-themselves.ts';
import type { Scene } from './scene.ts';

/** What reading a message takes besides its words. */
export interface Circumstances {
  readonly catalogue: Catalogue;
  readonly directory: Directory;
  readonly companions: Companions;
  readonly today: IsoDate;
  readonly context: Context;
  /** What the bot's buttons say for a question. */
  readonly say: (question: Question) => string;
  /** The kind a command has fixed; null where the words decide. */
  readonly given: QuestionKind | null;
}

/** A reading before it is judged. */
export interface Draft extends ChosenTopics {
  readonly kind: QuestionKind;
  readonly mentions: readonly Mention[];
  /** Kinds that the words may ask for instead. */
  readonly others: readonly QuestionKind[];
}

/** Decides kind, topics and units of a scene. */
export function makeDraft(scene: Scene, circumstances: Circumstances): Draft {
  const { given } = circumstances;
  const signsFor = (topics: readonly Topic[]) => readSigns(scene, topics, circumstances);
  const provisional = given ?? decideKind(signsFor(scene.hits.map((hit) => hit.means[0] ?? '')));
  const chosen = withCounted(chooseTopics(scene, provisional, circumstances), scene, {
    ...circumstances,
    kind: provisional,
  });
  const signs = signsFor(chosen.topics);
  const decided = decideKind(signs);
  const open = decided === 'figure' || (decided === 'overview' && !says(scene, 'cue:overview'));
  const kind = given ?? (chosen.ranked && open ? 'ranking' : decided);
  return {
    ...ofTargets(chosen, kind, { scene, catalogue: circumstances.catalogue }),
    kind,
    mentions: usedMentions(scene, { kind, topics: chosen.topics }, circumstances),
    others: given === null ? unabsorbedKinds(kind, signs) : [],
  };
}

/** "xã nào xong rồi", "huyện nào chưa về đích": what counts such units, where nothing else is named or spoken of. */
function withCounted(
  chosen: ChosenTopics,
  scene: Scene,
  { kind, catalogue, context: { previous } }: Circumstances & { readonly kind: QuestionKind },
): ChosenTopics {
  const named = scene.hits.length + (previous?.topics.length ?? 0) > 0;
  if (named || !(asksWhoIsDone(scene, kind) || aimsAtLevel(scene, kind))) return chosen;
  const level = levelOver(scene);
  if (level === null || (kind === 'listing' && says(scene, 'cue:indicatorNoun', 'cue:targetNoun')))
    return chosen;
  const counting = countAt(level, catalogue);
  return counting === undefined ? chosen : { ...chosen, topics: [counting.id], rivals: [[]] };
}

function ofTargets(chosen: ChosenTopics, kind: QuestionKind, { scene, catalogue }: Counting): ChosenTopics {
  const themselves = targetsThemselves(chosen.topics, kind, { scene, catalogue });
  const both =
    kind === 'figure' || kind === 'target' ? withBothLevels(themselves, scene, catalogue) : themselves;
  const topics = inNumber(inPercent(both, kind, { scene, catalogue }), scene, catalogue);
  return topics === chosen.topics ? chosen : { ...chosen, topics, rivals: topics.map(() => []) };
}

function asksWhoIsDone(scene: Scene, kind: QuestionKind): boolean {
  return kind === 'listing' && scene.documents.length === 0 && completed.test(wordsOf(scene));
}

/** "mục tiêu chuyển đổi số cấp xã đến 2030": how many communes are to be done. */
function aimsAtLevel(scene: Scene, kind: QuestionKind): boolean {
  return (
    kind === 'target' && says(scene, 'cue:programme') && /(?:^| )cấp (?:xã|huyện)(?: |$)/.test(wordsOf(scene))
  );
}

const completed = /(?:^| )(?:xong|hoàn thành|về đích|cán đích|công nhận|được công nhận)(?: |$)/;

/** Units asked about, without those that only say where or among whom. */
function usedMentions(
  scene: Scene,
  { kind, topics }: { readonly kind: QuestionKind; readonly topics: readonly Topic[] },
  { companions, catalogue }: Circumstances,
): readonly Mention[] {
  const ranked = kind === 'ranking' || topics.some((topic) => isRank(topic, catalogue));
  return scene.mentions.filter((mention) => {
    if (mention.place !== null) return false;
    if (ranked && (mention.general || isNation(mention)))
      return kind === 'ranking' && isFieldOfCommunes(mention);
    return !belongsTo(mention, { scene, topics, companions });
  });
}

/** Ranks and orders are in the country, never of it. */
function isNation({ meant }: Mention): boolean {
  return meant[0]?.id === 'nation';
}

interface Belonging {
  readonly scene: Scene;
  readonly topics: readonly Topic[];
  readonly companions: Companions;
}

/** "quốc gia" beside data sharing is where the data come from, not a unit asked about. */
function belongsTo(mention: Mention, { scene, topics, companions }: Belonging): boolean {
  if (!isNation(mention)) return false;
  const words = scene.sentence.chunks
    .slice(mention.first, mention.last)
    .flatMap((chunk) => chunk.text.split(' '));
  return topics.some((topic) => words.every((word) => companions.get(topic)?.has(word) === true));
}
