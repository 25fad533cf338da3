import { freeWith, says, wordsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/**
 * "vì sao ký số chậm", "sao kinh tế số ì ạch mãi", "còn vướng ở đâu mà ì ạch vậy": why it is so, where "sao" comes before
 * what is bemoaned.
 */
export function asksWhy(scene: Scene): boolean {
  if (says(scene, 'cue:why')) return true;
  const words = wordsOf(scene);
  return leadsTo.test(words) ? bemoans(scene) : stuck.test(words);
}

/** "sao …" and "… sao ì ạch vậy", but not "làm sao", "vì sao" of other rules, "thì sao". */
const leadsTo = /^(?:(?:mà|thế|ơ|ô|này|ad ơi|em ơi|bot ơi) )*sao (?!để|cho)/;
const stuck =
  /(?:^| )(?:vướng|kẹt|mắc|tắc)(?: mắc)? (?:ở |chỗ |ở chỗ )?(?:đâu|gì|chỗ nào|khâu nào) mà (?:\S+ )*?/;

function bemoans(scene: Scene): boolean {
  return [...freeWith(scene, 'adj:worst'), ...freeWith(scene, 'cue:risk')].length > 0;
}
