import { wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "thế Hồ Vương là mấy xã nào gộp lại" after an indicator: what it was made of, and no count of communes. */
export function asksMadeOf(_previous: Question, { question, scene }: Given): boolean {
  return question.units.length < 2 && scene.hits.length === 0 && saysMadeOf(scene);
}

/** True for words that ask which communes were joined. */
export function saysMadeOf(scene: Scene): boolean {
  return madeOf.test(wordsOf(scene));
}

const madeOf =
  /(?:^| )(?:là|do|từ|gồm|bởi|được|vốn) (?:(?:mấy|những|các|bao nhiêu) )?(?:xã|phường|xã phường)(?: (?:nào|mô|gì|cũ))* (?:(?:đã|được) )?(?:gộp|nhập|sáp nhập|sát nhập|ghép|hợp nhất|hợp|dồn)(?: (?:lại|thành|vào|vô|chung|với nhau|nên|mà|ra))*(?: |$)/;
