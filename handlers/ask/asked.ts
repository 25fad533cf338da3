import type { Indicator } from '#domain/programme.ts';
import { pillarOf, type Question } from '#domain/question.ts';
import type { Besides } from '#domain/reading.ts';
import type { House, Turn } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene, Section } from '#compose/section.ts';

/** One question of a turn, with what its answer is made from. */
export interface Asked {
  readonly question: Question;
  readonly turn: Turn;
  readonly house: House;
  readonly scene: Scene;
}

/** Answers one kind of question. */
export type Answerer = (asked: Asked) => Promise<Section>;

/** The units asked about; the province where none was named. */
export function unitsOf({ question, scene }: Asked): readonly [UnitId, ...UnitId[]] {
  const [first, ...rest] = question.units;
  return first === undefined ? [scene.catalogue.province.id] : [first, ...rest];
}

/** The indicators asked about, a pillar standing for all of its own; all there are where none was named. */
export function indicatorsOf({ question, scene }: Asked): readonly Indicator[] {
  const { indicators } = scene.catalogue.programme;
  if (question.topics.length === 0) return indicators;
  return question.topics.flatMap((topic) => {
    const pillar = pillarOf(topic);
    return indicators.filter(({ id, pillar: own }) => (pillar === null ? id === topic : own === pillar));
  });
}

/** The one indicator asked about; null for none, several or a pillar. */
export function soleIndicator({ question, scene }: Asked): Indicator | null {
  const [topic, ...others] = question.topics;
  if (topic === undefined || others.length > 0) return null;
  return scene.catalogue.indicator(topic) ?? null;
}

/** True where the words ask what the question itself has no place for. */
export function asksBesides({ turn: { reading } }: Asked, ...means: readonly Besides[]): boolean {
  return reading.kind === 'understood' && means.some((one) => reading.besides?.includes(one) === true);
}
