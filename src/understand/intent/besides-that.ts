import { textAround } from '../sentence.ts';
import type { Scene } from './scene.ts';

const leads = /^(?:ngoài|bên cạnh|ngoài cái)$/;
const measure = /^(?:(?:cái|số|về) )?(?:thứ hạng|hạng|xếp hạng|bảng xếp hạng|điểm|điểm số|số điểm)$/;
const other = /^(?:thứ hạng|hạng|xếp hạng|xếp thứ|đứng thứ|điểm|điểm số|số điểm)(?: |$)/;
const joins = /^(?:cái|chuyện|việc|ra|đó|này|ấy)$/;
const scores = /điểm/;
const far = 5;

/**
 * The text without what was told already where something else is asked: "ngoài thứ hạng thì điểm năm 2024 được bao nhiêu".
 * Null where nothing is left aside so.
 */
export function withoutToldMeasure({ sentence }: Scene): string | null {
  const { chunks } = sentence;
  const first = chunks.findIndex(({ text }) => leads.test(text));
  const then = chunks.findIndex(
    ({ text }, i) => first >= 0 && i > first + 1 && i <= first + far && text === 'thì',
  );
  if (then < 0) return null;
  const between = chunks.slice(first + 1, then);
  const told = between.filter(({ text }) => measure.test(text));
  if (told.length === 0 || between.some(({ text }) => !measure.test(text) && !joins.test(text))) return null;
  const asked = chunks.slice(then + 1, then + 1 + far).find(({ text }) => other.test(text));
  if (asked === undefined || told.some(({ text }) => scores.test(text) === scores.test(asked.text)))
    return null;
  const [before, behind] = textAround(sentence, { first, last: then + 1 });
  return `${before.replace(/[\s,]+$/, '')} ${behind}`.trim();
}
