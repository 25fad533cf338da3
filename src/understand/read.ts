import { readAboveAll } from './above-all.ts';
import { readFellows } from './fellows.ts';
import { readGarbled } from './garbled.ts';
import { withBesides } from './intent/besides.ts';
import { withoutToldMeasure } from './intent/besides-that.ts';
import { withoutEchoedTime } from './intent/echoed-times.ts';
import { buildScene } from './intent/build-scene.ts';
import { withoutCondition } from './intent/conditions.ts';
import { withoutDenied } from './intent/denied.ts';
import { distrust } from './intent/distrust.ts';
import { distrustNext } from './intent/distrust-next.ts';
import { behindTale } from './behind-tale.ts';
import { readCountedUntil } from './counted-until.ts';
import { withoutErrands } from './intent/errands.ts';
import { askOfAllFields } from './intent/fields.ts';
import { withoutExcepted } from './intent/excepted.ts';
import { withoutGoneDistricts } from './intent/gone-districts.ts';
import { withoutHomeAside } from './intent/home-aside.ts';
import { withoutGuess } from './intent/guesses.ts';
import { withHome } from './intent/own-home.ts';
import { withoutOwnPointer } from './intent/own-pointer.ts';
import { withoutOwnPast } from './intent/own-past.ts';
import { withoutOwnWork } from './intent/own-work.ts';
import { withoutPremise } from './intent/premises.ts';
import { findOwnUnit } from './intent/own-unit.ts';
import { findTown } from './intent/bare-towns.ts';
import { refusePerson } from './intent/asks-for-person.ts';
import { refuseHowTo } from './intent/how-to.ts';
import { refuseIdleTalk } from './intent/idle-talk.ts';
import { interpret } from './intent/interpret.ts';
import { withIssuerAsked } from './intent/issuers.ts';
import { withoutLetter } from './intent/letters.ts';
import { refuseTelling } from './intent/refuse-telling.ts';
import { behindRemark, refuseRemark } from './intent/remarks.ts';
import { saidAround } from './intent/said-around.ts';
import { withoutSetAside } from './intent/set-aside.ts';
import { withoutHomes } from './intent/told-homes.ts';
import { withTypeTold } from './intent/told-types.ts';
import { trust, trustRest } from './intent/trust.ts';
import { smallTalk, takeLeave } from './intent/small-talk.ts';
import { splitQuestions } from './intent/split-questions.ts';
import { chooseAsked } from './follow-up/choose-asked.ts';
import { behindNotKnowing } from './follow-up/not-knowing.ts';
import { readBehindLead } from './follow-up/behind-lead.ts';
import { dropSome } from './follow-up/drops.ts';
import { aboutNews } from './follow-up/of-news.ts';
import { goesOnFromUnmeasured } from './follow-up/of-unmeasured.ts';
import { readReturning } from './follow-up/returns.ts';
import { swapUnits } from './follow-up/swaps.ts';
import { turnBefore } from './follow-up/turns/turn-before.ts';
import { readWrittenOut } from './follow-up/written-out.ts';
import { goOnUnchosen } from './follow-up/unchosen.ts';
import { withoutEndAside } from './end-aside.ts';
import { withEndsMended } from './mended-ends.ts';
import { lookAgain } from './look-again.ts';
import { readMeantUnit } from './meant-unit.ts';
import { behindNewSubject } from './new-subject.ts';
import { readNotUndone } from './not-undone.ts';
import { readOrderedTopic } from './ordered-topic.ts';
import { readCommand } from './commands/read-command.ts';
import { remembering } from './remembering.ts';
import { readSentence } from './sentence.ts';
import { readSetting } from './set-or-reached.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Question } from '#domain/question.ts';
import type { Circumstances } from './intent/make-draft.ts';
import type { Context, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Directory } from './names/directory.ts';
import type { Chunk } from './sentence.ts';
import type { Lexicon } from './match/lexicon.ts';
import type { Scene } from './intent/scene.ts';
import type { Returning } from './follow-up/returns.ts';
import type { Companions } from './topics/companions.ts';
import type { Care } from './match/care.ts';
import type { Syllable } from './text/syllable.ts';
import type { TopicFinder } from './topics/find-topics.ts';

export interface ReaderParts {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly directory: Directory;
  readonly topics: TopicFinder;
  readonly documents: TopicFinder;
  readonly gapped: TopicFinder;
  readonly companions: Companions;
  readonly say: (question: Question) => string;
  readonly shortForms: (letters: string) => readonly (readonly Syllable[])[];
}

export type Read = (text: string, context: Context, today: IsoDate) => Reading;

const longest = 2000;

/** What neighbours make of words that mean several things. */
const reread: readonly ((chunks: readonly Chunk[], marked: boolean) => readonly Chunk[])[] = [
  readGarbled,
  readSetting,
  readMeantUnit,
  readAboveAll,
  readFellows,
  readOrderedTopic,
  readCountedUntil,
  readNotUndone,
];

export type SceneOf = (words: string, today: IsoDate, care?: Care) => Scene;

/** Finds what a message is made of, before deciding what it asks. */
export function makeSceneReader(parts: ReaderParts): SceneOf {
  return (words, today, care = 'mending') => {
    const sentence = readSentence(words, { ...parts, care });
    const chunks = reread.reduce((read, next) => next(read, sentence.marked), sentence.chunks);
    return buildScene({ ...sentence, chunks }, { ...parts, today });
  };
}

/** Puts the steps of reading together: typing, words, names and times, intent. */
export function makeReader(parts: ReaderParts): Read {
  const sceneOn = makeSceneReader(parts);
  /** What is said besides the question, cut out one after the other. */
  const cuts: readonly ((scene: Scene) => string | null)[] = [
    withoutLetter,
    behindRemark,
    ...saidAround,
    withoutHomeAside,
    withoutCondition,
    withoutPremise,
    withoutGuess,
    withIssuerAsked,
    withTypeTold,
    withoutOwnPointer,
    withoutOwnPast,
    withoutOwnWork,
    withoutGoneDistricts,
    withoutEchoedTime,
    withoutToldMeasure,
    withoutExcepted,
    withoutDenied,
    withoutSetAside,
    withoutErrands,
    (scene) => withoutHomes(scene, parts.catalogue),
  ];

  function read(raw: string, context: Context, today: IsoDate): Reading {
    if (raw.length > longest) return refuse('too-long');
    const typed = raw.normalize('NFC').trim();
    const anew = behindNewSubject(typed);
    if (anew) return read(anew, { previous: null, home: context.home ?? null }, today);
    const sceneOf = remembering((words, care) => sceneOn(words, today, care));
    const { catalogue, directory, companions, say } = parts;
    const circumstances = { catalogue, directory, companions, say, today, context, given: null };
    const offered = readBehindOffer(typed, { ...circumstances, sceneOf }, (one) => read(raw, one, today));
    if (offered) return offered;
    const command = readCommand(typed, { ...circumstances, sceneOf });
    if (command) return command;
    const mended = sceneOf(withEndsMended(typed, context.previous !== null));
    const whole = again(mended, withoutEndAside, sceneOf);
    if (whole.sentence.chunks.length === 0) return refuse('empty');
    const atOnce = readAtOnce(whole, { ...circumstances, sceneOf }, (text, one) => read(text, one, today));
    if (atOnce) return withHome(atOnce, whole);
    const scene = cuts.reduce((one, cut) => again(one, cut, sceneOf), whole);
    const readOn = (one: Scene, about: Circumstances) => {
      const readScene = (next: Scene) =>
        smallTalk(next) ?? splitQuestions(next, { sceneOf, circumstances: about }) ?? interpret(next, about);
      const first = trust(readScene(one), one, about);
      const reading = lookAgain(first, one, { read: readScene, sceneOf, catalogue, directory });
      const weighed = distrust(trustRest(reading, one, about), one, about);
      return withBesides(refuseTelling(weighed, one, about), one, catalogue);
    };
    const reading =
      behindTale(scene, { circumstances, sceneOf, readOn }) ??
      distrustNext(readOn(scene, circumstances), scene, circumstances);
    const ofAll = askOfAllFields(reading, scene, {
      catalogue,
      sceneOf,
      readOn: (one) => readOn(one, circumstances),
    });
    return withHome(findTown(findOwnUnit(ofAll, scene, circumstances), scene, circumstances), whole);
  }

  return read;
}

/** What goes on from a refusal or from readings that were offered; null for others. */
function readBehindOffer(
  typed: string,
  circumstances: Circumstances & Returning,
  readOn: (context: Context) => Reading,
): Reading | null {
  const { context, sceneOf } = circumstances;
  const picks = asksBack(context) && !typed.startsWith('/');
  return (
    goesOnFromUnmeasured(() => sceneOf(typed), context, readOn) ??
    (picks ? chooseAsked(sceneOf(behindNotKnowing(typed)), circumstances) : null) ??
    goOnUnchosen(context, readOn)
  );
}

/** What is read without looking at what its words mean on their own; null for others. */
function readAtOnce(
  scene: Scene,
  circumstances: Circumstances & Returning,
  readOn: (text: string, context: Context) => Reading,
): Reading | null {
  const { context } = circumstances;
  const readOther = (text: string) => readOn(text, context);
  return (
    aboutNews(scene, context) ??
    readBehindLead(scene, context, readOther) ??
    readReturning(scene, circumstances, readOn) ??
    readWrittenOut(scene, circumstances, readOther) ??
    refusePerson(scene) ??
    changeBefore(scene, circumstances) ??
    readAside(scene, context)
  );
}

/** What is no question about the programme: a farewell, a remark, idle talk; null for others. */
function readAside(scene: Scene, context: Context): Reading | null {
  return takeLeave(scene) ?? refuseHowTo(scene) ?? refuseRemark(scene) ?? refuseIdleTalk(scene, context);
}

/** The question before with one thing changed, or turned into another; null for others. */
function changeBefore(scene: Scene, circumstances: Circumstances): Reading | null {
  for (const change of [swapUnits, dropSome, turnBefore]) {
    const reading = change(scene, circumstances);
    if (reading !== null) return reading;
  }
  return null;
}

/** The scene of what a cut leaves of the words; the same one where it leaves them alone. */
function again(scene: Scene, cut: (scene: Scene) => string | null, sceneOf: (words: string) => Scene): Scene {
  const left = cut(scene);
  return left === null ? scene : sceneOf(left);
}

function asksBack({ asked = [] }: Context): boolean {
  return asked.length > 0;
}

function refuse(why: NotUnderstood['why']): NotUnderstood {
  return { kind: 'not-understood', why, unknown: [], nearest: [] };
}
