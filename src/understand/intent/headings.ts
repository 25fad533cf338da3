import { pillarOf } from '#domain/question.ts';
import { wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Choice } from './families.ts';
import type { Scene } from './scene.ts';

const enumerates =
  /(?:^| )(?:(?:ý |cái ý )(?:đầu|đầu tiên|một|thứ nhất)|một|thứ nhất) là .*(?:^| )(?:(?:ý |cái ý )(?:hai|thứ hai)|hai|thứ hai) là(?: |$)/;

/** "ba ý về xã hội số, ý đầu là chữ ký số, ý hai là …": the pillar heads the list of its own, and is not asked besides. */
export function withoutHeading(
  choices: readonly Choice[],
  scene: Scene,
  catalogue: Catalogue,
): readonly Choice[] {
  const [heading, ...listed] = choices;
  if (!heading || listed.length < 2 || !enumerates.test(wordsOf(scene))) return choices;
  const pillar = pillarOf(heading.topic);
  const own = listed.every(({ topic }) => catalogue.indicator(topic)?.pillar === pillar);
  return pillar !== null && own ? listed : choices;
}
