import type { Line } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { nested, textArg } from './args.ts';
import { differLines, judgedFigures } from './beside.ts';
import { dueGroups, groupHead, groupRows, type Judged, jointLines, judgedOf } from './due-groups.ts';
import { echo, namedTimes, topicsArg, whoseArgs } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { paceRules } from './pace-rules.ts';
import { illustrativePart, remarkParts } from './remarks.ts';
import { asking, part, says, type Scene, type Section } from './section.ts';
import { documentLines, sourceLines } from './sources.ts';
import { tap } from './taps.ts';
import { isAsked } from './target-card.ts';

export interface Targets {
  readonly scene: Scene;
  readonly question: Question;
  readonly cases: readonly FigureCase[];
}

/** The targets of a year, a document or a pillar in lists by due date. */
export function targetList({ scene, question, cases }: Targets): Section {
  const judged = judgedOf(cases).filter(({ assessment }) => isAsked(assessment.target, question));
  const groups = dueGroups(judged);
  const assessments = judged.map(({ assessment }) => assessment);
  const figures = judgedFigures(judged);
  const what = says('ask-what-target', { topic: topicsArg(scene, question) });
  const next = nextYears(cases, question);
  return {
    parts: [
      echo(nested(what), ...whoseArgs(scene, cases[0]?.unit), ...namedTimes({ ...question, period: null })),
      ...(groups.length > 0 ? [] : [part('headline', 'ask-no-such-target')]),
      ...groups.flatMap((group) => [...groupHead(group, scene), ...groupRows(group, scene)]),
      ...illustrativePart(figures),
      ...remarkParts([
        ...differLines(judged),
        ...targetNotes(judged, question),
        ...jointLines(judged),
        ...paceRules(judged, judged, scene),
      ]),
      ...documentLines(
        scene,
        assessments.map(({ target }) => target),
      ),
      ...sourceLines(figures),
    ],
    followUps: [
      ...next.map((due) => ({
        label: says('ask-tap-targets-due', { year: due }),
        question: asking('target', { topics: question.topics, document: question.document, due }),
      })),
      tap('risk'),
      tap('overview'),
      tap('source', { topics: question.topics }),
    ],
    figures,
  };
}

/** The years in which targets of what was asked about are due, besides the one asked for; none where there is only one. */
function nextYears(cases: readonly FigureCase[], question: Question): readonly string[] {
  const { due, document } = question;
  const wanted = judgedOf(cases).filter(({ assessment: { target } }) =>
    isAsked(target, { due: null, document }),
  );
  const years = new Set(wanted.map(({ assessment }) => assessment.target.due.slice(0, 4)));
  if (due === null && years.size < 2) return [];
  return [...years]
    .filter((year) => year !== due)
    .toSorted()
    .slice(-2);
}

/** What a document says beside its targets, where it was asked for by name. */
function targetNotes(judged: readonly Judged[], { document }: Question): readonly Line[] {
  if (document === null) return [];
  return judged.flatMap(({ assessment: { target }, indicator }) =>
    target.note ? [says('ask-note-on', { topic: textArg(indicator.short), note: textArg(target.note) })] : [],
  );
}
