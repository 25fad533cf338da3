import type { Indicator, ProgrammeDocument, Target } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { documentArg, lineArg, textArg, topicArg } from './args.ts';
import { documentParts, targetTaps, titleLine } from './document-parts.ts';
import { echo } from './echo.ts';
import { basisRemarks, remarkParts } from './remarks.ts';
import { part, type Scene, type Section } from './section.ts';
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
      ...documentsNamed(scene, indicator).map((document) => titleLine(scene, document)),
      ...documentLines(scene, targets),
    ],
    followUps: [
      tap('figure', subjectOf(question)),
      ...(targets.length > 0 ? [tap('target', subjectOf(question))] : []),
      tap('source', subjectOf(question)),
    ],
    figures: [],
  };
}

export interface DefinitionsCase extends Pick<DefinitionCase, 'scene' | 'question'> {
  readonly indicators: readonly Indicator[];
}

/** What each of several indicators means, one under the other. */
export function definitionCards({ scene, question, indicators }: DefinitionsCase): Section {
  const parts = indicators.flatMap((indicator) => {
    const card = definitionCard({ scene, question, indicator, targets: [] });
    return card.parts;
  });
  const followUps = indicators.map(({ id }) => tap('figure', { ...subjectOf(question), topics: [id] }));
  return { parts, followUps, figures: [] };
}

/** The documents that a definition names by their number, beside those that set the targets. */
function documentsNamed({ catalogue }: Scene, { definition }: Indicator): readonly ProgrammeDocument[] {
  return catalogue.programme.documents.filter(({ number }) => definition?.vi.includes(number));
}

/** A document, with what leads on from it. */
export function documentCard(scene: Scene, document: ProgrammeDocument): Section {
  return {
    parts: [
      echo(lineArg('ask-what-document'), documentArg(scene, document.id)),
      ...documentParts(scene, document),
    ],
    followUps: [...targetTaps(scene, document), tap('listing'), tap('overview')],
    figures: [],
  };
}
