import { buildScene } from './intent/build-scene.ts';
import { interpret } from './intent/interpret.ts';
import { readCommand } from './commands/read-command.ts';
import { readSentence } from './sentence.ts';
import { findLeftovers } from './zones.ts';
import { makeCompanions } from './topics/companions.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Context, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Scene } from './intent/scene.ts';
import type { Directory } from './names/directory.ts';
import type { Lexicon } from './match/lexicon.ts';
import type { Pattern } from './topics/patterns.ts';
import type { Syllable } from './text/syllable.ts';
import type { TopicFinder } from './topics/find-topics.ts';

export interface ReaderParts {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly directory: Directory;
  readonly topics: TopicFinder;
  readonly documents: TopicFinder;
  readonly gapped: TopicFinder;
  readonly patterns: readonly Pattern[];
  readonly shortForms: (letters: string) => readonly (readonly Syllable[])[];
}

export type Read = (text: string, context: Context, today: IsoDate) => Reading;

export const debugHook: { on: ((scene: Scene, label: string) => void) | null } = { on: null };
const longest = 2000;

/** Puts the steps of reading together: typing, words, names and times, intent. */
export function makeReader(parts: ReaderParts): Read {
  const companions = makeCompanions(parts.catalogue, parts.patterns);

  function read(raw: string, context: Context, today: IsoDate): Reading {
    if (raw.length > longest) return refuse('too-long');
    const text = raw.normalize('NFC').trim();
    const look = (words: string, mending: boolean) =>
      buildScene(readSentence(words, { ...parts, mending }), { ...parts, companions, today });
    const sceneOf = (words: string, exactOnly = false) => {
      const plain = look(words, false);
      debugHook.on?.(plain, 'plain');
      if (exactOnly || !worthMending(plain)) return plain;
      const mended = look(words, true);
      debugHook.on?.(mended, 'mended');
      return trouble(mended) < trouble(plain) ? mended : plain;
    };
    const circumstances = { catalogue: parts.catalogue, companions, today, context, given: null };
    const command = readCommand(text, { ...circumstances, sceneOf });
    if (command) return command;
    const scene = sceneOf(text);
    if (scene.sentence.chunks.length === 0) return refuse('empty');
    return interpret(scene, circumstances);
  }

  return read;
}

/** Words that nothing explains, or only with other marks than were typed, may be slips. */
function worthMending(scene: Scene): boolean {
  return findLeftovers(scene).unknown.length > 0 || oddWords(scene) > 0;
}

/** How much of a scene is left over or forced. */
function trouble(scene: Scene): number {
  const { unknown, foreign } = findLeftovers(scene);
  const forced = scene.sentence.chunks.map(({ piece }) => Math.max(0, (piece.match?.cost ?? 0) - 0.5));
  return 2 * unknown.length + foreign.length + forced.reduce((sum, cost) => sum + cost, 0);
}

function oddWords(scene: Scene): number {
  return scene.sentence.chunks.filter(({ piece }) => piece.match !== null && piece.match.cost >= 0.7).length;
}

function refuse(why: NotUnderstood['why']): NotUnderstood {
  return { kind: 'not-understood', why, unknown: [], nearest: [] };
}
