import type { Arg, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { documentArg, lineArg, listArg, periodArg, topicArg, unitArg } from './args.ts';
import { says, type Scene } from './section.ts';

/** What was understood, in one line of a few pieces. */
export function echo(first: Arg, ...others: readonly Arg[]): Part {
  const whole = others.reduce((left, right) => lineArg('ask-echo', { left, right }), first);
  return { part: 'line', role: 'echo', line: says('ask-whole', { whole }) };
}

/** The period, stretch or due year that was named; nothing where none was. */
export function namedTimes({ period, range, due }: Question): readonly Arg[] {
  if (period !== null) return [periodArg(period)];
  if (range !== null) return [rangeArg(range)];
  return due === null ? [] : [lineArg('ask-when-due', { year: due })];
}

/** The period asked for, the latest where none was named. */
export function whenArg(question: Question): Arg {
  return namedTimes(question)[0] ?? lineArg('ask-when-latest');
}

/** The units asked for; the province where none was named. */
export function whomArg(scene: Scene, { units }: Question): Arg {
  const asked = units.length === 0 ? [scene.catalogue.province.id] : units;
  return listArg(
    asked.map((id) => unitArg(scene, id)),
    'comma',
  );
}

/** Whose targets a list is of; nothing where they are the province's, as nearly always. */
export function whoseArgs(scene: Scene, unit: UnitId | undefined): readonly Arg[] {
  return unit === undefined || unit === scene.catalogue.province.id ? [] : [unitArg(scene, unit)];
}

/** The topics asked for; the document or the whole programme where none was named. */
export function topicsArg(scene: Scene, { topics, document }: Question): Arg {
  if (topics.length === 0)
    return document === null ? lineArg('ask-whole-programme') : documentArg(scene, document);
  const names = topics.map((topic) => topicArg(scene, topic));
  return names.length === 1 && names[0] !== undefined ? names[0] : listArg(names, 'comma');
}

function rangeArg(range: NonNullable<Question['range']>): Arg {
  const from = periodArg(range.from);
  if (range.to === null) return lineArg('ask-when-since', { from });
  return lineArg('ask-when-between', { from, to: periodArg(range.to) });
}
