import { mistakeAt, repeated } from './mistake.ts';
import type { Phrase } from '#domain/catalogue.ts';
import type { Mistake } from './mistake.ts';
import type { Entries, Known } from './read-entries.ts';
import type { ProgrammeParts } from './read-programme.ts';

/** Phrases that stand twice, or that mean a pillar or unit there is not. Cues are the understanding's own. */
export function checkPhrases(
  phrases: Entries<Phrase>,
  programme: ProgrammeParts,
  units: Known,
): readonly Mistake[] {
  const unknown = phrases.value.flatMap((entry) => {
    const named = [entry.value.means, ...(entry.value.or ?? [])];
    return named.filter((one) => !exists(one, programme, units)).map((one) => ({ entry, one }));
  });
  return [
    ...repeated(phrases.value, ({ text, means }) => `${text} = ${means}`, 'the phrase'),
    ...unknown.map(({ entry, one }) => mistakeAt(entry, `means: there is no "${one}"`)),
  ];
}

/** A word without a colon may be an id or a cue; with one it names a pillar or a unit. */
function exists(means: string, programme: ProgrammeParts, units: Known): boolean {
  if (means.startsWith('pillar:')) return programme.known.pillars.has(means.slice('pillar:'.length));
  return !means.includes(':') || units.has(means);
}
