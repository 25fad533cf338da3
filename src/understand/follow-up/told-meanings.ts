import { says, typedOf, wordsOf } from '../intent/scene.ts';
import { saysTyped } from '../text/typed-wordings.ts';
import { meanings, sameAs, scales, spans, whoCounts } from './meaning-wordings.ts';
import { pillarOf } from '#domain/question.ts';
import { wondersWhoSays } from './told-sources.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "phải đủ mấy tiêu chí mới được công nhận", "mấy tổ đó làm gì thế" after an indicator. */
export function asksWhatItTakes({ topics }: Question, { question, scene }: Given): boolean {
  if (topics.length === 0 || question.topics.some((topic) => !topics.includes(topic))) return false;
  return whatItTakes.test(wordsOf(scene));
}

const whatItTakes = new RegExp(
  [
    '(?:^| )(?:mấy|bao nhiêu|những|các) tiêu chí(?: |$)',
    '(?:tiêu chí|điều kiện|yêu cầu) .*(?:công nhận|coi là|tính là|gọi là)',
    '(?:^| )(?:tổ|đội|nó|họ|cái|chỉ tiêu) (?:đó|này|ấy|nớ)(?: là)?(?: để)? làm (?:gì|chi)(?: |$)',
    '(?:^| )(?:tính|gồm|kể|bao gồm|đếm) (?:cả|luôn|luôn cả) .*(?:không|chứ|à)$',
    '(?:^| )gồm (?:những|các) (?:ngành|khoản|loại|phần|lĩnh vực|nhóm|mục)(?: nào| gì)?',
    '(?:^| )từ (?:mấy|bao nhiêu) tuổi(?: |$)',
    '(?:^| )chấm (?:trên|theo|dựa trên) (?:những )?(?:gì|chi|tiêu chí|cái gì|mặt|nội dung)',
    '(?:^| )đơn vị tính(?: |$)',
    ' là (?:mấy|bao nhiêu) ngày(?: |$)',
  ].join('|'),
);

/** "GRDP hay GDP đấy em", "gồm cả người có công không", "tổ này gồm ai" after an indicator: what it counts. */
export function asksWhatCounts(
  previous: Question,
  { question, scene, choices, catalogue }: Pick<Given, 'question' | 'scene' | 'choices' | 'catalogue'>,
): boolean {
  const [topic, ...more] = previous.topics;
  if (topic === undefined || more.length > 0 || pillarOf(topic) !== null) return false;
  if (asksIfSo(topic, scene, catalogue)) return true;
  if (asksMeaning(scene) || (tells.has(previous.kind) && asksWhom(scene))) return true;
  if (!open.has(question.kind) || question.units.some((id) => catalogue.unit(id)?.level !== 'nation'))
    return false;
  const ofIt = choices.every((choice) => choice.topic === topic || choice.rivals.includes(topic));
  return ofIt && countsIn(scene);
}

/** "thế nào thì được tính là chuyển đổi số" after the share of firms that have done it: they, and not the word. */
function asksIfSo(topic: Topic, scene: Scene, catalogue: Catalogue): boolean {
  if (!/chuyển đổi số/.test(catalogue.indicator(topic)?.name.vi ?? '')) return false;
  return scene.mentions.length === 0 && countsAsDone.test(wordsOf(scene));
}

const countsAsDone =
  /(?:^| )(?:thế nào|như thế nào|ra sao|làm sao|làm gì|sao|phải làm gì|phải thế nào)(?: (?:thì|mới|là|được))* (?:coi|tính|gọi|xem|công nhận) là (?:(?:đã|có|hoàn thành|xong) )*chuyển đổi số(?: |$)/;

/** Kinds whose answers tell one indicator's figure. */
const tells: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'target',
  'definition',
  'source',
  'trend',
  'freshness',
]);

/** "trẻ con cũng đếm vào à", "thang điểm bao nhiêu vậy": words for no figure of its own, whatever else they sound like. */
function asksMeaning(scene: Scene): boolean {
  const { mentions, times } = scene;
  const typed = typedOf(scene);
  if (typed.words.split(' ').length > mostWords) return false;
  if (saysTyped(typed, scales) || saysTyped(typed, spans)) return true;
  const ofProvince = mentions.every(({ meant }) => meant.every(({ level }) => level === 'province'));
  if (!ofProvince || times.spots.length > 0) return false;
  return saysTyped(typed, sameAs) || saysTyped(typed, meanings);
}

const mostWords = 16;

/** "gồm những đối tượng nào". */
function asksWhom(scene: Scene): boolean {
  return scene.mentions.length === 0 && saysTyped(typedOf(scene), whoCounts);
}

const open: ReadonlySet<QuestionKind> = new Set(['figure', 'overview', 'definition', 'subscribe', 'listing']);

/** True for words that ask whether something is counted, which of two things is, or what that means. */
export function wondersWhatCounts(scene: Scene): boolean {
  return asksMeaning(scene) || asksWhom(scene) || countsIn(scene);
}

function countsIn(scene: Scene): boolean {
  if (scene.times.spots.length > 0 || says(scene, ...ofAnotherKind)) return false;
  if (wondersWhoSays(scene)) return false;
  const words = wordsOf(scene).replace(mood, '');
  return counted.test(words) || restated.test(words) || asksWhich(words);
}

const ofAnotherKind = ['target', 'source', 'freshness', 'rank', 'notMet'].map((cue) => `cue:${cue}`);
const mood = /(?: (?:đấy|đó|vậy|thế|rứa|ạ|em|anh|chị|bạn|bot|nhỉ|nhể|vậy ạ|thế ạ|ơi|nhé|rồi))+$/;

const counted = new RegExp(
  [
    '(?:^| )(?:tính|gồm|bao gồm|đếm|gộp|kể) (?!đến |tới |ra |tên )(?:\\S+ )*(?<!được |giúp )(?:không|chứ)$',
    '(?:^| )có (?:được |bị )?tính không$',
    '(?:^| )(?:tính|gồm|bao gồm|đếm|gộp|kể) (?:cả|luôn|chung) (?:\\S+ )*(?:à|hả)$',
    '(?:^| )(?:gồm|bao gồm) (?:những )?ai(?: |$)',
  ].join('|'),
);
const restated =
  /^(?:thế |vậy |à )?(?:tức|nghĩa|có nghĩa|hiểu) là (?:\S+ )+(?:đúng không|phải không|không|à|hả|chứ)$/;

/** "tính theo gói cước hay theo đo tốc độ", "văn bản đi hay cả văn bản đến", "của công chức hay của dân". */
function asksWhich(words: string): boolean {
  const [one = '', other = '', ...more] = words.split(' hay ');
  if (one === '' || other === '' || more.length > 0 || ofTheBot.test(one)) return false;
  if (by.test(one)) return true;
  if (measured.test(one) || alike.test(other)) return !ofUnits.test(words);
  return words.split(' ').length <= fewWords && !judging.test(words);
}

const fewWords = 10;
const ofTheBot = /(?:^| )(?:bot|bạn|em) là /;
const by = /(?:^| )(?:tính|đo|đếm|chấm|xét)(?: \S+)? theo(?: |$)/;
const measured = /(?:^| )(?:tính|đo|đếm|chấm|xét|trên|theo|chỉ)(?: |$)/;
const alike = /^(?:cả|tính|theo|đo|đếm|kể cả|luôn cả|gồm|chỉ|của)(?: |$)/;
const ofUnits = /(?:^| )(?:xã|phường|huyện|tỉnh|năm|quý|tháng)(?: |$)/;
const judging =
  /(?:^| )(?:xã|phường|huyện|tỉnh|năm|quý|tháng|kỳ|đạt|trượt|tăng|giảm|lên|xuống|tụt|cao|thấp|hơn|kém|nhiều|ít|tốt|xấu|khá|mới|cũ|đúng|sai|chưa|không|bao nhiêu|mấy|mục tiêu|thật|giả|thực hiện|trước|sau|nhanh|chậm|nghị quyết|quyết định|kế hoạch)(?: |$)/;
