import { yearOf } from '#domain/period.ts';
import type { ProgrammeDocument } from '#domain/programme.ts';
import { documentCard } from '#compose/definition-card.ts';
import type { Section } from '#compose/section.ts';
import { targetCard } from '#compose/target-card.ts';
import { targetList } from '#compose/target-list.ts';
import { type Asked, indicatorsOf, soleIndicator } from './asked.ts';
import { readCase, readCases, unitOfTargets } from './read-cases.ts';

/** What documents demand: of one indicator in full, of several in lists by due date. */
export async function answerTarget(asked: Asked): Promise<Section> {
  const document = documentWithoutTargets(asked);
  if (document) return documentCard(asked.scene, document);
  const unit = unitOfTargets(asked);
  const indicator = soleIndicator(asked);
  if (indicator !== null) return targetCard(await readCase(withDue(asked), indicator, unit));
  const cases = await readCases(asked, indicatorsOf(asked), unit);
  return targetList({ ...withDue(asked), cases });
}

/** The document asked about, where it demands nothing: what it is says more than that. */
function documentWithoutTargets({ question, scene: { catalogue } }: Asked): ProgrammeDocument | null {
  const named = question.document === null ? undefined : catalogue.document(question.document);
  const demands = catalogue.programme.targets.some(({ document }) => document === named?.id);
  return named && !demands ? named : null;
}

/** A period named in a question about targets is the year they are due. */
function withDue(asked: Asked): Asked {
  const { question } = asked;
  if (question.due !== null || question.period === null) return asked;
  return { ...asked, question: { ...question, due: String(yearOf(question.period)) } };
}
