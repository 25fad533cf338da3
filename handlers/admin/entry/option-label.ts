import type { Arg, Line } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Amount, Entering, EnteringOption } from '#domain/pending.ts';
import type { Indicator } from '#domain/programme.ts';
import { lineArg, periodArg, topicArg, unitArg, verbatim } from '#compose/args.ts';
import { figureArg } from '#compose/figure-arg.ts';
import { says, type Scene } from '#compose/section.ts';
import { sourceArg } from '#compose/sources.ts';
import { enteredAmount } from './amount-arg.ts';

export interface OptionCase {
  readonly option: EnteringOption;
  readonly entering: Entering;
  /** The figures that a choice of the base is between. */
  readonly standing: readonly Figure[];
  readonly scene: Scene;
}

/** What an option is called on its button. */
export function optionLabel(given: OptionCase): Line {
  return says('admin-tap-option', { name: nameOf(given) });
}

function nameOf({ option, entering, standing, scene }: OptionCase): Arg {
  const indicator = scene.catalogue.indicator(entering.indicator ?? '');
  if (option.indicator) return topicArg(scene, option.indicator);
  if (option.unit) return unitArg(scene, option.unit);
  if (option.period) return periodArg(option.period);
  if (option.source) return lineArg('admin-keep-source', { source: sourceArg(option.source) });
  if (option.amount && indicator) return readingOf(option.amount, indicator);
  const base = standing.find(({ id }) => id === option.base);
  return base && indicator ? replacing(base, indicator) : lineArg('admin-beside');
}

/** `28,717` and `28.717` look alike: what the mark means is said. */
function readingOf(amount: Amount, indicator: Indicator): Arg {
  const written = enteredAmount(amount, indicator);
  if (Number.isInteger(amount.value)) return lineArg('admin-as-thousands', { amount: written });
  return lineArg('admin-as-decimal', { amount: written, whole: Math.trunc(amount.value) });
}

function replacing(base: Figure, indicator: Indicator): Arg {
  const publisher = verbatim(base.source.publisher);
  return lineArg('admin-replace', { amount: figureArg(base, indicator), publisher });
}
