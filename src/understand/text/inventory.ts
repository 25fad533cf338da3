const initials = '|b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'.split('|');

/** Unmarked rimes. `oong` and `ooc` stay out: typed Telex `oo` is far more frequent. */
const rimes =
  `a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh ep et eo eu ech ed i ia ich ie iec iem ien ieng iep
  iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot
  u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet
  uynh uyt uyu y yem yen yet yeu`.split(/\s+/);

const syllables = new Set(initials.flatMap((initial) => rimes.map((rime) => initial + rime)));
// `gi` and `qu` lose a letter before i and u: gì, giếng, quả, quyền.
for (const rime of rimes) {
  if (rime.startsWith('i')) syllables.add(`g${rime}`);
  if (rime.startsWith('u')) syllables.add(`q${rime}`);
}
syllables.delete('');

/** True for letters that can be a Vietnamese syllable once marks are off. */
export function isSyllable(letters: string): boolean {
  return syllables.has(letters);
}
