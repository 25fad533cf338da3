import type { Answer } from '#domain/answer.ts';
import type { Change, ChangeItem } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';
import { periodArg, textArg, verbatim } from '#compose/args.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { list, part, says } from '#compose/section.ts';
import { sourceArg } from '#compose/sources.ts';
import { emptyAnswer } from '../../make-answer.ts';

/** How many figures that changed meanwhile are named. */
const shown = 5;

/** Nothing was changed, because somebody else was faster: what stands now, and a way to look again. */
export async function showOutdated(
  { code, kind }: Change,
  items: readonly ChangeItem[],
  { store, catalogue }: House,
): Promise<Answer> {
  const lines = await Promise.all(
    items.slice(0, shown).map(async ({ slot }) => {
      const indicator = catalogue.indicator(slot.indicator);
      const standing = await store.figures.standing({
        indicators: [slot.indicator],
        units: [slot.unit],
        periods: [slot.period],
      });
      if (!indicator) return [];
      const subject = { topic: textArg(indicator.short), period: periodArg(slot.period) };
      if (standing.length === 0) return [says('admin-now-none', subject)];
      return standing.map((figure) =>
        says('admin-now', {
          ...subject,
          amount: figureArg(figure, indicator),
          source: sourceArg(figure.source),
        }),
      );
    }),
  );
  return {
    ...emptyAnswer('refused'),
    parts: [part('body', 'admin-outdated', { code: verbatim(code) }), ...list(lines.flat())],
    choices: kind === 'withdraw' ? [] : [{ label: says('admin-tap-again'), says: `xem lại ${code}` }],
  };
}
