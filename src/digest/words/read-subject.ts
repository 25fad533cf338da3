import { me, take, wordsOf } from './words.ts';

/** Words by which people ask for a digest, or that are left when times are taken out; what remains names the subject. */
const asking = [
  /^ *\/\S+/,
  /^ *(?:xem|cho xem)(?: lai)?(?= dang k[yi])/,
  /^ *(?:(?:toi|em|minh) )?dang (?=theo doi|dang k[yi]|nhan )/,
  /^ *(?:them|bo)(?=.* (?:vao|khoi) (?:ban tin|dang k[yi]))/,
  /^ *them(?= )/,
  /\b(?:vao|khoi) (?:ban tin|dang k[yi])\b/,
  /(?<!\bchuyen )\b(?:doi|chuyen(?! doi)|dat|sua)(?: lai)?(?: (?:gio|ngay|lich))?(?: (?:gui|nhan))?(?: (?:ban tin|dang k[yi]))?(?: (?:sang|thanh|vao|luc))?(?= *$)/,
  /\b(?:toi |em |minh |chung toi )?(?:muon|xin|can(?! bo)|nho|hay|vui long|please) /,
  /\b(?:dang k[yi]|dk)(?: nhan)?\b/,
  new RegExp(`\\b(?:gui|bao|nhan tin|nhan|nhac|send|remind|cap nhat)(?: cho)? ${me}\\b`),
  /\b(?:theo doi|nhan|subscribe(?: to)?|follow)\b/,
  /\b(?:ban tin|tin tuc|tin|newsletter|digest)(?: (?:tuan|thang))?\b/,
  /\b(?:dinh ky|thuong xuyen|tu dong)\b/,
  /\b(?:vao luc|vao|luc|at|on|vao buoi|buoi|sang|trua|chieu|toi)(?= *$)/,
  /^ *(?:sang|trua|chieu|toi)\b/,
  /(?:(?:^| )(?:nhe|nha|a|ah|voi|vs|di|dong chi|duoc khong|(?:giup|ho|dum|cho)(?: (?:toi|em|e|anh|chi|minh|bac))?))+(?= *$)/,
  /\b(?:cho|ve|gom|about|of)(?= *$)/,
  /^ *(?:ve|cho|cua|gom|about)\b/,
];

/** Longer than any chain of such words. */
const rounds = 3;

/** Words that stand for whatever a digest holds. */
const nothing =
  /^(?:(?:(?:gui )?(?:cac |moi )?(?:so lieu|thong tin|bao cao|thu)(?: moi)?|gui|nhung gi|gi)(?: cho (?:toi|em|minh))?)?$/;

/** Said to whoever is asked, or of whatever is sent; a subject of nothing else names nothing. */
const said = new Set(
  (
    'toi em e anh chi minh bac ban dong cac mot bot oi ad ve cua cho gui nho xin mong muon duoc khong giup ho dum voi vs ' +
    'a ah nhe nha di tin nhan nay qua dinh ky tien do tinh hinh ket chuong trinh the me us please pls update updates'
  ).split(' '),
);

/** The words that name what is to be followed, as typed; empty where a message names nothing. */
export function readSubject(rest: string): string {
  let words = wordsOf(rest);
  for (let round = 0; round < rounds; round += 1)
    for (const pattern of asking) words = take(words, pattern).rest;
  const subject = wordsOf(words.typed.replace(/[,.;:!?]+ *$/, ''));
  const isSaid = subject.plain.split(/[ ,.]+/).every((word) => said.has(word));
  return isSaid || nothing.test(subject.plain) ? '' : subject.typed;
}

const whole =
  /^(?:toan (?:bo )?(?:chuong trinh|tinh)|tat ca|toan bo|ca chuong trinh|chuong trinh|everything|the whole programme)$/;

/** True where the words name the whole programme. */
export function namesEverything(subject: string): boolean {
  return whole.test(wordsOf(subject).plain);
}
