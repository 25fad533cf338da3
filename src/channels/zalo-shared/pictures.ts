import type { Chart } from '#domain/chart.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';

/** Draws a chart as a PNG; null where it can't be drawn, and the words have to do. */
export type Paint = (chart: Chart, locale: Locale) => Promise<Uint8Array | null>;

/**
 * Puts bytes where they can be fetched for a few minutes, under an address nobody can guess; null where they can't.
 * `name` is what a file is to be saved as.
 */
export type Publish = (bytes: Uint8Array, mediaType: string, name?: string) => Promise<string | null>;

export interface Picture {
  readonly title: string;
  readonly png: Uint8Array;
}

export interface PaintParts {
  readonly paint: Paint | null;
  readonly onTrouble: (error: Error) => void;
}

/** The pictures of an answer. One that can't be painted is left out: the words say the same. */
export async function paintAll(
  blocks: readonly Block[],
  locale: Locale,
  { paint, onTrouble }: PaintParts,
): Promise<readonly Picture[]> {
  if (paint === null) return [];
  const painted = chartsOf(blocks).map(async (chart): Promise<Picture | null> => {
    try {
      const png = await paint(chart, locale);
      return png ? { title: chart.title[locale], png } : null;
    } catch (error) {
      onTrouble(new Error('zalo.no_picture: a chart could not be painted', { cause: error }));
      return null;
    }
  });
  return (await Promise.all(painted)).filter((picture) => picture !== null);
}

/** The words that stand for charts where an answer has no other. */
export function titlesOf(blocks: readonly Block[], locale: Locale): string {
  return chartsOf(blocks)
    .map((chart) => chart.title[locale])
    .join('\n');
}

function chartsOf(blocks: readonly Block[]): readonly Chart[] {
  return blocks.flatMap((block) => (block.block === 'chart' ? [block.chart] : []));
}
