import type { Figure } from '#domain/figure.ts';
import type { DocumentId } from '#domain/programme.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import { findFigures } from '#compose/find-figures.ts';
import type { Section } from '#compose/section.ts';
import { programmeSources, sourceCard, unitSources } from '#compose/source-card.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';
import { mainDocument } from './read-cases.ts';

/** Where the figures of the last answer, or of the topics asked for, were published. */
export async function answerSource(asked: Asked): Promise<Section> {
  const { question, scene, turn } = asked;
  const figures = await readShown(asked);
  const topics = question.topics.length > 0 ? question.topics : (turn.memory?.question.topics ?? []);
  const units = new Set([...unitsOf(asked), ...figures.map(({ unit }) => unit)]);
  const document = question.document ?? listedDocument(asked);
  const targets = scene.catalogue.programme.targets.filter((target) =>
    document === null
      ? topics.includes(target.indicator) && units.has(target.unit)
      : target.document === document,
  );
  const [unit] = question.units;
  const isLocal = unit !== undefined && unit !== scene.catalogue.province.id;
  if (figures.length === 0 && topics.length === 0 && isLocal) return unitSources(scene, unit);
  if (figures.length === 0 && (targets.length === 0 || isDocument(question)))
    return programmeSources(scene, question);
  return sourceCard({ scene, question: { ...question, topics }, figures, targets });
}

/** True where a document alone was asked for: its own pages are wanted, not those of figures. */
function isDocument({ document, topics }: Question): boolean {
  return document !== null && topics.length === 0;
}

/** The document whose targets the last answer went through, where it was about the programme as a whole. */
function listedDocument({ question, turn, scene }: Asked): DocumentId | null {
  const before = turn.memory?.question;
  const goesOn = question.topics.length === 0 && question.units.length === 0;
  if (!before || !goesOn || before.topics.length > 0 || !listing.has(before.kind)) return null;
  return before.document ?? mainDocument(scene.catalogue);
}

const listing: ReadonlySet<QuestionKind> = new Set(['overview', 'target', 'risk']);

/** What was shown last, unless the question names something else. */
async function readShown(asked: Asked): Promise<readonly Figure[]> {
  const { question, turn, house } = asked;
  const shown = turn.memory?.figures ?? [];
  const names = question.topics.length > 0 || question.units.length > 0 || question.document !== null;
  const same = turn.memory !== null && isSame(question, turn.memory.question);
  if (shown.length > 0 && (!names || same)) return house.store.figures.byId(shown);
  if (question.topics.length === 0) return [];
  const indicators = indicatorsOf(asked).map(({ id }) => id);
  const figures = await house.store.figures.standing({ indicators, units: unitsOf(asked) });
  const found = findFigures(figures, question.period);
  return question.period !== null && found.how === 'asked' ? found.figures : figures;
}

function isSame(one: Question, other: Question): boolean {
  return (
    String(one.topics) === String(other.topics) &&
    String(one.units) === String(other.units) &&
    one.period === other.period
  );
}
