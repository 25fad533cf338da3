import type { Arg, Line } from '#domain/answer.ts';
import type { Indicator, Operator, Target } from '#domain/programme.ts';
import { dateArg, documentArg, lineArg, listArg, nested, textArg, valueArg } from './args.ts';
import { says, type Scene } from './section.ts';

const operatorNames: Readonly<Record<Operator, string>> = { '>=': 'ge', '<=': 'le', '=': 'eq' };

/** What a target asks for, as `≥ 20% GRDP`, `≥ 300 xã` or a place among the first ten. */
export function demandLine(target: Target, indicator: Indicator): Line {
  const { operator, measure, value } = target;
  if (measure === 'rank' && operator === '<=') return says('ask-demand-top', { places: value });
  const level = { operator: operatorNames[operator], level: valueArg(value, measure) };
  const noun = indicator.countedNoun;
  if (measure !== 'percent')
    return noun ? says('ask-demand-count', { ...level, of: textArg(noun) }) : says('ask-demand', level);
  const whole = target.unit === 'nation' ? null : (indicator.base ?? noun);
  return whole ? says('ask-demand-share', { ...level, of: textArg(whole) }) : says('ask-demand', level);
}

/** A demand with its due date, under the documents that make it. */
export function targetArg(scene: Scene, targets: readonly [Target, ...Target[]], indicator: Indicator): Arg {
  const [target] = targets;
  const documents = targets.map(({ document }) => documentArg(scene, document));
  const demand = nested(demandLine(target, indicator));
  const args = { documents: listArg(documents, 'and'), demand, due: dateArg(target.due) };
  return lineArg('ask-target', args);
}
