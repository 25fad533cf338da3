import type { Arg, Part } from '#domain/answer.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { lineArg, textArg } from './args.ts';
import { echo, topicsArg } from './echo.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';

export interface ListingCase {
  readonly scene: Scene;
  readonly question: Question;
  /** The indicators to name, by pillar. */
  readonly indicators: readonly Indicator[];
}

/** Which indicators there are, by pillar; those of the programme's own resolution first. */
export function indicatorList({ scene, question, indicators }: ListingCase): Section {
  const byPillar = Map.groupBy(indicators, ({ pillar }) => pillar);
  const core = indicators.filter((indicator) => indicator.core);
  return {
    parts: [
      echo(lineArg('ask-what-listing', { topic: topicsArg(scene, question) })),
      part('headline', 'ask-indicator-count', { count: indicators.length, core: core.length }),
      ...scene.catalogue.programme.pillars.flatMap(({ id, name }) =>
        pillarParts(textArg(name), byPillar.get(id) ?? []),
      ),
    ],
    followUps: [
      ...core.slice(0, 2).map(({ id, short }) => namedTap(textArg(short), 'figure', { topics: [id] })),
      tap('overview', { topics: question.topics }),
      tap('target', { topics: question.topics }),
    ],
    figures: [],
  };
}

function pillarParts(name: Arg, indicators: readonly Indicator[]): readonly Part[] {
  if (indicators.length === 0) return [];
  const own = indicators.toSorted((a, b) => Number(b.core) - Number(a.core));
  const names = own.map(({ short, core }) =>
    says(core ? 'ask-indicator-core' : 'ask-indicator', { topic: textArg(short) }),
  );
  return [part('heading', 'ask-pillar', { name, count: own.length }), ...list(names)];
}
