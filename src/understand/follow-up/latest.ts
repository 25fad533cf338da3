import { wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

const latest =
  /(?:^| )(?:(?:số|con số|số liệu|cái|kỳ) )?(?:mới|gần)(?: đây)? nhất(?: (?:cơ|kia|đi|thôi|nhé|nha|ạ|ấy|chứ|là được))*$/;

/** "số mới nhất cơ", "lấy số gần nhất" after the figure of some time: the figure itself, not how old it is. */
export function takesLatest({ kind, period }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || period === null || question.topics.length + question.units.length > 0)
    return false;
  return scene.times.spots.length === 0 && latest.test(wordsOf(scene));
}
