import { pillarTopic } from './choose-topics.ts';
import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from './scene.ts';

export interface Counting {
  readonly scene: Scene;
  readonly catalogue: Catalogue;
}

/** "CT nào của NQ06 có nguy cơ không đạt": the targets themselves, not how many are met; the same topics for all else. */
export function targetsThemselves(
  topics: readonly Topic[],
  kind: QuestionKind,
  { scene, catalogue }: Counting,
): readonly Topic[] {
  const counts = topics.every((topic) => catalogue.indicator(topic)?.counts !== undefined);
  if (kind !== 'risk' || topics.length === 0 || !counts) return topics;
  const howMany = says(scene, 'cue:howMuch', 'cue:count') || /(?:^| )(?:mấy|bao nhiêu) /.test(wordsOf(scene));
  return howMany ? topics : topics.flatMap((topic) => pillarTopic(topic, catalogue) ?? []);
}
