import { typedOf, wordsOf } from '../intent/scene.ts';
import { fold } from '../text/syllable.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "có Hoằng Quang trong đó không", "xã này trước có Hà Lĩnh phải không" after a unit: whether one was part of it. */
export function asksIfPart(previous: Question, { question, scene, catalogue }: Given): boolean {
  const { kind, topics, units } = question;
  const [part, ...more] = units.map((id) => catalogue.unit(id));
  if (!open.has(kind) || topics.length > 0 || part?.level !== 'commune' || more.length > 0) return false;
  const [whole, ...others] = previous.units.map((id) => catalogue.unit(id));
  if (whole === undefined || others.length > 0) return false;
  if (previous.kind !== 'geography') return whole.level === 'commune' && speaksOfPart(scene);
  return speaksOfPart(scene) || (part.validTo !== null && goneThere.test(wordsOf(scene)));
}

/** True for words that ask whether something is, or was, part of something: "… có ở trong đó không". */
export function speaksOfPart(scene: Scene): boolean {
  return (
    inIt.test(wordsOf(scene)) || (!scene.sentence.marked && inItUnmarked.test(fold(typedOf(scene).words)))
  );
}

/** "thieu giao co nam trong day khong": without marks "day" is rather another word. */
const inItUnmarked =
  /(?:^| )(?:co|cung|gom|nam|thuoc) (?:\S+ )?(?:trong|o|vao|ve|vo) (?:trong |o )?(?:do|day|nay|ay)(?: (?:khong|ko|k|chu|a|ha|luon|dung khong|phai khong))+$/;

const open: ReadonlySet<QuestionKind> = new Set(['figure', 'overview', 'geography', 'comparison']);

const inIt = new RegExp(
  [
    '(?:^| )(?:có|cô|cả|gồm|cũng|thuộc|nằm|ở) (?:\\S+ )*(?:trong|ở|thuộc|vào) (?:trong |ở )?(?:đó|đấy|đây|này|ấy|số đó)(?: (?:không|chứ|à|hả|luôn|đúng không|phải không|nhỉ))*$',
    '(?:^| )có (?:ở |nằm ở |nằm )?(?:trong|bên trong)(?: đó)? (?:không|chứ|à|hả)$',
    '(?:^| )thuộc (?:về )?(?:đó|đấy|đây|xã này|phường này)(?: (?:không|chứ|à|hả|đúng không|phải không))+$',
    '(?:^| )(?:trước|trước đây|trước kia|ngày trước|hồi trước|vốn|gốc) (?:là |có |gồm |từ )*(?:có|gồm|là|từ) (?:\\S+ )+(?:không|à|hả|phải không|đúng không|chứ)$',
    '(?:^| )(?:nhập|sáp nhập|gộp|về) (?:cả |chung |luôn )?(?:vào |với |về )?(?:đó|đây|đấy|xã này|phường này)(?: (?:không|chứ|à|hả|rồi|đúng không|phải không))+$',
    `(?:^| )(?:cũng |đều |có )?(?:(?:nhập|gộp|sáp nhập) )?(?:vô|vào|về) (?:trong |chung )?(?:đó|đấy|chỗ đó) (?:(?:luôn|chung|cả|rồi) )*(?:hả|à|không|chứ|phải không|đúng không)(?: |$)`,
    `^(?:(?:thế|vậy|mà|à) )*(?:(?:nó|đó|đây|(?:xã|phường) (?:này|đó|ấy)) )?(?:chính )?là (?:\\S+ )+(?:cũ|trước đây|ngày trước|hồi trước|trước kia|ngày xưa|xưa) (?:à|hả|không|đúng không|phải không|chứ)(?: ạ)?$`,
  ].join('|'),
);

/** Behind what a unit was made of: "vậy Định Hải mất tên luôn à", "thế Trí Nang đâu". */
const goneThere =
  /(?:^| )(?:mất tên|mất luôn|hết tên|bỏ tên|xóa tên|mất rồi|đâu|đâu rồi|có không|à|hả|đúng không|phải không|cũng vào|nữa không)(?: (?:luôn|rồi|à|hả|nhỉ|vậy|thế|ạ))*$/;

/** "hai xã này trước cùng huyện đúng không" after two: where they lay. */
export function asksIfTogether({ units }: Question, { question, scene }: Given): boolean {
  if (units.length !== 2 || question.topics.length + question.units.length > 0) return false;
  return together.test(wordsOf(scene));
}

const together =
  /(?:^| )(?:trước|trước đây|trước kia|ngày trước|hồi trước|vốn|cũ) (?:\S+ ){0,2}(?:cùng|chung) (?:một )?(?:huyện|thị xã|thành phố|xã)(?: |$)|(?:^| )(?:cùng|chung) (?:một )?(?:huyện|thị xã|thành phố) cũ(?: |$)/;
