import type { TargetStatus } from '#domain/assessment.ts';

/** The house colours: dark on light, data in blue, targets in vermilion; after Okabe and Ito, safe for colour-blind eyes. */
export const colours = {
  paper: '#FFFFFF',
  ink: '#1A2029',
  soft: '#59636E',
  faint: '#C4CBD3',
  grid: '#E4E8ED',
  data: '#0072B2',
  dataDark: '#00466E',
  dataPale: '#C4E0F2',
  plain: '#5AA6D6',
  below: '#E69F00',
  belowDark: '#A66F00',
  belowPale: '#F8E0B0',
  highlightWash: '#E3EFF8',
  target: '#B84A00',
  warningWash: '#FFF3DF',
  warningInk: '#7A4A00',
} as const;

/** From light to dark, told apart in grey as well. */
export const fewToMany = ['#DCEBF6', '#74B4DA', '#00507E'] as const;
export const shortToFarShort = ['#FCE6BC', '#EBA73C', '#A85A00'] as const;

/** A colour on the way through a scheme; share 0 is its first, 1 its last. */
export function shade(scheme: readonly string[], share: number): string {
  const place = Math.min(Math.max(share, 0), 1) * (scheme.length - 1);
  const index = Math.min(Math.floor(place), scheme.length - 2);
  const [from = '', to = ''] = scheme.slice(index, index + 2);
  const mixed = channels(from).map(
    (value, i) => value + ((channels(to)[i] ?? value) - value) * (place - index),
  );
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#RRGGBB`. */
function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** A colour for bars and tiles, its pale wash, and a darker one for words on white. */
export interface StatusColours {
  readonly strong: string;
  readonly wash: string;
  readonly words: string;
}

const grey: StatusColours = { strong: '#9AA4AF', wash: '#EDF0F3', words: '#4B5560' };

export const statusColours: Readonly<Record<TargetStatus, StatusColours>> = {
  met: { strong: '#009E73', wash: '#DDF3EC', words: '#00654A' },
  exceeded: { strong: '#0072B2', wash: '#DCEBF5', words: '#00507E' },
  'not-met': { strong: '#D55E00', wash: '#FBE6D8', words: '#9A3E00' },
  'on-track': { strong: '#56B4E9', wash: '#E1F2FC', words: '#0A5E8E' },
  'at-risk': { strong: '#E69F00', wash: '#FDF0D2', words: '#7A5200' },
  open: { strong: '#7C9CB8', wash: '#E7EEF4', words: '#3B5873' },
  'no-data': grey,
  stale: { strong: '#B490AB', wash: '#F3EAF1', words: '#6E3F63' },
  'not-comparable': { ...grey, strong: '#6E7781' },
};

/** White or dark, whichever stands out more from the given `#RRGGBB`. */
export function inkOn(background: string): string {
  const { paper, ink } = colours;
  return contrast(paper, background) >= contrast(ink, background) ? paper : ink;
}

/** From 1, none, to 21, black on white; small type needs 4.5. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
