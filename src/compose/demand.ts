import type { Arg, Line } from '#domain/answer.ts';
import type { Indicator, Operator, Target } from '#domain/programme.ts';
import { dateArg, documentArg, lineArg, listArg, nested, textArg, valueArg } from './args.ts';
import { says, type Scene } from './section.ts';

const operatorNames: Readonly<Record<Operator, string>> = { '>=': 'ge', '<=': 'le', '=': 'eq' };

/** What a target asks for, as `≥ 20% GRDP`, `≥ 300 xã` or a place among the first ten. */
export function demandLine(target: Target, indicator: Indicator): Line {
  const { operator, measure, value } = target;
  if (measure === 'rank' && operator === '<=') return says('ask-demand-top', { places: value });
  const level = levelOf(target);
  const noun = indicator.countedNoun;
  if (measure !== 'percent')
    return noun ? says('ask-demand-count', { ...level, of: textArg(noun) }) : says('ask-demand', level);
  const whole = target.unit === 'nation' ? null : (indicator.base ?? noun);
  return whole ? says('ask-demand-share', { ...level, of: textArg(whole) }) : says('ask-demand', level);
}

/** The level alone, for lists: `≥ 20%`, `≥ 300`, a place among the first ten. */
export function shortDemand({ operator, measure, value }: Target): Line {
  if (measure === 'rank' && operator === '<=') return says('ask-demand-top', { places: value });
  return says('ask-demand', levelOf({ operator, measure, value }));
}

/** Nothing exceeds all: a demand of at least 100% is one of 100%. */
function levelOf({ operator, measure, value }: Pick<Target, 'operator' | 'measure' | 'value'>) {
  const whole = measure === 'percent' && operator === '>=' && value === 100;
  return { operator: whole ? 'eq' : operatorNames[operator], level: valueArg(value, measure) };
}

/** A demand with its due date, under the documents that make it. */
export function targetArg(scene: Scene, targets: readonly [Target, ...Target[]], indicator: Indicator): Arg {
  const [target] = targets;
  const documents = targets.map(({ document }) => documentArg(scene, document));
  const demand = nested(demandLine(target, indicator));
  const args = { documents: listArg(documents, 'comma'), demand, due: dateArg(target.due) };
  return lineArg('ask-target', args);
}
