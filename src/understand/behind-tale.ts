import { isPassing, plainQuestion } from '#domain/question.ts';
import { placesIn } from './chunk-range.ts';
import { textWithout } from './sentence.ts';
import { isRank } from './intent/families.ts';
import { homeNamed } from './intent/own-home.ts';
import { reportsOnOther } from './intent/reported.ts';
import { askingPart, type AskingPart } from './intent/tale.ts';
import { fold } from './text/syllable.ts';
import { typedWords } from './text/typed-wordings.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Circumstances } from './intent/make-draft.ts';
import type { Scene } from './intent/scene.ts';
import type { Mention } from './names/mention.ts';

export interface TaleParts {
  readonly circumstances: Circumstances;
  readonly sceneOf: (words: string) => Scene;
  readonly readOn: (scene: Scene, circumstances: Circumstances) => Reading;
}

/**
 * What a message asks behind a tale, where that is a question of its own; a place that the tale names counts where the
 * question names none. Null for a message without a tale, or one that has to be read as a whole.
 */
export function behindTale(scene: Scene, { circumstances, sceneOf, readOn }: TaleParts): Reading | null {
  const part = ownPart(scene);
  if (part === null) return null;
  const asked = withoutOwnHome(sceneOf(part.text), part.places, sceneOf);
  const lacksPlace = asked.mentions.length === 0 && part.places.length > 0;
  const place = lacksPlace ? onlyPlace(part.places) : null;
  const context = place === null ? circumstances.context : spokenOf(place);
  const reading = readOn(asked, { ...circumstances, context });
  const question = questionIn(reading);
  if (question === null || isPassing(question)) return null;
  if (lacksPlace && wantsPlace(question, circumstances)) return null;
  if (reading.kind !== 'understood') return reading;
  const goesOn = place === null || reading.certainty !== 'follow-up';
  return goesOn ? reading : { ...reading, certainty: 'mended' };
}

/** The part that asks, where it does so without the tale. */
function ownPart(scene: Scene): AskingPart | null {
  const part = askingPart(scene);
  if (part === null || reportsOnOther(scene, { first: 0, last: part.first })) return null;
  return pointsToForeign(scene, part) || holdsOwnBeside(scene, part) ? null : part;
}

const ownBeside =
  /(?:^| )(?:minh|toi|xa minh|xa toi|chung toi|ben minh|ben toi) (?:\S+ ){0,2}(?:so voi|hon kem|hon|kem|thua|khac)(?: |$)/;

/** "tôi là bí thư xã Các Sơn, muốn biết mình hơn kém xã Trường Lâm ở những mặt nào": the place told of is one of two sides. */
function holdsOwnBeside(scene: Scene, { text, places }: AskingPart): boolean {
  return places.length === 1 && homeNamed(scene) !== null && ownBeside.test(fold(typedWords(text).words));
}

const pointing = /(?:^| )(?:như|kiểu|giống) (?:vậy|thế|rứa|này|đó)(?= |[.?!,]|$)/;

/** "… nhiều xã nông thôn mới kiểu mẫu. Toàn tỉnh có bao nhiêu xã như vậy": it is the tale that says what is asked. */
function pointsToForeign({ sentence: { chunks }, topical }: Scene, { text, first }: AskingPart): boolean {
  if (!pointing.test(text.toLowerCase()) || [...topical].some((i) => i >= first)) return false;
  return chunks.slice(0, first).some(({ sorts }) => sorts.has('foreign') && sorts.size === 1);
}

/** "tôi ở Thọ Xuân, muốn biết quê mình …": the place told of, not the province. */
function withoutOwnHome(asked: Scene, told: readonly Mention[], sceneOf: (words: string) => Scene): Scene {
  const own = asked.mentions.filter(({ first }) =>
    /^quê (?:mình|tôi|em|nhà|tui)$/.test(asked.sentence.chunks[first]?.text ?? ''),
  );
  if (told.length === 0 || own.length === 0) return asked;
  const places = own.flatMap((mention) => placesIn(mention));
  return sceneOf(textWithout(asked.sentence, places).trim());
}

function spokenOf({ id }: Unit): Context {
  return { previous: { ...plainQuestion('overview'), units: [id] } };
}

function questionIn(reading: Reading): Question | null {
  if (reading.kind === 'understood') return reading.questions[0];
  return reading.kind === 'ambiguous' ? (reading.readings[0] ?? null) : null;
}

const placed: ReadonlySet<QuestionKind> = new Set(['figure', 'overview', 'geography', 'trend', 'comparison']);

/** Where the place told of may be meant, but could not be put in. */
function wantsPlace({ kind, topics, units }: Question, { catalogue }: Circumstances): boolean {
  const ofProvince = topics.length > 0 && topics.every((topic) => isRank(topic, catalogue));
  return units.length === 0 && placed.has(kind) && !ofProvince;
}

function onlyPlace(places: readonly Mention[]): Unit | null {
  const units = places.flatMap(({ meant }) => meant);
  return units.length === 1 ? (units[0] ?? null) : null;
}
