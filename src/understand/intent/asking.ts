import { questionWords } from '../vocabulary/question-words.ts';

const anywhere = questionWords.split('|').filter((word) => word !== 'không' && word !== 'chưa');
/** Words by which a message asks; "không" and "chưa" only at its end. */
export const asking = new RegExp(
  `(?:^| )(?:${anywhere.join('|')})(?: |$)|(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|nhé|bot|em|bạn))*$`,
);
