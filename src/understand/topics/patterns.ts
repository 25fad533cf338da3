import { canonical } from '../match/lexicon.ts';
import { expand } from '../match/expand.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { UnitId } from '#domain/unit.ts';

/** A wording of a topic or document: parts that stand in this order with few other words between them. */
export interface Pattern {
  readonly means: string;
  readonly parts: readonly Part[];
  /** True for a wording that has other meanings too, each a pattern of its own: the bot asks. */
  readonly open: boolean;
}

export interface Part {
  /** Wordings of which one must stand there. */
  readonly wordings: ReadonlySet<string>;
  /** A unit of this level may stand there instead. */
  readonly level: string | null;
  /** How many other words may stand before this part. */
  readonly gap: number;
}

const wide = 8;
const narrow = 1;

/**
 * Reads the pack's phrases, and the names of its pillars, indicators and documents, as patterns.
 * In a phrase `…` stands for up to six other words, `~` for at most one, `<commune>` for any commune's name.
 */
export function readPatterns(catalogue: Catalogue): readonly Pattern[] {
  const { pillars, indicators, documents } = catalogue.programme;
  const named = [
    ...catalogue.phrases.flatMap(({ text, means, or = [] }) =>
      [means, ...or].map((one) => ({ text, means: one, open: or.length > 0 })),
    ),
    ...pillars.map(({ id, name }) => ({ text: `(nhóm|trụ cột) ${name.vi}`, means: `pillar:${id}` })),
    ...indicators.flatMap(({ id, name, short }) =>
      [name.vi, short.vi, name.en, short.en].map((text) => ({ text, means: id })),
    ),
    ...documents.map(({ id, number }) => ({ text: number, means: id })),
  ];
  return named.filter(({ means }) => catalogue.unit(means as UnitId) === undefined).map(readPattern);
}

interface Wording {
  readonly text: string;
  readonly means: string;
  readonly open?: boolean;
}

/** Reads one phrase as a pattern. */
export function readPattern({ text, means, open = false }: Wording): Pattern {
  const parts: Part[] = [];
  let optional = 0;
  for (const [, mark, words] of text.matchAll(/(^|[…~])([^…~]+)/g)) {
    const all = expand(words ?? '').map((wording) => wording.trim());
    const level = all.find((wording) => wording.startsWith('<'))?.slice(1, -1) ?? null;
    const wordings = new Set(all.filter((wording) => !wording.startsWith('<')).map(canonical));
    // What may be left out is one more word that may stand there.
    if (wordings.delete('') && parts.length > 0) {
      optional += 1;
      continue;
    }
    parts.push({ wordings, level, gap: (mark === '~' ? narrow : wide) + optional });
    optional = 0;
  }
  return { means, parts, open };
}
