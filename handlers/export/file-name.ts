import type { Catalogue } from '#domain/catalogue.ts';
import { pillarOf, type Question, type Topic } from '#domain/question.ts';
import type { Scene } from '#compose/section.ts';
import { fold } from '#understand/text/syllable.ts';

/** Longer names are cut by file systems and mail. */
const longest = 60;

/** A file's name in plain letters, without its ending: what it holds and of which day, as `so-lieu-xa-nga-son-2026-11-23`. */
export function fileName(what: string, { topics, units }: Question, { catalogue, today }: Scene): string {
  const names = [
    ...topics.map((topic) => nameOf(topic, catalogue)),
    ...units.map((id) => catalogue.unit(id)?.fullName.vi ?? id),
  ];
  const slug = fold([what, ...names].join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return `${slug}-${today}`;
}

function nameOf(topic: Topic, catalogue: Catalogue): string {
  const pillar = pillarOf(topic);
  const name = pillar === null ? catalogue.indicator(topic)?.short : catalogue.pillar(pillar)?.name;
  return name?.vi ?? topic;
}
