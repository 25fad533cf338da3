import { changeBetween } from '#assess/change-between.ts';
import { latestOf } from '#assess/latest-of.ts';
import type { Arg, Line, Part } from '#domain/answer.ts';
import { comparePeriods } from '#domain/period.ts';
import { lineArg, nested, periodArg, textArg, unitArg } from '#compose/args.ts';
import { changeLine, changeOnlyLine, whyLine } from '#compose/change-line.ts';
import { targetArg } from '#compose/demand.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { statusArg } from '#compose/row-line.ts';
import { part, says } from '#compose/section.ts';
import { sourceArg } from '#compose/sources.ts';
import type { Effect } from '#ledger/effects.ts';
import { doubtLine } from './doubt-line.ts';
import type { ItemCase } from './item-case.ts';

/** One figure of a change: what it was and would be, what that does to the targets, its source, what makes one look twice. */
export function itemParts(given: ItemCase): readonly Part[] {
  return [
    part('body', 'admin-item', subjectArgs(given)),
    ...valueParts(given),
    ...comparedParts(given),
    ...effectParts(given),
    ...given.doubts.map((doubt) => remark(doubtLine(doubt, given))),
    ...(given.figure ? [part('source', 'ask-source', { source: sourceArg(given.figure.source) })] : []),
  ];
}

/** A figure in one line of a list: `Kinh tế số, Tỉnh Thanh Hóa, năm 2025: 8,28% → 21,3%`. */
export function itemLine(given: ItemCase): Line {
  return says('admin-item-line', {
    ...subjectArgs(given),
    change: lineArg('admin-old-new', oldAndNew(given)),
  });
}

function subjectArgs({ item: { slot }, indicator, scene }: ItemCase) {
  return {
    topic: textArg(indicator.short),
    unit: unitArg(scene, slot.unit),
    period: periodArg(slot.period),
  };
}

function oldAndNew({ figure, base, indicator }: ItemCase): { readonly old: Arg; readonly new: Arg } {
  return {
    old: base ? figureArg(base, indicator) : lineArg('admin-none-yet'),
    new: figure ? figureArg(figure, indicator) : lineArg('admin-none-then'),
  };
}

function valueParts(given: ItemCase): readonly Part[] {
  const { figure, base, indicator, others, item } = given;
  const value = part('headline', 'admin-item-value', oldAndNew(given));
  const beside = others.filter(({ period }) => period === item.slot.period);
  const changed = figure && base && changeBetween({ from: base, to: figure, indicator });
  return [
    value,
    ...(changed && changed.remarks.length === 0
      ? [part('body', 'admin-item-change', { change: nested(changeOnlyLine(changed)) })]
      : []),
    ...beside.map((other) =>
      remark(
        says('admin-stands-beside', { amount: figureArg(other, indicator), source: sourceArg(other.source) }),
      ),
    ),
  ];
}

/** The change from the period before, which is what an official looks at first. */
function comparedParts({ figure, others, indicator }: ItemCase): readonly Part[] {
  const earlier = others.filter(({ period }) => figure && comparePeriods(period, figure.period) < 0);
  const [before] = latestOf(earlier);
  if (!figure || !before) return [];
  const change = changeBetween({ from: before, to: figure, indicator });
  return [
    { part: 'line', role: 'body', line: changeLine(change, indicator) },
    ...change.remarks.map((why) => remark(whyLine(why))),
  ];
}

/** Targets whose state changes, each; that none does is worth one line. */
function effectParts({ effects, indicator, scene }: ItemCase): readonly Part[] {
  const changed = effects.filter(({ before, after }) => before.status !== after.status);
  if (changed.length === 0) return effects.length === 0 ? [] : [part('status', 'admin-effect-none')];
  return changed.map(({ before, after }: Effect) => {
    const passed = after.target.due < scene.today;
    return part('status', 'admin-effect', {
      target: targetArg(scene, [after.target], indicator),
      was: statusArg(before.status, passed),
      is: statusArg(after.status, passed),
    });
  });
}

function remark(line: Line): Part {
  return { part: 'line', role: 'remark', line };
}
