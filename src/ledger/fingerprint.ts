import type { ChangeItem } from '#domain/change.ts';

/**
 * What a change says, in one hash: it stands in the audit log, so that neither the change nor its figures can come to
 * say something else later. `hash` is SHA-256 in hex.
 */
export function fingerprint(items: readonly ChangeItem[], hash: (text: string) => string): string {
  return hash(canonical(items));
}

/** The one text of plain data: JSON with sorted keys and no spaces. */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
