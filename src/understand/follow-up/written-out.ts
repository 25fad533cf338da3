import { fold } from '../text/syllable.ts';
import { meantByPointer } from './meant-by-pointer.ts';
import { says } from '../intent/scene.ts';
import { pointed } from './pointed-wordings.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Reading } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Meant } from './meant-by-pointer.ts';
import type { Spoken } from './swaps.ts';

/**
 * "so cả hai với mặt bằng toàn tỉnh", "quay lại phường lúc đầu", read with the names of what it points at in its place; null
 * where it points at nothing spoken of, or that leads to no question of it.
 */
export function readWrittenOut(
  scene: Scene,
  { context, catalogue }: Spoken,
  read: (text: string) => Reading,
): Reading | null {
  if (context.previous === null) return null;
  const { text, tokens } = scene.sentence;
  const pointer = pointed(tokens.map((token) => fold(token.text)));
  const meant = pointer && meantByPointer(pointer, { ...context, previous: context.previous }, catalogue);
  if (pointer === null || meant === null) return null;
  const [from, to] = [tokens[pointer.first]?.start, tokens[pointer.last - 1]?.end];
  const reading = read(`${text.slice(0, from)}${namesOf(meant, catalogue)}${text.slice(to)}`);
  if (reading.kind !== 'understood' || !reading.questions.some((question) => asksOf(question, meant)))
    return null;
  const said = new Set([...meant.units, ...unitsSaid(scene), context.home]);
  const [first, ...more] = reading.questions.map((question) => ofThose(question, said, scene));
  return first ? { ...reading, questions: [first, ...more], certainty: 'follow-up', alternatives: [] } : null;
}

function asksOf(question: Question, { units, topics }: Meant): boolean {
  return (
    units.every((id) => question.units.includes(id)) && topics.every((id) => question.topics.includes(id))
  );
}

function unitsSaid({ mentions }: Scene): readonly UnitId[] {
  return mentions.flatMap(({ meant, alternatives }) => [...meant, ...alternatives]).map(({ id }) => id);
}

/** "so luôn 3 xã vừa hỏi" after the province: those alone, and the best of them first where that is asked. */
function ofThose(question: Question, said: ReadonlySet<UnitId | null | undefined>, scene: Scene): Question {
  if (question.kind !== 'comparison') return question;
  const units = question.units.filter((id) => said.has(id));
  return { ...question, units, order: question.order ?? orderSaid(scene) };
}

function orderSaid(scene: Scene): Question['order'] {
  if (says(scene, 'sup:worst')) return 'worst';
  return says(scene, 'sup:best') ? 'best' : null;
}

function namesOf({ units, topics }: Meant, catalogue: Catalogue): string {
  return [
    ...units.map((id) => nameOfUnit(id, catalogue)),
    ...topics.map((id) => nameOfTopic(id, catalogue)),
  ].join(', ');
}

/** A former unit with the district it lay in, so that no other of that name is meant. */
function nameOfUnit(id: UnitId, catalogue: Catalogue): string {
  const unit = catalogue.unit(id);
  if (unit === undefined) return '';
  const parent = unit.validTo === null || unit.parent === null ? undefined : catalogue.unit(unit.parent);
  const within = parent?.level === 'district' ? ` ${parent.fullName.vi}` : '';
  return `${unit.fullName.vi}${within}`;
}

function nameOfTopic(id: Topic, catalogue: Catalogue): string {
  return catalogue.indicator(id)?.name.vi.toLowerCase() ?? '';
}
