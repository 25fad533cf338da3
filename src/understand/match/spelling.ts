type Rule = readonly [RegExp, string];

/** Initials that regions confuse, and `f`, `j`, `w` of chat, brought to one form. */
const initials: readonly Rule[] = [
  // Not `c`, which is the sound of k below.
  [/^(?:tr|ch)/, 'č'],
  [/^(?:gi|d|r|z|j|v)(?=[aeiouy])/, 'z'],
  [/^(?:s|x)/, 's'],
  [/^(?:l|n)(?=[aeiouy])/, 'l'],
  [/^(?:f|ph)/, 'f'],
  [/^(?:ngh|ng)/, 'q'],
  [/^(?:kh|h)(?=[aeiouy])/, 'h'],
  [/^(?:gh|g)/, 'g'],
  [/^(?:qu|w)(?=[aeiy])/, 'kw'],
  [/^(?:c|k)(?=[aeiouy])/, 'k'],
];

/** Finals and vowels spelt by ear or shortened in chat. */
const rimes: readonly Rule[] = [
  [/(?:nh|ng|n|g|h)$/, 'n'],
  [/(?:ch|ck|c|k|t)$/, 't'],
  [/ie|ye|iu(?=.)/, 'i'],
  [/uo/, 'u'],
  [/y/g, 'i'],
];

/** The key that syllables which sound alike, or are spelt alike in chat, share. */
export function soundKey(letters: string): string {
  return apply(rimes, initialKey(letters));
}

/** The key that syllables which differ at most in such an initial share. */
export function initialKey(letters: string): string {
  return apply(initials, letters);
}

function apply(rules: readonly Rule[], letters: string): string {
  return rules.reduce((key, [pattern, to]) => key.replace(pattern, to), letters);
}
