import type { Chart, ChartTarget } from '#domain/chart.ts';
import type { Figure } from '#domain/figure.ts';
import type { DocumentId, Indicator, Target } from '#domain/programme.ts';
import type { Text } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import { isIllustrative } from './figure-arg.ts';
import type { Scene } from './section.ts';

type Frame = Pick<Chart, 'title' | 'subtitle' | 'source' | 'illustrative'>;

/** Title, subtitle, publishers and the mark of sample figures: what every picture has. */
export function chartFrame(title: Text, subtitle: Text, figures: readonly Figure[]): Frame {
  const publishers = new Set(figures.map(({ source }) => source.publisher));
  return { title, subtitle, source: [...publishers].join(', '), illustrative: figures.some(isIllustrative) };
}

/** Names side by side. */
export function joinTexts(...texts: readonly Text[]): Text {
  return {
    vi: texts.map(({ vi }) => vi).join(' · '),
    en: texts.map(({ en }) => en).join(' · '),
  };
}

export function unitText(scene: Scene, id: UnitId): Text {
  return scene.catalogue.unit(id)?.fullName ?? { vi: id, en: id };
}

/** A document under its kind and number, as `Nghị quyết 06-NQ/TU`. */
export function documentText({ catalogue }: Scene, id: DocumentId): Text {
  const document = catalogue.document(id);
  if (!document) return { vi: id, en: id };
  const { kind, number } = document;
  return { vi: `${kind.vi} ${number}`, en: `${kind.en} ${number}` };
}

/** A document under its number alone, as `06-NQ/TU`. */
export function numberText({ catalogue }: Scene, id: DocumentId): Text {
  const number = catalogue.document(id)?.number ?? id;
  return { vi: number, en: number };
}

/** A target as pictures show it, under the number of its document. */
export function chartTarget(scene: Scene, { document, due, value }: Target): ChartTarget {
  return { due, value, label: numberText(scene, document) };
}

/** True where a target can be drawn on the indicator's own scale. */
export function fitsScale({ measure }: Target, indicator: Indicator): boolean {
  const counts = ['count', 'count-of-total'];
  return measure === indicator.measure || (counts.includes(measure) && counts.includes(indicator.measure));
}
