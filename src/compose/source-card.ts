import type { Arg, Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Target } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { lineArg, listArg, periodArg, textArg, topicArg, unitArg } from './args.ts';
import { documentParts, targetTaps, titleLine } from './document-parts.ts';
import { echo, topicsArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import { illustrativePart, remarkParts } from './remarks.ts';
import { part, says, type Scene, type Section } from './section.ts';
import { documentLines, sourceArg } from './sources.ts';
import { subjectOf, tap } from './taps.ts';

export interface SourceCase {
  readonly scene: Scene;
  readonly question: Question;
  /** The figures whose sources are wanted. */
  readonly figures: readonly Figure[];
  /** The targets whose documents are wanted. */
  readonly targets: readonly Target[];
}

const shownSources = 8;

/** Where figures were published and which documents set the targets; without either, the programme's documents. */
export function sourceCard({ scene, question, figures, targets }: SourceCase): Section {
  const bySource = Map.groupBy(
    figures,
    ({ source }) => `${source.publisher} ${source.url ?? source.title ?? ''}`,
  );
  const groups = [...bySource.values()];
  const documents = targets.length > 0 ? documentLines(scene, targets) : [];
  const notes = targets.flatMap(({ document }) => scene.catalogue.document(document)?.note ?? []);
  return {
    parts: [
      echo(lineArg('ask-what-source'), topicsArg(scene, question)),
      ...(targets.length === 0 ? documentNamed(scene, question) : []),
      ...(groups.length > 0
        ? [part('heading', 'ask-sources-of-figures')]
        : [part('body', 'ask-no-figures-to-source')]),
      ...groups.slice(0, shownSources).flatMap((group) => groupPart(group, scene)),
      ...(groups.length > shownSources
        ? [part('hint', 'ask-source-more', { count: groups.length - shownSources })]
        : []),
      ...(documents.length > 0 ? [part('heading', 'ask-sources-of-targets'), ...documents] : []),
      ...illustrativePart(figures),
      ...remarkParts(notes.map((note) => says('ask-note', { note: textArg(note) }))),
    ],
    followUps: [
      ...(question.topics.length > 0
        ? [tap('figure', subjectOf(question)), tap('definition', { topics: question.topics })]
        : []),
      tap('freshness'),
    ],
    figures,
  };
}

/** One source and what was read in it. */
function groupPart(group: readonly Figure[], scene: Scene): readonly Part[] {
  const [first] = group;
  if (first === undefined) return [];
  const subjects = Map.groupBy(group, ({ indicator, unit }) => `${indicator} ${unit}`);
  const read = [...subjects.values()].flatMap((figures) => readArg(figures, scene));
  const line = says('ask-source-for', { source: sourceArg(first.source), figures: listArg(read, 'comma') });
  const { url } = first.source;
  return [{ part: 'line', role: 'source', line, ...(url !== null && { link: url }) }];
}

/** The figures of one indicator and unit, each with its period. */
function readArg(figures: readonly Figure[], scene: Scene): readonly Arg[] {
  const [first] = figures;
  if (first === undefined) return [];
  const indicator = scene.catalogue.indicator(first.indicator);
  const values = figures.map((figure) =>
    lineArg('ask-headline', {
      value: indicator ? figureArg(figure, indicator) : figure.value,
      period: periodArg(figure.period),
    }),
  );
  const subject = { topic: topicArg(scene, first.indicator), unit: unitArg(scene, first.unit) };
  return [lineArg('ask-figure-read', { ...subject, values: listArg(values, 'comma') })];
}

/** Of a unit without figures only the list that names it is known. */
export function unitSources(scene: Scene, unit: UnitId): Section {
  return {
    parts: [
      echo(lineArg('ask-what-source'), unitArg(scene, unit)),
      part('headline', 'ask-no-figures-of-unit', { unit: unitArg(scene, unit) }),
      part('source', 'ask-source-units'),
    ],
    followUps: [tap('overview', { units: [unit] }), tap('overview'), tap('freshness')],
    figures: [],
  };
}

/** The document a question names, though it sets no targets: the criteria of communes. */
function documentNamed(scene: Scene, { document }: Question): readonly Part[] {
  const named = document === null ? undefined : scene.catalogue.document(document);
  return named ? [titleLine(scene, named)] : [];
}

/** Where a document can be read, and what is known of it; for a question that names no document, those of the programme. */
export function programmeSources(scene: Scene, question: Question): Section {
  const named = question.document === null ? undefined : scene.catalogue.document(question.document);
  return {
    parts: [
      echo(lineArg(named ? 'ask-what-document' : 'ask-what-source'), topicsArg(scene, question)),
      ...(named ? documentParts(scene, named) : allDocuments(scene)),
    ],
    followUps: [...(named ? targetTaps(scene, named) : []), tap('freshness'), tap('overview')],
    figures: [],
  };
}

function allDocuments(scene: Scene): readonly Part[] {
  return [
    part('body', 'ask-sources-of-programme'),
    ...scene.catalogue.programme.documents.map((document) => titleLine(scene, document)),
    part('hint', 'ask-source-hint'),
  ];
}
