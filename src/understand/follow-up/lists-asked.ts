import { fold } from '../text/syllable.ts';
import { wordsOf } from '../intent/scene.ts';
import { goingOn } from './going-on.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';

/** "kể tên ra xem nào" where it was asked back whether their number is wanted or their list: the list; null for other words. */
export function listAsked(asked: readonly Question[], scene: Scene): Reading | null {
  const lists = asked.filter(({ kind }) => kind === 'listing');
  const [list, ...more] = lists;
  if (list === undefined || more.length > 0 || asked.length === lists.length) return null;
  if (scene.hits.length + scene.mentions.length + scene.times.spots.length > 0) return null;
  return listsThem.test(fold(wordsOf(scene))) ? goingOn(list) : null;
}

const listsThem =
  /^(?:(?:the|thi|vay|cu|hay|em|anh|chi|toi|cho|giup|y|y toi la|la|muon) )*(?:ke|liet ke|neu|doc|danh sach|ten)(?: (?:het|ten|ro|cu the|tung|ra|danh sach|cai|xem|coi|nao|giup|ho|gium|cho|toi|em|anh|chi|minh|di|luon|chung|nhe|nha|a|voi|la gi))*$/;
