/** Combining marks of the tones, in the order grave, acute, hook, tilde, dot. */
export const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const telexTones = 'fsrxj';
const vniTones = '21345';
const telexShapes = new Map([
  ['\u0302', ''],
  ['\u0306', 'w'],
  ['\u031b', 'w'],
]);
const vniShapes = new Map([
  ['\u0302', '6'],
  ['\u0306', '8'],
  ['\u031b', '7'],
]);

/** A word as Telex keys left standing: `chuyển` → `chuyeenr`. */
export function toTelex(word: string): string {
  let [keys, tone] = ['', ''];
  for (const char of word.normalize('NFC')) {
    const [letter = '', ...marks] = char.normalize('NFD');
    if (/đ/i.test(char)) keys += 'dd';
    else keys += letter;
    for (const mark of marks) {
      if (tones.includes(mark)) tone = telexTones[tones.indexOf(mark)] ?? '';
      else keys += mark === '\u0302' ? letter.toLowerCase() : (telexShapes.get(mark) ?? '');
    }
  }
  return keys.replace('uwow', 'uow') + tone;
}

/** A word as VNI keys left standing: `chuyển` → `chuye63n`. */
export function toVni(word: string): string {
  let keys = '';
  for (const char of word.normalize('NFC')) {
    const [letter = '', ...marks] = char.normalize('NFD');
    keys += /đ/i.test(char) ? 'd9' : letter;
    for (const mark of marks)
      keys += tones.includes(mark) ? (vniTones[tones.indexOf(mark)] ?? '') : (vniShapes.get(mark) ?? '');
  }
  return keys;
}
