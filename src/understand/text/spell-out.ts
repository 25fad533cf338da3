import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

const countedWords: ReadonlyMap<string, string> = new Map([
  ['q', 'quý'],
  ['t', 'tháng'],
  ['th', 'tháng'],
  ['h', 'half'],
  ['n', 'năm'],
  ['k', 'kỳ'],
]);

/** `q3` and `t10` are quarter and month when the digit is typed on to them, `6h` is an hour. */
export function spellOutCounted(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    const word =
      unitBehind(token, tokens[i - 1]) ??
      dayOfWeek(token, tokens.slice(i + 1)) ??
      wordAhead(token, tokens[i + 1]) ??
      politeEnd(token, tokens[i + 1]);
    return word === null ? token : respell(token, word);
  });
}

/** "10t", "6h": what a number is counted in that it is typed on to. */
function unitBehind({ text, gap }: Token, before: Token | undefined): string | null {
  if (gap !== '' || before === undefined || before.number === null || before.number > 12) return null;
  if (text === 'h') return 'giờ';
  return /^th?$/.test(text) ? 'tháng' : null;
}

/** "cho e tỉ lệ của tỉnh vs": at the end it is "với", a plea, not "versus". */
function politeEnd({ text }: Token, next: Token | undefined): string | null {
  return text === 'vs' && next === undefined ? 'với' : null;
}

/** "t2 hàng tuần": a day, though "t2" alone is a month. */
function dayOfWeek({ text }: Token, [day, every, week]: readonly Token[]): string | null {
  const number = day?.gap === '' ? day.number : null;
  if (text !== 't' || number === null || number < 2 || number > 7) return null;
  const weekly = /^(?:h[àằa]ng|m[ỗo]i|đ?[ầa]u|dau) (?:tuần|tuan)$/;
  return weekly.test(`${every?.text ?? ''} ${week?.text ?? ''}`) ? 'thứ' : null;
}

function wordAhead({ text }: Token, next: Token | undefined): string | null {
  const word = countedWords.get(text);
  return word !== undefined && next !== undefined && next.number !== null && /^[.]?$/.test(next.gap)
    ? word
    : null;
}

/** The token as if the word had been typed in its place. */
function respell(token: Token, word: string): Token {
  const [full] = tokenize(word);
  return full ? { ...full, start: token.start, end: token.end, gap: token.gap } : token;
}
