import { textAround, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Chunk } from '../sentence.ts';
import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|anh|chi|bac|chu|minh|bon anh|bon em|chung toi|doan)';
const now = '(?:dang|con dang|hien dang|van dang)';
const inside = '(?:tren|ngoai|trong|duoi|o|o tren|o ngoai|o trong)';
const spot =
  '(?:xe|o to|xe o to|tau|may bay|duong|duong di|hien truong|cong truong|phong hop|cuoc hop|hop|hoi truong|hoi nghi|ngoai duong|co so|thuc dia|dia ban|ruong|dong)';
const going = '(?:ngoi|dung|di|chay|ke|o|ban)';
const is = new RegExp(
  `^(?:vi |do |tai )?${person} (?:${now} )(?:${going} )*(?:(?:${inside} (?:${going} )*)+${spot}|(?:chay|lai|di|ngoi|len) (?:xe|o to|xe may|tau)|di duong)(?: (?:roi|day|nhe|nha|nen|a|ay|xuong|len|di hop|di|hop|giao ban))*$`,
);
/** Every way of saying it has that word, which few messages have. */
const atPresent = /(?:^| )dang(?: |$)/;
const longest = 10;

/**
 * The text without where its writer is at the moment: "cho xin nhanh tình hình xã Pù Nhi, tớ đang ngồi trên xe", "anh đang
 * đi đường". Null where nobody says so, or it is all that is said.
 */
export function withoutWhereabouts(scene: Scene): string | null {
  const { sentence, topical, mentions } = scene;
  if (topical.size + mentions.length === 0) return null;
  const said = atPresent.test(fold(wordsOf(scene))) ? findSaid(scene) : null;
  if (said === null) return null;
  if (mentions.some(({ first, last }) => first < said.last && last > said.first)) return null;
  const [before, behind] = textAround(sentence, said);
  return `${before.replace(/[\s,;–-]+$/, '')}${join(before, behind)}${behind.replace(/^[\s,;.–-]+/, '')}`.trim();
}

function join(before: string, behind: string): string {
  return before.trim() !== '' && behind.trim() !== '' ? ', ' : '';
}

/** The longest run of words that says so. */
function findSaid({ sentence: { chunks }, topical }: Scene): ChunkRange | null {
  for (let first = 0; first < chunks.length; first++)
    for (let last = Math.min(chunks.length, first + longest); last > first + 1; last--) {
      if ([...topical].some((i) => i >= first && i < last) || !endsThere(chunks[last])) continue;
      if (is.test(fold(wordsIn(chunks.slice(first, last))))) return { first, last };
    }
  return null;
}

/** "anh đang trên xe | cho anh xem …", but not "anh đang đi xe | ở Nga An". */
function endsThere(next: Chunk | undefined): boolean {
  return next === undefined || /[,;.:!?–-]/.test(next.gap) || goesOn.test(fold(next.text));
}

const goesOn = /^(?:cho|xin|gui|em|doc|xem|tra|lay|bao|can|muon|hoi|nho|nen|tinh hinh|liet ke)(?: |$)/;
