import { askedBefore, pastOf } from '#domain/reading.ts';
import { levelCounted } from '../intent/counts.ts';
import { startOf, wordsIn } from '../sentence.ts';
import { levelNamed } from './turns/words.ts';
import { fold } from '../text/syllable.ts';
import { goingOn } from './going-on.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';
import type { Spoken } from './swaps.ts';

/** A question gone back to, and what is asked of it. */
interface Return {
  readonly question: Question;
  readonly rest: string;
}

export interface Returning extends Spoken {
  readonly sceneOf: (words: string) => Scene;
}

/**
 * "quay lại câu đầu, đích năm 2030 là mấy", "trở lại cái DTI đi, năm đó kinh tế số đứng thứ mấy": what stands behind is read
 * in the light of the question gone back to. Null where a message goes back to none, or nothing is asked of it.
 */
export function readReturning(
  scene: Scene,
  returning: Returning,
  readOn: (text: string, context: Context) => Reading,
): Reading | null {
  const { context } = returning;
  const { previous } = context;
  if (previous === null) return null;
  const turns = [...askedBefore(context).toReversed(), previous];
  const back = toNumbered(scene, turns) ?? toFirstFigure(scene, turns) ?? toTopic(scene, turns, returning);
  if (back === null) return null;
  const { question, rest } = back;
  if (rest === '') return goingOn(question);
  const reading = readOn(rest, { ...context, ...pastOf(context), previous: question, asked: [] });
  return reading.kind === 'not-understood' ? null : reading;
}

const lead = '(?:(?:a|u|uh|um|ok|oke|the|roi|thoi|vay|nao|gio|da|em|anh|cho|nay|ma|thi)[ ,.]+)*';
const back = '(?:quay|tro|lui|lat|xem|noi|hoi|lay)(?: (?:lai|ve|nguoc|nguoc lai))+(?: (?:voi|ve|cho|sang))?';
const self = '(?:toi|em|anh|chi|minh|tui|chau|bac)';
const ends = `(?: (?:ma )?${self}(?: (?:da|vua|moi))? (?:hoi|neu|noi)| (?:ay|do|kia|nhe|nha|di|xem|coi|a|thi|luc nay|ban nay|hoi nay|cai|chut|ti))*`;
const nth =
  '(?:(?<first>dau tien|dau|thu nhat|so 1|so mot|ban dau|luc dau|hoi dau)|(?<second>thu hai|thu 2|so 2|so hai)|(?<third>thu ba|thu 3|so 3|so ba)|(?<before>truoc do|truoc|luc nay|ban nay|hoi nay))';
const numbered = new RegExp(
  `^${lead}(?:(?<back>${back}) )?(?:cai )?cau(?: hoi)? ${nth}${ends}(?=[\\s,.:;?!]|$)\\s*[,.:;–-]?\\s*`,
);

/** "quay lại câu đầu, …", "câu đầu tiên tôi hỏi ấy": by its place among those asked. */
function toNumbered({ sentence: { text } }: Scene, turns: readonly Question[]): Return | null {
  const found = numbered.exec(fold(text.toLowerCase()));
  if (found?.groups === undefined || turns.length < 2) return null;
  const question = turns.at(placeIn(found.groups));
  const rest = text.slice(found[0].length);
  // "câu trước" alone may be the one before or the last one.
  const told = found.groups['back'] !== undefined || found.groups['before'] === undefined;
  return question === undefined || !told ? null : { question, rest };
}

/** "con số ban đầu bạn đọc là bao nhiêu nhỉ, tôi quên mất": the figure asked first. */
function toFirstFigure(
  { sentence: { text }, hits, mentions, times }: Scene,
  turns: readonly Question[],
): Return | null {
  if (hits.length + mentions.length + times.spots.length > 0 || turns.length < 2) return null;
  if (
    !firstFigure.test(
      fold(text.toLowerCase())
        .replace(/[\s,.:;?!]+/g, ' ')
        .trim(),
    )
  )
    return null;
  const question = turns.find(({ kind, topics }) => kind === 'figure' && topics.length > 0);
  return question === undefined ? null : { question, rest: '' };
}

const firstFigure = new RegExp(
  `^${lead}(?:(?:${back}|nhac lai|doc lai|cho lai) )?(?:cai )?(?:con so|so lieu|so|ket qua)(?: chung)? (?:ban dau|dau tien|luc dau|hoi dau)(?: (?:${self}|ban|bot|ad|bao|doc|dua|noi|cho|tra loi|hoi|vua|moi|ay|do|kia|la|thi|bao nhieu|may|phan tram|nhi|a|quen|mat|quen mat|roi|khong nho|nhac lai|giup|voi))*$`,
);

function placeIn({ first, second, third }: Readonly<Record<string, string | undefined>>): number {
  const at = [first, second, third].findIndex((word) => word !== undefined);
  return at < 0 ? -2 : at;
}

const returns = new RegExp(
  `^${lead}${back} (?:(?:voi|ve|cai|chuyen|vu|phan|muc|chi tieu|chi so|cho|van de|so) )*`,
);
const ended = /^(?:đi|nhé|nha|ấy|đấy|xem|cái|thì)$/;

/** "trở lại cái DTI đi, …": the question about it asked last. */
function toTopic(scene: Scene, turns: readonly Question[], { catalogue, sceneOf }: Returning): Return | null {
  const { sentence } = scene;
  const end = sentence.chunks.findIndex(({ gap }, i) => i > 0 && /[,.:;]/.test(gap));
  if (end < 0 || !returns.test(fold(sentence.text.toLowerCase()))) return null;
  const clause = sceneOf(sentence.text.slice(0, startOf(sentence, end)));
  const level = levelOnlyNamed(clause);
  const counted = level === null ? undefined : turns.findLast((turn) => counts(turn, level, catalogue));
  if (counted !== undefined) return { question: counted, rest: sentence.text.slice(startOf(sentence, end)) };
  const named = topicsOnlyNamed(clause);
  const isNamed = ({ topics }: Question) =>
    topics.length > 0 && topics.every((id) => isOf(id, named, catalogue));
  const question = turns.findLast(isNamed);
  return question === undefined ? null : { question, rest: sentence.text.slice(startOf(sentence, end)) };
}

/** "quay về mấy cái xã lúc nãy": units of that level and nothing else; null for others. */
function levelOnlyNamed({ sentence, hits, mentions, times }: Scene): UnitLevel | null {
  if (hits.length + mentions.length + times.spots.length > 0) return null;
  const [, noun] = ofLevel.exec(fold(wordsIn(sentence.chunks))) ?? [];
  return levelNamed(noun);
}

const ofLevel = new RegExp(
  `${back} (?:(?:voi|ve|cai|chuyen|vu|phan|may|so|cac|nhung|cho) )*(xa|huyen)(?: (?:luc nay|ban nay|hoi nay|ay|do|kia|di|nhe|nha|xem|thi|hoan thanh|xong))*$`,
);

function counts({ topics }: Question, level: UnitLevel, catalogue: Catalogue): boolean {
  return topics.length > 0 && topics.every((id) => levelCounted(catalogue.indicator(id)) === level);
}

/** Topics that such words name with nothing behind them; none where they name a place or a time, or ask something. */
function topicsOnlyNamed({ sentence, hits, topical, mentions, times }: Scene): readonly Topic[] {
  const { chunks } = sentence;
  const last = chunks.findLastIndex((_, i) => topical.has(i));
  const more = chunks.slice(last + 1).some(({ text }) => !ended.test(text));
  return more || mentions.length + times.spots.length > 0 ? [] : hits.flatMap(({ means }) => means);
}

function isOf(topic: Topic, named: readonly Topic[], catalogue: Catalogue): boolean {
  const familyOf = (id: Topic) => catalogue.indicator(id)?.family;
  const family = familyOf(topic);
  return named.includes(topic) || (family !== undefined && named.some((id) => familyOf(id) === family));
}
