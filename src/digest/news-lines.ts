import type { Arg, Line } from '#domain/answer.ts';
import { dateArg, lineArg, nested, periodArg, textArg, unitArg } from '#compose/args.ts';
import { changeLine } from '#compose/change-line.ts';
import { demandLine } from '#compose/demand.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { says, type Scene } from '#compose/section.ts';
import type { Finding, News, Turn } from './find-changes.ts';

/** One thing that is new, in one line, and the finding whose question it leads to. */
export interface NewsItem {
  readonly line: Line;
  readonly finding: Finding;
}

/** What weighs most comes first: how targets stand, then what was wrong, then new values. */
const weights: Readonly<Record<News['news'], number>> = {
  corrected: 1,
  withdrawn: 1,
  newer: 2,
  first: 2,
  added: 3,
};

interface Weighed extends NewsItem {
  readonly weight: number;
}

/** Everything new in one line each, the weightiest first. A target's turn stands with the value that caused it. */
export function newsItems(findings: readonly Finding[], scene: Scene): readonly NewsItem[] {
  return findings
    .flatMap((finding) => itemsOf(finding, scene))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ line, finding }) => ({ line, finding }));
}

/** The name of what a finding is about; the province goes without saying. */
export function topicOfUnit({ indicator, unit }: Pick<Finding, 'indicator' | 'unit'>, scene: Scene): Arg {
  const topic = textArg(indicator.short);
  if (unit === scene.catalogue.province.id) return topic;
  return lineArg('digest-topic-of-unit', { topic, unit: unitArg(scene, unit) });
}

function itemsOf(finding: Finding, scene: Scene): readonly Weighed[] {
  const turns = turnsOnce(finding.turns);
  const topic = topicOfUnit(finding, scene);
  const cause = turns.length > 0 ? finding.news.find(({ news }) => news !== 'added') : undefined;
  const news = finding.news.filter((own) => own !== cause && own.news !== 'added');
  const added = finding.news.filter((own) => own.news === 'added');
  const lines = turns.map((turn, index) => {
    const turned = nested(turnLine(turn, finding));
    if (index > 0 || !cause) return says('digest-turn', { topic, turn: turned });
    return says('digest-turn-by', { news: nested(newsLine(cause, finding, topic)), turn: turned });
  });
  return [
    ...lines.map((line) => ({ line, finding, weight: 0 })),
    ...news.map((own) => ({ line: newsLine(own, finding, topic), finding, weight: weights[own.news] })),
    ...addedLines(added, finding, topic).map((line) => ({ line, finding, weight: weights.added })),
  ];
}

/** Several figures that fill in are counted in one line. */
function addedLines(added: readonly News[], finding: Finding, topic: Arg): readonly Line[] {
  if (added.length > 1) return [says('digest-added-several', { topic, count: added.length })];
  return added.map((own) => newsLine(own, finding, topic));
}

/** Documents that demand the same turn together; targets met or missed come before those still ahead. */
function turnsOnce(turns: readonly Turn[]): readonly Turn[] {
  const keyOf = ({ target: { due, operator, value, measure } }: Turn) =>
    [due, operator, value, measure].join(' ');
  const once = [...new Map(turns.toReversed().map((turn) => [keyOf(turn), turn])).values()].reverse();
  return once.toSorted((a, b) => Number(isFinal(b)) - Number(isFinal(a)));
}

function isFinal({ after }: Turn): boolean {
  return after === 'met' || after === 'exceeded' || after === 'not-met';
}

/** What the values are of is left to the question behind the line. */
function turnLine({ target, before, after }: Turn, { indicator }: Finding): Line {
  return says(target.group === null ? 'digest-turned' : 'digest-turned-part', {
    demand: nested(demandLine(target, { ...indicator, base: null, countedNoun: null })),
    due: dateArg(target.due),
    before: lineArg('digest-state', { state: before }),
    after: lineArg('digest-state', { state: after }),
  });
}

/** One piece of news in a line. */
export function newsLine(own: News, { indicator }: Pick<Finding, 'indicator'>, topic: Arg): Line {
  const args = { topic, value: figureArg(own.figure, indicator), period: periodArg(own.figure.period) };
  switch (own.news) {
    case 'newer':
      return says(own.change.remarks.length > 0 ? 'digest-newer-other-basis' : 'digest-newer', {
        ...args,
        change: nested(changeLine(own.change, indicator)),
      });
    case 'corrected':
      return says('digest-corrected', { ...args, before: figureArg(own.from, indicator) });
    case 'first':
      return says('digest-first', args);
    case 'added':
      return says('digest-added', args);
    case 'withdrawn':
      return says('digest-withdrawn', args);
  }
}
