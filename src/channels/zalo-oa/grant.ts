import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Moment } from '#domain/date.ts';

/** The right to speak for the account: the access token proves it, the refresh token renews it, once. */
export interface Grant {
  readonly access: string;
  readonly refresh: string;
  readonly obtainedAt: Moment;
  /** When the access token ends; a first pair copied by hand counts as ending at once. */
  readonly expiresAt: Moment;
}

export interface Seal {
  /** 64 hexadecimal digits; null leaves the tokens readable. */
  readonly key: string | null;
  /** Bound into the seal, so that a row can't be moved to another application. */
  readonly appId: string;
}

const grantJson = z.object({
  access: z.string().min(1),
  refresh: z.string().min(1),
  obtainedAt: z.number(),
  expiresAt: z.number(),
});

/** A grant as text for the store: AES-256-GCM under the key, or plain JSON without one. */
export function sealGrant(grant: Grant, { key, appId }: Seal): string {
  const text = JSON.stringify(grant);
  if (key === null) return `plain.${text}`;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), nonce).setAAD(Buffer.from(appId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['gcm', ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

/** The grant in a stored text. Throws `zalo-oa.grant_locked` when the key is another one, or missing. */
export function openGrant(text: string, seal: Seal): Grant {
  try {
    const json = text.startsWith('plain.') ? text.slice('plain.'.length) : decipher(text, seal);
    return grantJson.parse(JSON.parse(json));
  } catch {
    throw new Error(
      'zalo-oa.grant_locked: the stored tokens can’t be read; set the ZALO_OA_TOKEN_KEY they were kept with, or run npm run zalo-oa:login',
    );
  }
}

function decipher(text: string, { key, appId }: Seal): string {
  const [, nonce = '', tag = '', sealed = ''] = text.split('.');
  const bytes = (part: string) => Buffer.from(part, 'base64url');
  const opener = createDecipheriv('aes-256-gcm', Buffer.from(key ?? '', 'hex'), bytes(nonce), {
    authTagLength: 16,
  });
  opener.setAAD(Buffer.from(appId)).setAuthTag(bytes(tag));
  return opener.update(bytes(sealed), undefined, 'utf8') + opener.final('utf8');
}
