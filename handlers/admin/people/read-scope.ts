import type { Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Scope } from '#domain/people.ts';
import type { Topic } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { listArg, unitArg, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { meansAll } from '#ledger/read-invitation.ts';

type Piece = { readonly units: readonly UnitId[] | 'all'; readonly topics: readonly Topic[] | 'all' };

/** The scope that words name, piece by piece; a sentence about the first piece that is not clear. */
export function readScope(words: string, house: House, today: IsoDate): Scope | Line {
  const pieces = words
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => readPiece(piece, house, today));
  const unclear = read.find((piece) => 'id' in piece);
  if (unclear) return unclear;
  const named = read.filter((piece) => 'units' in piece);
  const units = together(named.map((piece) => piece.units));
  const topics = together(named.map((piece) => piece.topics));
  if (units.length === 0) return says('admin-scope-no-unit');
  return { units, topics: topics.length === 0 ? 'all' : topics };
}

function together<Id>(lists: readonly (readonly Id[] | 'all')[]): readonly Id[] | 'all' {
  if (lists.includes('all')) return 'all';
  return [...new Set(lists.flatMap((own) => (own === 'all' ? [] : own)))];
}

function readPiece(piece: string, house: House, today: IsoDate): Piece | Line {
  const all = meansAll(piece);
  if (all !== null) return { units: all === 'topics' ? [] : 'all', topics: all === 'units' ? [] : 'all' };
  const reading = house.office.read(`/capnhat ${piece}`, today);
  if (reading.kind === 'ambiguous') {
    const scene = { catalogue: house.catalogue, today };
    const units = reading.readings.flatMap((question) => question.units.map((unit) => unitArg(scene, unit)));
    return says('admin-scope-ambiguous', { words: verbatim(piece), units: listArg(units, 'or') });
  }
  const unclear = says('admin-scope-unread', { words: verbatim(piece) });
  if (reading.kind === 'not-understood' || reading.certainty !== 'exact') return unclear;
  const [{ units, topics, period }, ...others] = reading.questions;
  if (others.length > 0 || period !== null || units.length + topics.length === 0) return unclear;
  return { units, topics };
}
