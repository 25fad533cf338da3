import { typingCost } from './match/distance.ts';
import { isSyllable } from './text/inventory.ts';
import { syllableOf } from './text/syllable.ts';
import { tokenize } from './text/tokens.ts';
import { abbreviations } from './vocabulary/abbreviations.ts';
import type { Token } from './text/tokens.ts';

const leads = ['còn', 'thế', 'vậy'].map((word) => ({ word, ...syllableOf(word) }));
const tails = {
  always: ['là gì'].map(takenApart),
  goingOn: ['là gì', 'thì sao', 'thế nào'].map(takenApart),
};
/** "kinh tế nào", "xã nào", "để làm gì" end in words of their own. */
const ownWords: ReadonlySet<string> = new Set(['te', 'xa', 'ky', 'ma', 'ra', 'va', 'lam']);
/** "con số", "con em": what follows makes it a word of its own. */
const isOwnWord = /^(?:số|người|đường|em|cháu|gái|trai|tôi|ông|bà)$/;
/** "tháng 10 năm ngoái ý", but not "góp ý". */
const softEnd =
  /(?<=\s)(?<!(?:góp|đồng|chú|ưng|vừa|tùy|lưu|có|ngụ|hợp|đắc|cố|đúng|trái|như)\s)ý(?=[\s?.!]*$)/iu;
const longest = 9;
const oneSlip = 1.1;

/**
 * A message whose last words hardly miss "là gì", and a short one after a question whose first or last words hardly miss
 * those that lead on: "cọn Bỉm Sơn?", "còh 2022?", "Nga Sơn thì so", "xa thi s"; "năm ngoái ý" ends in "ấy".
 */
export function withEndsMended(text: string, goesOn: boolean): string {
  const tokens = tokenize(text);
  if (tokens.length < 2) return text;
  if (!goesOn || tokens.length > longest) return withTail(text, tokens, tails.always);
  const led = withLead(withoutBareEnd(text, tokens), tokens);
  return withTail(led, led === text ? tokens : tokenize(led), tails.goingOn)
    .replace(/(?<=\s)nửa(?=[\s?.!]*$)/u, 'nữa')
    .replace(/(?<=\sth[iì]\s+)s(?=[\s?.!]*$)/iu, 'sao')
    .replace(softEnd, 'ấy');
}

function withLead(text: string, [first, ...more]: readonly Token[]): string {
  if (!first) return text;
  const typed = first.syllable;
  const bare = first.text === 'con' && !isOwnWord.test(more[0]?.text ?? '');
  if (bare && more.some(({ marked }) => marked)) return `còn${text.slice(first.end)}`;
  const lead = leads.find(({ letters, shape }) =>
    letters === typed.letters
      ? typed.tone > 0 && (typed.shape === shape || typed.shape === letters)
      : isSlipFor(letters, typed.letters),
  );
  return lead ? lead.word + text.slice(first.end) : text;
}

const unitNoun = /^(?:xã|xa|phường|phuong|huyện|huyen)$/;
const fewTokens = 5;

/** "xa thang binh a" ends in "ạ", which says nothing; "xã a" is somebody's. */
function withoutBareEnd(text: string, tokens: readonly Token[]): string {
  const [before, last] = tokens.slice(-2);
  if (last?.text !== 'a' || tokens.length < 3 || tokens.length > fewTokens) return text;
  const names = unitNoun.test(tokens[0]?.text ?? '') && !text.slice(last.end).includes('?');
  return names ? text.slice(0, before?.end) : text;
}

interface Ending {
  readonly words: string;
  readonly letters: readonly string[];
}

function takenApart(words: string): Ending {
  return { words, letters: words.split(' ').map((word) => syllableOf(word).letters) };
}

function withTail(text: string, tokens: readonly Token[], endings: readonly Ending[]): string {
  const pair = tokens.slice(-2);
  const typed = pair.map(({ syllable }) => syllable.letters);
  const ending = endings.find(({ letters }) => {
    const at = letters.findIndex((own, i) => own !== typed[i]);
    const off = letters.filter((own, i) => own !== typed[i]).length;
    if (at === 0 && ownWords.has(typed[0] ?? '')) return false;
    if (off === 2 && typed.every((word) => isSyllable(word))) return false;
    return off > 0 && letters.every((own, i) => typingCost(typed[i] ?? '', own, oneSlip) <= oneSlip);
  });
  return ending === undefined ? text : text.slice(0, pair[0]?.start) + ending.words;
}

function isSlipFor(letters: string, typed: string): boolean {
  if (typed.length < 2 || isSyllable(typed) || Object.hasOwn(abbreviations, typed)) return false;
  return typingCost(typed, letters, oneSlip) <= oneSlip;
}
