import { fold } from '../../text/syllable.ts';
import { freeWith, isFree, mentionsTag, says, wordsOf } from '../scene.ts';
import { tellsWhatIsSpared } from './spared.ts';
import type { Chunk } from '../../sentence.ts';
import type { Scene } from '../scene.ts';
import type { Signs } from '../signs.ts';
import type { Rule } from './rule.ts';

/** Things to do and small talk: they come before what a message may ask besides. */
export const socialRules: readonly Rule[] = [
  {
    kind: 'unsubscribe',
    fits: (signs) =>
      (says(signs.scene, 'act:unsubscribe') && !tellsWhatIsSpared(signs)) || givesUp(signs.scene),
  },
  { kind: 'forget', fits: ({ scene }) => says(scene, 'act:forget') },
  {
    kind: 'subscribe',
    fits: ({ scene }) => !complains(scene) && (subscribes(scene) || follows(scene) || isRegular(scene)),
  },
  {
    kind: 'chart',
    fits: (signs) => says(signs.scene, 'act:chart') && !asksTrend(signs) && !isOffTheMap(signs),
  },
  {
    kind: 'export',
    fits: ({ scene }) => says(scene, 'act:export') && !asksForTarget(scene) && !tellsMeans(scene),
  },
  { kind: 'digest', fits: ({ scene, topics }) => says(scene, 'act:digest') && topics === 0 },
  { kind: 'language', fits: (signs) => isAbout(signs, 'act:language') },
  { kind: 'help', fits: (signs) => signs.scene.said.has('act:help') && isAbout(signs, 'act:help') },
  { kind: 'help', fits: (signs) => isTalk(signs, 'act:help') || endsInHelp(signs) || asksHowToAsk(signs) },
  { kind: 'help', fits: (signs) => isPlea(signs) },
  { kind: 'thanks', fits: (signs) => isTalk(signs, 'act:thanks') },
  {
    kind: 'greeting',
    fits: (signs) => greetsFirst(signs.scene) && (isTalk(signs, 'act:greeting') || introduces(signs)),
  },
];

/** "đăng ký nhận tin hằng tuần rồi mà giờ bận quá, thôi cho em dừng": what was subscribed to is not wanted any more. */
function givesUp(scene: Scene): boolean {
  return says(scene, 'act:subscribe') && givenUp.test(wordsOf(scene));
}

const givenUp =
  /(?:^| )(?:tin|đăng ký|thông báo|báo cáo)(?: .*)? (?:dừng|ngừng|ngưng|hủy|không (?:cần|muốn|nhận|theo dõi)(?: nhận| theo dõi)? nữa)(?: |$)/;

function subscribes(scene: Scene): boolean {
  if (freeWith(scene, 'act:subscribe').length > 0) return true;
  return scene.said.has('act:subscribe') && !tellsHabit(wordsOf(scene));
}

/** "số liệu cập nhật hằng tuần mà", "hàng tháng tỉnh có nhận được số của xã không": how things are done, with nobody to be written to. */
function tellsHabit(words: string): boolean {
  if (habit.test(words)) return true;
  return /(?:^| )cập nhật(?: |$)/.test(words) && !receiving.test(words);
}

const habit =
  /(?:^| )có (?:được )?(?:nhận|gửi|báo|nộp)(?: (?!(?:tôi|em|mình|anh|chị|tui|cho) )\S+)* (?:không|hay)(?: |$)/;
const receiving = /(?:^| )(?:cho|giúp|giùm|hộ|gửi|nhắn|báo|nhận|muốn|đăng ký|nhắc)(?: |$)/;

/** "sao cứ gửi bản tin cho tôi mỗi tuần vậy": whoever is tired of it does not order it. */
function complains(scene: Scene): boolean {
  return /(?:^| )(?:sao|răng|mắc gì|ai cho|ai bảo|ai mượn) (?:mà |lại )?(?:cứ|lại|gửi|nhắn)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "từ nay tuần nào cũng gửi bản tin": the digest, not once but always. */
function isRegular(scene: Scene): boolean {
  return says(scene, 'act:digest') && regular.test(wordsOf(scene));
}

const regular = /(?:^| )(?:từ nay|về sau|tuần nào|(?:mỗi|hàng|hằng) tuần|định kỳ|đều đặn|đều đều)(?: |$)/;

/** "theo dõi kinh tế số", but not "theo dõi những chỉ tiêu nào". */
function follows(scene: Scene): boolean {
  return (
    startsWith(scene, 'act:follow') &&
    !says(scene, 'cue:howMuch', 'cue:which', 'cue:list', 'cue:definition', 'cue:where')
  );
}

/** "biểu đồ xu hướng …": a trend comes with its chart. */
function asksTrend({ scene, topics }: Signs): boolean {
  return topics > 0 && says(scene, 'cue:byTime', 'cue:trend') && !says(scene, 'act:map');
}

/** "không thấy huyện X trên bản đồ nữa", "vẽ bức tranh chung": figures of speech, no picture. */
function isOffTheMap({ scene, units }: Signs): boolean {
  if (/bức tranh/.test(wordsOf(scene))) return true;
  if (units === 0 || !/trên bản đồ/.test(wordsOf(scene))) return false;
  return says(scene, 'cue:geography') || /không (?:còn )?thấy|còn tên/.test(wordsOf(scene));
}

function isAbout({ scene, topics, units }: Signs, tag: string): boolean {
  return says(scene, tag) && topics === 0 && units === 0 && scene.documents.length === 0;
}

/** Small talk is all there is. */
function isTalk(signs: Signs, tag: string): boolean {
  return isAbout(signs, tag) && !asksSomething(signs.scene) && !asksForAnEnd(signs);
}

/** "ok thế huyện đứng đầu là huyện nào nhỉ". */
function asksForAnEnd({ whichUnit, end }: Signs): boolean {
  return whichUnit && end !== null;
}

/** "muốn hỏi tình hình chuyển đổi số thì phải gõ thế nào": what to type, and no more. */
function asksHowToAsk({ scene, topics, units }: Signs): boolean {
  return topics + units === 0 && howToAsk.test(fold(wordsOf(scene)));
}

const howToAsk =
  /(?:^| )(?:muon|de|can|hoi) .*(?:thi|phai|nen) (?:go|nhan|nhap|bam|hoi)(?: cau| lenh| chu| vao| tin)* (?:the nao|nhu the nao|ra sao|sao|lam sao|kieu gi|rang|gi)(?: |$)/;

/** "tôi mới được giao phụ trách chuyển đổi số, tôi có thể hỏi những gì": who asks is told before. */
function endsInHelp(signs: Signs): boolean {
  const { chunks } = signs.scene.sentence;
  const start = chunks.findLastIndex(({ gap }, i) => i > 0 && /[,.;:!]\s/.test(gap));
  const last = chunks.slice(Math.max(start, 0));
  const helps = last.every(({ sorts, tags }) => sorts.has('filler') || tags.has('act:help'));
  if (start <= 0 || !helps || !isAbout(signs, 'act:help')) return false;
  const asks = ['which', ...questionWords]
    .filter((word) => word !== 'programme')
    .map((word) => `cue:${word}`);
  return chunks
    .slice(0, start)
    .every(({ sorts, tags }) => sorts.has('filler') || !asks.some((tag) => tags.has(tag)));
}

/** "giúp với", but not "tách theo 3 trụ cột giúp mình". */
function isPlea(signs: Signs): boolean {
  const { scene } = signs;
  return (
    isTalk(signs, 'act:plea') &&
    scene.sentence.chunks.length <= 3 &&
    !says(scene, 'cue:allPillars', 'cue:list')
  );
}

/** A greeting stands among the first words. */
function greetsFirst({ sentence: { chunks } }: Scene): boolean {
  return chunks.slice(0, 3).some((chunk) => chunk.tags.has('act:greeting'));
}

/** "chào đồng chí, tôi ở Mường Lát đây". */
function introduces({ scene, topics, units }: Signs): boolean {
  if (topics > 0 || units !== 1 || !says(scene, 'act:greeting')) return false;
  const words = scene.sentence.chunks.map((chunk) => chunk.text);
  const about = words.some(
    (word, i) =>
      /^(?:ở|là|từ|bên)$/.test(word) && /^(?:tôi|em|mình|anh|chị|cháu|chúng tôi)$/.test(words[i - 1] ?? ''),
  );
  return about && !says(scene, ...questionWords.map((word) => `cue:${word}`), 'cue:which');
}

const questionWords = [
  'howMuch',
  'state',
  'risk',
  'target',
  'rank',
  'compare',
  'programme',
  'trend',
  'notMet',
  'freshness',
  'source',
  'definition',
  'missing',
  'list',
];

function asksSomething(scene: Scene): boolean {
  if (says(scene, 'cue:source')) return true;
  const { chunks } = scene.sentence;
  const asking = questionWords.map((word) => `cue:${word}`);
  const asks = ({ sorts, tags }: Chunk) => !sorts.has('filler') && asking.some((tag) => tags.has(tag));
  return chunks.length > 2 && chunks.some((chunk, i) => isFree(scene, i) && asks(chunk));
}

/** True when the first chunk that is more than politeness carries the tag. */
function startsWith(scene: Scene, tag: string): boolean {
  const first = scene.sentence.chunks.find(
    (chunk) => ![...chunk.tags].every((one) => one.startsWith('filler:') || one === 'act:thanks'),
  );
  return first?.tags.has(tag) === true;
}

/** "kinh te lam bang cong nghe so": by what means, "làm bằng", no table. */
function tellsMeans(scene: Scene): boolean {
  if (scene.sentence.marked) return false;
  return /(?:^| )làm bảng (?:công nghệ|kỹ thuật|máy|tay|điện|mạng|internet|điện thoại)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "mục tiêu 2030 bao nhiêu công ty phải chuyển sang làm bằng công nghệ": no table is wanted. */
function asksForTarget(scene: Scene): boolean {
  return mentionsTag(scene, 'cue:targetNoun') && mentionsTag(scene, 'cue:howMuch');
}
