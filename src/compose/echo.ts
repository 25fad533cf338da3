import type { Arg, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { lineArg, listArg, periodArg, textArg, topicArg, unitArg } from './args.ts';
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

/** The topics asked for; the programme where none was named. */
export function topicsArg(scene: Scene, { topics }: Question): Arg {
  if (topics.length === 0) return textArg(scene.catalogue.programme.name);
  return listArg(
    topics.map((topic) => topicArg(scene, topic)),
    'comma',
  );
}

function rangeArg(range: NonNullable<Question['range']>): Arg {
  const from = periodArg(range.from);
  if (range.to === null) return lineArg('ask-when-since', { from });
  return lineArg('ask-when-between', { from, to: periodArg(range.to) });
}
