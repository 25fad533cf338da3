import { isIsoDate } from '#domain/date.ts';
import type { Source } from '#domain/figure.ts';

/** Longer is no source but a report. */
const longest = 300;

/**
 * The source of a figure in a person's words: an address, the day it appeared and ` của ` before who published it are
 * told apart, the rest is kept as typed. Null for words that name nothing.
 */
export function readSource(words: string): Source | null {
  const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > longest || !/\p{L}/u.test(text)) return null;
  const url = /https?:\/\/[^\s,;]+/.exec(text)?.[0] ?? null;
  const dated = findDay(url === null ? text : text.replace(url, ' '));
  const rest = dated.rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.-]+|[\s,;-]+$/g, '')
    .trim();
  const by = /^(.{3,}?),? của (.{2,})$/iu.exec(rest);
  if (by) return { publisher: by[2] ?? rest, url, published: dated.day, title: by[1] ?? null };
  const publisher = rest === '' ? hostOf(url) : rest;
  return publisher === null ? null : { publisher, url, published: dated.day, title: null };
}

const days: readonly { readonly form: RegExp; readonly order: readonly [number, number, number] }[] = [
  { form: /(?:,?\s*ngày)?\s*(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu, order: [3, 2, 1] },
  { form: /(?:,?\s*ngày)?\s*\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/iu, order: [3, 2, 1] },
  { form: /(?:,?\s*ngày)?\s*\b(\d{4})-(\d{2})-(\d{2})\b/iu, order: [1, 2, 3] },
];

/** The first day that the words name, and the words without it. */
function findDay(text: string): { readonly day: string | null; readonly rest: string } {
  for (const { form, order } of days) {
    const match = form.exec(text);
    const parts = order.map((group) => (match?.[group] ?? '').padStart(2, '0'));
    const day = parts.join('-');
    if (match && isIsoDate(day)) return { day, rest: text.replace(match[0], ' ') };
  }
  return { day: null, rest: text };
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? null;
}
