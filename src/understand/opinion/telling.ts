import { isFree, wordsOf } from '../intent/scene.ts';
import { fold } from '../text/syllable.ts';
import { questionWords } from '../vocabulary/question-words.ts';
import { kindFeatures } from './features.ts';
import { judge } from './judge.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Scene } from '../intent/scene.ts';

/** The two sorts of message that are told apart: those that want to know something, and those that only tell. */
export const speechActs = ['asks', 'tells'] as const;

const questions = new RegExp(`(?:^| )(?:${fold(questionWords)}|hay)(?: |$)|\\?`);
const requests =
  /(?:^| )(?:cho|can|xin|hoi|muon|xem|tra|lay|liet ke|ke|so|so sanh|xep|xep hang|top|neu|ve|tom tat|bao cao|tinh hinh|muc tieu|nguon|danh sach)(?: |$)/;
const speakers =
  /(?:^| )(?:toi|em|minh|anh|chi|tui|tao|chau|bac|ong|ba|me|bo|thang|sep|nha toi|bon em|tui em|chung toi)(?: |$)/;

/** What tells a question from a statement: the features of its kind, its form, and how it begins and ends. */
export function speechFeatures(scene: Scene, catalogue: Catalogue): readonly string[] {
  const words = wordsOf(scene).split(' ');
  return [
    ...kindFeatures(scene, catalogue),
    ...formOf(scene, words),
    ...words.slice(2).map((word, i) => `s:${words[i] ?? ''} ${word}`),
    ...words.slice(0, edge).map((word) => `head:${word}`),
    ...words.slice(-edge).map((word) => `tail:${word}`),
  ];
}

const edge = 3;

function formOf(scene: Scene, words: readonly string[]): readonly string[] {
  const text = fold(words.join(' ')) + (scene.sentence.text.includes('?') ? ' ?' : '');
  const form = formIn(text);
  const speaker = speakers.test(text) ? 'speaker' : 'nobody';
  const length = lengths.findIndex((most) => words.length <= most);
  const cued = scene.sentence.chunks.some(
    ({ sorts, tags }, i) =>
      isFree(scene, i) && !sorts.has('filler') && [...tags].some((tag) => tag.startsWith('cue:')),
  );
  return [
    `form:${form}`,
    `form:${form} ${speaker}`,
    `form:${form} ${length}`,
    `form:${form} ${speaker} ${length}`,
    `long:${length}`,
    `cued:${cued}`,
    `hits:${Math.min(2, scene.hits.length)} ${form}`,
  ];
}

function formIn(text: string): string {
  if (questions.test(text)) return 'question';
  return requests.test(text) ? 'request' : 'neither';
}

const lengths = [5, 9, 15, Infinity];

/** How likely a message only tells something, from 0 to 1. */
export function likelyTells(scene: Scene, catalogue: Catalogue): number {
  const { opinion } = catalogue;
  return opinion === null ? 0 : (judge(opinion.speech, speechFeatures(scene, catalogue))[1] ?? 0);
}
