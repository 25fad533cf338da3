import type { Arg, Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import type { DocumentId, Indicator, Measure } from '#domain/programme.ts';
import { pillarOf, type Topic } from '#domain/question.ts';
import type { Text } from '#domain/text.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { says, type Scene } from './section.ts';

/** A sentence of the locale files inside another. */
export function lineArg(id: string, args?: Readonly<Record<string, Arg>>): Arg {
  return nested(says(id, args));
}

export function nested(line: Line): Arg {
  return { as: 'line', line };
}

/** Words that are shown as they are. */
export function verbatim(value: string): Arg {
  return { as: 'verbatim', value };
}

export function textArg(text: Text): Arg {
  return { as: 'text', text };
}

export function periodArg(period: Period): Arg {
  return { as: 'period', period };
}

/** A period as a column of a table shows it. */
export function shortPeriodArg(period: Period): Arg {
  return { as: 'period', period, form: 'short' };
}

export function dateArg(date: IsoDate): Arg {
  return { as: 'date', date };
}

/** The value of a figure with its hedge and, where known, its whole. */
export function amountArg(figure: Figure, indicator: Indicator): Arg {
  const { value, outOf, qualifier } = figure;
  return { as: 'amount', value, outOf, measure: indicator.measure, qualifier };
}

/** A bare number in a measure, without hedge or whole. */
export function valueArg(value: number, measure: Measure): Arg {
  return { as: 'amount', value, outOf: null, measure, qualifier: null };
}

/** A difference; its sign is said in words. */
export function gapArg(value: number, measure: Measure): Arg {
  return { as: 'gap', value: Math.abs(value), measure };
}

/** The everyday name of an indicator, or of a pillar as a whole. */
export function topicText(scene: Scene, topic: Topic): Text {
  const pillar = pillarOf(topic);
  const name =
    pillar === null ? scene.catalogue.indicator(topic)?.short : scene.catalogue.pillar(pillar)?.name;
  return name ?? { vi: topic, en: topic };
}

/** A topic in a sentence; a pillar is called a group, so that it is not taken for an indicator. */
export function topicArg(scene: Scene, topic: Topic): Arg {
  const name = textArg(topicText(scene, topic));
  return pillarOf(topic) === null ? name : lineArg('ask-group', { name });
}

/** A unit inside a sentence: by its full name, a former one with its last day, an old commune with its district. */
export function unitArg(scene: Scene, id: UnitId): Arg {
  return namedUnit(scene, id, inSentence);
}

/** A unit on its own, as a label shows it. */
export function unitLabelArg(scene: Scene, id: UnitId): Arg {
  return namedUnit(scene, id, (text) => text);
}

/** A unit where its time is told already; an old commune still needs its district, since names repeat. */
export function shortUnitArg(scene: Scene, id: UnitId): Arg {
  const unit = scene.catalogue.unit(id);
  return unit?.level === 'district' ? plainUnitArg(unit) : unitArg(scene, id);
}

/** A unit's full name inside a sentence, without its time. */
export function plainUnitArg(unit: Unit): Arg {
  return textArg(inSentence(unit.fullName));
}

function namedUnit(scene: Scene, id: UnitId, name: (text: Text) => Text): Arg {
  const unit = scene.catalogue.unit(id);
  if (!unit) return verbatim(id);
  const own = textArg(name(unit.fullName));
  if (unit.validTo === null || !hasEnded(unit, scene.today)) return own;
  const until = { unit: own, date: dateArg(unit.validTo) };
  const parent = unit.parent === null ? undefined : scene.catalogue.unit(unit.parent);
  return parent?.level === 'district'
    ? lineArg('ask-unit-of-until', { ...until, district: plainUnitArg(parent) })
    : lineArg('ask-unit-until', until);
}

/** Vietnamese names of units begin with a common noun (`huyện`, `cả nước`), small inside a sentence. */
function inSentence({ vi, en }: Text): Text {
  return { vi: vi.slice(0, 1).toLowerCase() + vi.slice(1), en };
}

export function hasEnded(unit: Unit, today: IsoDate): boolean {
  return unit.validTo !== null && unit.validTo < today;
}

/** A document by its kind and number. */
export function documentArg(scene: Scene, id: DocumentId): Arg {
  const document = scene.catalogue.document(id);
  if (!document) return verbatim(id);
  return lineArg('ask-document', { kind: textArg(document.kind), number: verbatim(document.number) });
}

export function listArg(items: readonly Arg[], join: 'and' | 'or' | 'comma'): Arg {
  return { as: 'list', items, join };
}
