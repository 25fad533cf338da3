import { createHash, randomBytes } from 'node:crypto';
import type { Moment } from '#domain/date.ts';
import type { Handouts } from '#domain/ports/pictures.ts';

/** How long a platform, or a person, has to fetch what was handed out. */
const readyMs = 10 * 60_000;

/** The same bytes keep their address while at least this much of its time is left. */
const enoughMs = readyMs / 2;

export interface PublishParts {
  readonly handouts: Pick<Handouts, 'put'>;
  /** Where this server is reached from outside. */
  readonly publicUrl: string;
  readonly now: () => Moment;
  /** 128 random bits in letters for an address. */
  readonly newToken?: () => string;
}

/** Puts bytes where a platform can fetch them for a few minutes; resolves to an address nobody can guess. */
export function makePublish(
  parts: PublishParts,
): (bytes: Uint8Array, mediaType: string, name?: string) => Promise<string> {
  const { handouts, publicUrl, now, newToken = () => randomBytes(16).toString('base64url') } = parts;
  const recent = new Map<string, { readonly address: string; readonly until: Moment }>();

  return async function publish(bytes, mediaType, name) {
    forgetOld(recent, now() + enoughMs);
    const key = createHash('sha256')
      .update(`${mediaType}\n${name ?? ''}\n`)
      .update(bytes)
      .digest('base64');
    const known = recent.get(key);
    if (known) return known.address;
    const token = newToken();
    const until = now() + readyMs;
    await handouts.put(token, { bytes, mediaType, name: name ?? null }, until);
    const address = `${publicUrl}/${placeOf(mediaType, token)}`;
    recent.set(key, { address, until });
    return address;
  };
}

function forgetOld(recent: Map<string, { readonly until: Moment }>, before: Moment): void {
  for (const [key, { until }] of recent) if (until < before) recent.delete(key);
}

function placeOf(mediaType: string, token: string): string {
  return mediaType === 'image/png' ? `pictures/${token}.png` : `files/${token}`;
}
