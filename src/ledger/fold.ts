/** Letters without marks, in lower case, each where it stood; the text must be composed (NFC). */
export function fold(text: string): string {
  return Array.from(text, plainLetter).join('');
}

function plainLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower.length !== 1) return lower.length === letter.length ? lower : letter;
  return lower === 'đ' ? 'd' : lower.normalize('NFD').charAt(0);
}
