import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** "dịch vụ công toàn trình là 982 hay 720": what is held against so high a number is counted, and no share in a hundred. */
export function inNumber(topics: readonly Topic[], scene: Scene, catalogue: Catalogue): readonly Topic[] {
  const [topic, ...more] = topics;
  if (topic === undefined || more.length > 0 || catalogue.indicator(topic)?.measure !== 'percent')
    return topics;
  const rivals = scene.hits.find(({ means }) => means.includes(topic))?.means ?? [];
  const counted = rivals.filter((rival) => catalogue.indicator(rival)?.measure === 'count');
  const inNumbers = namesNumber(scene) || asksHowMany.test(wordsOf(scene));
  return counted.length === 1 && inNumbers && !says(scene, 'cue:target') ? counted : topics;
}

/** "dịch vụ công trực tuyến toàn trình tỉnh mình có bao nhiêu cái": as many things as there are. */
const asksHowMany = /(?:^| )(?:bao nhiêu|mấy) (?:cái|thủ tục|dịch vụ)(?: |$)/;

const high = /^(?:\d{3,}|\d{1,3}(?:\.\d{3})+)$/;

function namesNumber({ sentence: { chunks }, taken, topical }: Scene): boolean {
  return chunks.some(({ typed, percent, number }, i) => {
    const free = !taken.has(i) && !topical.has(i) && !percent && number !== null && number !== 100;
    return (
      free && high.test(typed) && /^(?:là|hay|hoặc|phải|được|có|đạt|bằng)$/.test(chunks[i - 1]?.text ?? '')
    );
  });
}
