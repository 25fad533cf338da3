import { z } from 'zod';

/** A token as both platforms write it: a number, a colon, a secret. */
export function botToken(name: string, giver: string) {
  return z.string().regex(/^\d+:[\w-]+$/, {
    error: `${name} must look like 123456789:AAE…; copy it again from ${giver}.`,
  });
}

/** How messages arrive. */
export function mode(name: string) {
  return z.enum(['webhook', 'polling'], { error: `${name} must be webhook or polling.` }).default('webhook');
}

/** Where a platform's API is; `usual` when nothing is said. */
export function root(name: string, usual: string) {
  return z
    .url({ protocol: /^https?$/, error: `${name} must be an address, as ${usual}.` })
    .transform(withoutSlash)
    .default(usual);
}

/** A value that may be absent and must never be shown. */
export function secret(description: string) {
  return z.string().min(1).optional().meta({ description, example: '', secret: true });
}

/** An address without slashes at its end. */
export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
