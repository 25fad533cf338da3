/** Spellings by ear and by chat habit, brought to one form: regional initials and finals, `f` for `ph`, `j` for `gi`. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:tr|ch)/, 'c'],
  [/^(?:gi|d|r|z|j|v)(?=[aeiouy])/, 'z'],
  [/^(?:s|x)/, 's'],
  [/^(?:l|n)(?=[aeiouy])/, 'l'],
  [/^(?:f|ph)/, 'f'],
  [/^(?:ngh|ng)/, 'q'],
  [/^(?:kh|h)(?=[aeiouy])/, 'h'],
  [/^(?:gh|g)/, 'g'],
  [/^(?:qu|w)(?=[aeiy])/, 'kw'],
  [/^(?:c|k)(?=[aeiouy])/, 'k'],
  [/(?:nh|ng|n|g|h)$/, 'n'],
  [/(?:ch|ck|c|k|t)$/, 't'],
  [/ie|ye|iu(?=.)/, 'i'],
  [/uo/, 'u'],
  [/y/g, 'i'],
];

/** The key that syllables which sound alike, or are spelt alike in chat, share. */
export function soundKey(letters: string): string {
  let key = letters;
  for (const [pattern, to] of rules) key = key.replace(pattern, to);
  return key;
}
