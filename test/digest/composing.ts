import { fileURLToPath } from 'node:url';
import { nothingToDo } from '#domain/desk.ts';
import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { Follow } from '#domain/subscription.ts';
import type { Locale } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import type { Digest } from '#digest/compose-digest.ts';
import { makeComposer } from '#digest/make-composer.ts';
import { loadSpeech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { chat } from '#test/db/store/given.ts';
import { officialFigure } from '#test/support/figure.ts';
import { memoryStore } from '#test/support/store.ts';
import { makeUnderstanding, type Understanding } from '#understand/understand.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error('test.pack: the pack must load');
export const { catalogue } = pack;
const understanding = makeUnderstanding(catalogue);
export const read: Understanding['read'] = (...given) => understanding.read(...given);
export const say: Understanding['say'] = (question) => understanding.say(question);
export const timeZone = 'Asia/Ho_Chi_Minh';
export const speech = loadSpeech({
  folder: fileURLToPath(new URL('../../locales', import.meta.url)),
  timeZone,
});

const since = Date.parse('2026-11-24T00:30:00Z');
const asOf = Date.parse('2026-12-01T00:30:00Z');
const recordedAt = Date.parse('2026-11-27T03:00:00Z');

/** A figure recorded between the two moments. */
export function news(
  indicator: string,
  when: string,
  value: number,
  given: Partial<Omit<Figure, 'indicator' | 'period' | 'value'>> = {},
): Figure {
  const unit = given.unit ?? ('province' as UnitId);
  return officialFigure({
    id: `${indicator}/${unit}/${when}/test`,
    indicator,
    period: period(when),
    value,
    source: { publisher: 'Sở Khoa học và Công nghệ', url: null, published: '2026-11-26', title: null },
    recordedAt,
    enteredBy: 'p1',
    ...given,
    unit,
  });
}

/** The id of a published figure of the province. */
export function idOf(indicator: string, when: string): string | null {
  const published = pack.ok ? pack.figures : [];
  const found = published.find(
    (own) => own.indicator === indicator && own.period === when && own.unit === 'province',
  );
  return found?.id ?? null;
}

/** A digest of the published figures and what was recorded since. */
export async function digest(
  follows: readonly Follow[],
  added: readonly Figure[] = [],
  { pictures = false, toDo = nothingToDo, asked = false } = {},
): Promise<Digest> {
  const store = await memoryStore();
  if (pack.ok) await store.figures.append([...pack.figures, ...added]);
  const toDoOf = () => Promise.resolve(toDo);
  const compose = makeComposer({ catalogue, figures: store.figures, timeZone, say, toDoOf });
  const { compose: write } = await compose({ address: chat('1'), follows, pictures }, { since, asOf });
  const written = await write(asked ? 'asked' : undefined);
  await store.close();
  return written;
}

export function words({ content: { parts } }: Pick<Digest, 'content'>, locale: Locale = 'vi'): string {
  return plainText(speech.render({ parts }, locale));
}
