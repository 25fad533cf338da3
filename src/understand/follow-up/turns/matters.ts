import { count, degree, lead, politeOr, those } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Said } from './turn.ts';

const matter =
  '(?:cai|chi tieu|chi so|tieu chi|muc|so|con so|ty le|ti le|thu|khoan|mang|so lieu|dich vu|linh vuc|nhom)';
const both = `(?:(?:trong|giua|so|so sanh|so voi nhau) )*${count} ${matter}(?: ${those})?`;
const much = '(?:bao nhieu|bn|bnhieu|may)';
const whichOfBoth = new RegExp(
  `^${lead}${both}(?: (?:thi|la|co))*(?: (?:${matter} (?:nao|mo|gi)|ben nao)(?: (?:thi|la|co|dat|duoc|dang))*(?: ${degree})? hon(?: nhau)?| (?:chenh|chenh lech|cach|hon kem|lech|hon|kem|khac)(?: nhau)?(?: (?:la|den|toi|mat))* ${much})${politeOr(`${much}|la|diem|phan tram|va|thi`)}`,
);

/** "2 cái đó cái nào thấp hơn", "hai tỷ lệ đó chênh nhau bao nhiêu" after one indicator and then another: both of them. */
export function whichMatter(previous: Question, said: Said): Question | null {
  const { scene, shape, words } = said;
  if (scene.hits.length + scene.mentions.length > 0) return null;
  const found = whichOfBoth.exec(shape) ?? whichOfBoth.exec(words);
  const topics = twoMatters(previous, said);
  const two = found?.groups?.['count'] === 'hai' || found?.groups?.['count'] === '2';
  return two && topics ? onFrom(previous, 'comparison', { topics }) : null;
}

/** The two indicators of the question before, or of the two before that were asked of the same places. */
function twoMatters(previous: Question, { before, catalogue }: Said): readonly Topic[] | null {
  const alike = before !== null && before.units.join() === previous.units.join();
  const topics =
    previous.topics.length === 1 && alike
      ? [...new Set([...before.topics, ...previous.topics])]
      : previous.topics;
  const known = topics.every((topic) => catalogue.indicator(topic) !== undefined);
  return known && topics.length === 2 ? topics : null;
}
