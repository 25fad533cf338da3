import { fold } from '../text/syllable.ts';
import { wordsOf } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

const people = 'dan|dan so|nguoi|ho|tre em|tre con|cu|lao dong|hoc sinh';
const whom = `(?:tong |toan |ca |nhung )*(?:${people})`;
const either = new RegExp(
  `(?:^| )(?:do|tinh|dem|lay)(?: tren| theo| ca| tu| cho| luon)+ ${whom}(?: .*)? hay (?:la )?(?:(?:chi|rieng|moi|tinh|tren|theo|cho) )*(?:${whom}|(?:tu )?\\d+ tuoi)(?: |$)`,
);

/** "tính trên tổng dân số hay người trưởng thành", "tính cả trẻ em hay chỉ từ 15 tuổi": whom an indicator counts. */
export function asksWhom(scene: Scene): boolean {
  return either.test(fold(wordsOf(scene)));
}

const person = new RegExp(`^(?:${people})$`);

/** Those who may be counted are no topic of their own in such a question. */
export function isCounted({ text }: Chunk, scene: Scene): boolean {
  return person.test(fold(text)) && asksWhom(scene);
}
