import { composeQuestion } from './compose-question.ts';
import { pillarTopic } from './choose-topics.ts';
import { isRank } from './families.ts';
import { levelOver } from './read-signs.ts';
import { canonical } from '../match/lexicon.ts';
import { secondOpinion } from '../opinion/second-opinion.ts';
import { isLocal } from '#domain/unit.ts';
import { pillarOf } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** What wordings like these have asked for, where the grammar takes them for something else; null where it does not. */
export function otherReading(
  scene: Scene,
  { draft, question }: { readonly draft: Draft; readonly question: Question },
  { catalogue, say }: Circumstances,
): Question | null {
  if ((scene.hits.length > 0 && draft.topics.length === 0) || isBareDocument(scene)) return null;
  const { kind, topic } = secondOpinion(scene, draft, catalogue);
  if (kind === null && topic === null) return null;
  if (isOwnWording(scene, question, say) || isRankOfParts(topic, scene, catalogue)) return null;
  return composeQuestion(scene, {
    kind: kind ?? kindFor(topic, draft.kind, catalogue),
    topics: topic === null ? topicsFor(kind, draft) : [topic],
    units: question.units,
  });
}

/** "kinh tế số có gì": of a pillar and the indicator of its name the pillar is listed. */
function topicsFor(kind: QuestionKind | null, { topics, rivals }: Draft): readonly Topic[] {
  if (kind !== 'listing') return topics;
  return topics.map((topic, i) => rivals[i]?.find((rival) => pillarOf(rival) !== null) ?? topic);
}

/** A document's name and nothing else. */
export function isBareDocument({ sentence: { chunks }, documents, topical, hits }: Scene): boolean {
  return documents.length > 0 && hits.length === 0 && chunks.every((_, i) => topical.has(i));
}

/** True for the very words that a button says: they mean what the bot meant by them. */
export function isOwnWording({ sentence }: Scene, question: Question, say: Circumstances['say']): boolean {
  return canonical(sentence.text) === canonical(say(question));
}

/** Ranks are the province's own: in a pillar none of its parts has one, whether it is named or all are: "xếp hạng kinh tế số các huyện". */
export function isRankOfParts(topic: Topic | null, scene: Scene, catalogue: Catalogue): boolean {
  if (topic === null || !isRank(topic, catalogue)) return false;
  if (pillarTopic(topic, catalogue) !== null && levelOver(scene) !== null) return true;
  return scene.mentions.some(({ meant }) => meant.some(({ level }) => isLocal(level)));
}

/** An indicator that takes a pillar's place is asked for its figure. */
export function kindFor(topic: Topic | null, kind: QuestionKind, catalogue: Catalogue): QuestionKind {
  return kind === 'overview' && topic !== null && catalogue.indicator(topic) ? 'figure' : kind;
}

/** A comparison needs two of something, and what became of a unit the unit. */
export function canBeAsked({ kind, topics, units, range }: Question): boolean {
  if (kind === 'geography') return units.length > 0;
  return kind !== 'comparison' || range !== null || Math.max(topics.length, units.length) > 1;
}
