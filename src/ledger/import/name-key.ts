const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name for comparing: composed, in lower case, one space between words, and the tone of each syllable at its end, so
 * that `Thiệu Hoá` and `Thiệu Hóa` are one name. Marks count: `Đồng Tiến` is not `Đông Tiến`.
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/);
  return words
    .filter((word) => word !== '')
    .map(withToneLast)
    .join(' ');
}

function withToneLast(word: string): string {
  const parts = word.normalize('NFD');
  return parts.replace(tones, '') + (parts.match(tones) ?? []).join('');
}
