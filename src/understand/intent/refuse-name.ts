import { refuseNeighbours } from './neighbours.ts';
import { notMeasured } from './out-of-scope.ts';
import { placeElsewhere } from './place-elsewhere.ts';
import { isFree } from './scene.ts';
import { strangeName } from './strange-name.ts';
import { tagValue } from '../names/find-spots.ts';
import { nearestUnits } from '../names/nearest-units.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, NotUnderstood } from '#domain/reading.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { Directory } from '../names/directory.ts';
import type { UnknownName } from '../names/nearest-units.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

interface Asked {
  readonly question: Question;
  readonly alternatives: readonly Question[];
}

/** What to say of names that mean no unit of ours, or hardly one; null when all names are fine. */
export function refuseName(
  scene: Scene,
  asked: Asked,
  directory: Directory,
): NotUnderstood | Ambiguous | null {
  const { mentions } = scene;
  const stranger = placeElsewhere(scene, directory);
  if (stranger) return noSuchUnit(stranger.typed, stranger, { asked, directory });
  const elsewhere = mentions.find((mention) => mention.place !== null);
  if (elsewhere) return notMeasured([typed(scene, elsewhere)], [asked.question]);
  const twin = mentions.find((mention) => mention.namesake !== null);
  if (twin) {
    const readings = [asked.question, ...asked.alternatives];
    return { kind: 'ambiguous', about: 'unit', readings, unknown: [`tỉnh ${typed(scene, twin)}`] };
  }
  const hazy = mentions.find((mention) => mention.meant.length === 0 || mention.doubtful);
  if (hazy) return unknownUnit(scene, hazy, { asked, directory });
  const nearby = refuseNeighbours(scene);
  if (nearby) return nearby;
  const nameless =
    afterTypeWord(scene) ?? capitalAfterType(scene) ?? nearName(scene, directory) ?? strangeName(scene);
  return nameless && unknownUnit(scene, nameless, { asked, directory });
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function typed(scene: Scene, { first, last }: Stretch): string {
  const chunks = scene.sentence.chunks.slice(first, last);
  return chunks.map((chunk) => chunk.typed).join(' ');
}

/** A type word with words after it that nothing explains: "xã Abc Xyz". */
function afterTypeWord({ sentence, taken }: Scene): Stretch | null {
  const { chunks } = sentence;
  for (const [i, chunk] of chunks.entries()) {
    if (!chunk.sorts.has('type') || /s$/.test(chunk.text) || taken.has(i) || !isUnknown(chunks[i + 1]))
      continue;
    let last = i + 2;
    while (last < i + 4 && isUnknown(chunks[last])) last++;
    return { first: i, last };
  }
  return null;
}

/** "xã Đồồng Tiếh", "xã Kiên Th": a capital after a type word begins a name, however it was mended. */
function capitalAfterType({ sentence: { chunks, text }, taken }: Scene): Stretch | null {
  if (text === text.toUpperCase()) return null;
  const first = chunks.findIndex((chunk, i) => {
    const [next, further] = [chunks[i + 1], chunks[i + 2]];
    if (!chunk.sorts.has('type') || taken.has(i) || !next || isKnown(next)) return false;
    if (!/^\s+$/.test(next.gap) || next.sorts.has('type')) return false;
    if (next.typed.length === 1 && !/^\p{Lu}\p{Ll}/u.test(further?.typed ?? '')) return false;
    return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*$/u.test(next.typed) || isHalfMistyped(next, further);
  });
  return first < 0 ? null : { first, last: Math.min(first + 3, chunks.length) };
}

/** "huyện ung Xương": its first letter lost, and read as something else. */
function isHalfMistyped(next: Chunk, further: Chunk | undefined): boolean {
  const parts = next.typed.includes(' ')
    ? [next]
    : [next, ...(further && !isKnown(further) ? [further] : [])];
  const cost = parts.reduce((sum, { piece: { match } }) => sum + (match?.cost ?? 1), 0);
  return cost >= mistyped && /^\p{L}+ \p{Lu}\p{Ll}+$/u.test(parts.map(({ typed }) => typed).join(' '));
}

const mistyped = 0.4;

/** A topic that is not made out of other letters, as that of "xã Long Giang" is, or a name that was taken back. */
function isKnown({ sorts, piece: { match } }: Chunk): boolean {
  return sorts.has('name') || (sorts.has('topic') && match?.slips === 0);
}

/** A type word before two single syllables that look almost like a name: "huyện Qua Hóa". */
function nearName(scene: Scene, directory: Directory): Stretch | null {
  const { chunks } = scene.sentence;
  for (const [i, chunk] of chunks.entries()) {
    const pair = chunks.slice(i + 1, i + 3);
    if (!chunk.sorts.has('type') || scene.taken.has(i) || pair.length < 2) continue;
    const loose = pair.every(
      (next, k) => !next.text.includes(' ') && isFree(scene, i + 1 + k) && /^\s+$/.test(next.gap),
    );
    if (!loose) continue;
    const name = { words: pair.map((next) => next.typed).join(' '), type: null, level: null };
    if (nearestUnits(name, directory, 1.2).length > 0) return { first: i, last: i + 3 };
  }
  return null;
}

function isUnknown(chunk: Chunk | undefined): boolean {
  return chunk?.sorts.size === 0 && /^\s*$/.test(chunk.gap);
}

interface Refusing {
  readonly asked: Asked;
  readonly directory: Directory;
}

function unknownUnit(scene: Scene, stretch: Stretch, refusing: Refusing): NotUnderstood {
  const chunks = scene.sentence.chunks.slice(stretch.first, stretch.last);
  const [head, ...rest] = chunks;
  const named = head?.sorts.has('type') === true && rest.length > 0;
  const name: UnknownName = {
    words: (named ? rest : chunks).map((chunk) => chunk.typed).join(' '),
    type: named ? tagValue(head, 'type:') : null,
    level: named ? (tagValue(head, 'level:') as UnitLevel | null) : null,
  };
  return noSuchUnit(typed(scene, stretch), name, refusing);
}

function noSuchUnit(unknown: string, name: UnknownName, { asked, directory }: Refusing): NotUnderstood {
  const nearest = nearestUnits(name, directory).map((unit) => ({ ...asked.question, units: [unit.id] }));
  return { kind: 'not-understood', why: 'unknown-unit', unknown: [unknown], nearest };
}
