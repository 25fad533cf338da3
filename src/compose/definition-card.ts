import type { Indicator, ProgrammeDocument, Target } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { dateArg, documentArg, lineArg, textArg, topicArg } from './args.ts';
import { echo } from './echo.ts';
import { basisRemarks, remarkParts } from './remarks.ts';
import { asking, part, says, type Scene, type Section } from './section.ts';
import { documentLines } from './sources.ts';
import { subjectOf, tap } from './taps.ts';

export interface DefinitionCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
}

/** What an indicator means: its full name, how it is measured, which way is better, who set it. */
export function definitionCard({ scene, question, indicator, targets }: DefinitionCase): Section {
  const { definition, name, base, measure, better, core } = indicator;
  return {
    parts: [
      echo(lineArg('ask-what-definition'), topicArg(scene, indicator.id)),
      part('headline', 'ask-full-name', { name: textArg(name) }),
      definition
        ? part('body', 'ask-definition', { definition: textArg(definition) })
        : part('body', 'ask-no-definition'),
      part('body', 'ask-measure', { measure }),
      ...(base ? [part('body', 'ask-measure-base', { base: textArg(base) })] : []),
      part('body', 'ask-better', { better: measure === 'rank' ? 'rank' : better }),
      ...(core ? [part('body', 'ask-core')] : []),
      ...remarkParts(basisRemarks(indicator, null, scene.today)),
      ...documentLines(scene, targets),
    ],
    followUps: [
      tap('figure', subjectOf(question)),
      tap('target', subjectOf(question)),
      tap('source', subjectOf(question)),
    ],
    figures: [],
  };
}

/** What a document is: kind, number, title, who issued it and when. */
export function documentCard(scene: Scene, document: ProgrammeDocument): Section {
  const [url = null] = document.sources;
  const line = says('ask-document-title', {
    document: documentArg(scene, document.id),
    title: textArg(document.title),
  });
  return {
    parts: [
      echo(lineArg('ask-what-document'), documentArg(scene, document.id)),
      { part: 'line', role: 'headline', line },
      part('body', 'ask-document-issued', {
        issuer: textArg(document.issuer),
        date: dateArg(document.issued),
      }),
      ...remarkParts(document.note ? [says('ask-note', { note: textArg(document.note) })] : []),
      {
        part: 'line',
        role: 'source',
        line: says('ask-source-page', { count: document.sources.length }),
        ...(url !== null && { link: url }),
      },
    ],
    followUps: [
      ...(scene.catalogue.programme.targets.some((target) => target.document === document.id)
        ? [{ label: says('ask-tap-target'), question: asking('target', { document: document.id }) }]
        : []),
      tap('listing'),
      tap('overview'),
    ],
    figures: [],
  };
}
