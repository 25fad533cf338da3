import type { Line, Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { lineArg, periodArg, textArg, unitArg } from '#compose/args.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { list, part, says } from '#compose/section.ts';
import { sourceArg } from '#compose/sources.ts';
import type { LinkedTurn } from '../privileged.ts';
import { actorArg } from './audit-line.ts';

/** How many versions are shown, the newest first. */
const shown = 10;

/** Every version of one indicator in one unit: what it said, by which source, who recorded it, what it replaced. */
export async function historyParts(
  { topics, units }: Pick<Question, 'topics' | 'units'>,
  { today }: LinkedTurn,
  house: House,
): Promise<readonly Part[]> {
  const { catalogue, store } = house;
  const indicator = topics.length === 1 ? catalogue.indicator(topics[0] ?? '') : undefined;
  const unit = units.length <= 1 ? (units[0] ?? catalogue.province.id) : undefined;
  if (!indicator || !unit) return [];
  const figures = (await store.figures.history(indicator.id, unit)).filter(
    ({ status }) => status !== 'illustrative',
  );
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const lines = await Promise.all(
    figures
      .toReversed()
      .slice(0, shown)
      .map((figure) => line(figure)),
  );
  const subject = { topic: textArg(indicator.short), unit: unitArg({ catalogue, today }, unit) };
  return [
    part('heading', 'admin-history', subject),
    ...(lines.length === 0 ? [part('body', 'admin-history-none')] : list(lines)),
  ];

  async function line(figure: Figure): Promise<Line> {
    const replaced = byId.get(figure.supersedes ?? '');
    const by =
      figure.enteredBy === 'pack' ? lineArg('admin-by-pack') : await actorArg(figure.enteredBy, house);
    return says(replaced ? 'admin-history-replaced' : 'admin-history-line', {
      period: periodArg(figure.period),
      amount: indicator ? figureArg(figure, indicator) : '',
      source: sourceArg(figure.source),
      at: { as: 'moment', moment: figure.recordedAt },
      by,
      ...(replaced && indicator && { old: figureArg(replaced, indicator) }),
    });
  }
}
