import { pillarOf } from '#domain/question.ts';
import { sayUnit } from './say-unit.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';

/** The topics of a question in words, `mức độ hài lòng và tỷ trọng kinh tế số`; empty when it has none. */
export function sayTopics(question: Question, catalogue: Catalogue): string {
  return joined(question.topics.map((topic) => sayTopic(topic, catalogue)));
}

function sayTopic(topic: Topic, catalogue: Catalogue): string {
  const pillar = pillarOf(topic);
  const text = pillar === null ? catalogue.indicator(topic)?.short.vi : catalogue.pillar(pillar)?.name.vi;
  const words = lowerFirst(text ?? topic);
  return pillar === null ? words : `nhóm ${words}`;
}

/** `Mức độ` becomes `mức độ`; `DVCTT` stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The units of a question in words; empty when it has none. */
export function sayUnits(question: Question, catalogue: Catalogue): string {
  const units = question.units.map((id) => catalogue.unit(id)).filter((unit) => unit !== undefined);
  return joined(units.map((unit) => sayUnit(unit, catalogue)));
}

/** The document of a question, as `nghị quyết 06-NQ/TU`; empty when it has none. */
export function sayDocument(question: Question, catalogue: Catalogue): string {
  const document = question.document === null ? undefined : catalogue.document(question.document);
  return document ? `${document.kind.vi.toLowerCase()} ${document.number}` : '';
}

function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1) ?? ''}`;
}
