import { createHash, randomInt } from 'node:crypto';
import type { Line } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ZaloGrants } from '#domain/ports/zalo.ts';
import type { Fetch } from '../zalo-shared/call-api.ts';
import { sealGrant } from './grant.ts';
import { requestGrant } from './oauth.ts';

export interface LoginParts {
  readonly config: {
    readonly appId: string;
    readonly appSecret: string;
    readonly oaId: string | null;
    readonly oauthRoot: string;
    readonly tokenKey: string | null;
  };
  /** An address of the domain that was verified with Zalo; nothing needs to answer there. */
  readonly callbackUrl: string;
  readonly grants: ZaloGrants;
  readonly tell: (line: Line) => void;
  /** Shows a line and resolves with what a person typed after it. */
  readonly ask: (line: Line) => Promise<string>;
  readonly now: () => Moment;
  readonly fetch?: Fetch;
  /** A random text of so many letters and digits; tests pass a known one. */
  readonly randomText?: (length: number) => string;
}

const timeoutMs = 30_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Leads an administrator through the consent of the Official Account and keeps what Zalo grants; false where nothing
 * was granted, and then nothing has changed.
 */
export async function login(parts: LoginParts): Promise<boolean> {
  const { config, grants, tell, now, fetch = globalThis.fetch } = parts;
  const randomText = parts.randomText ?? drawText;
  const verifier = randomText(43);
  const state = randomText(16);
  tellSteps({ ...parts, challenge: challengeOf(verifier), state });
  const brought = readBrought(await parts.ask({ id: 'oa-login-paste' }));
  const mistake = mistakeIn(brought, { state, oaId: config.oaId });
  if (mistake) return refuse(mistake);
  const claim = {
    grant_type: 'authorization_code',
    code: brought.code ?? '',
    code_verifier: verifier,
  } as const;
  const reply = await requestGrant({ ...config, fetch, now, timeoutMs }, claim);
  if (reply.reply === 'refused') return refuse({ id: 'oa-login-refused', args: { why: reply.why } });
  if (reply.reply !== 'granted') return refuse({ id: 'oa-login-no-answer', args: { why: reply.why } });
  const sealed = sealGrant(reply.grant, { key: config.tokenKey, appId: config.appId });
  await grants.put(config.appId, { sealed, savedAt: now() });
  tell({ id: 'oa-login-done' });
  return true;

  function refuse(line: Line): false {
    tell(line);
    return false;
  }
}

function tellSteps(parts: LoginParts & { readonly challenge: string; readonly state: string }): void {
  const { config, callbackUrl: url, challenge, state, tell } = parts;
  const link = new URL(`${config.oauthRoot}/v4/oa/permission`);
  const query = { app_id: config.appId, redirect_uri: url, code_challenge: challenge, state };
  link.search = new URLSearchParams(query).toString();
  tell({ id: 'oa-login-console', args: { app: config.appId } });
  tell({ id: 'oa-login-callback', args: { url } });
  tell({ id: 'oa-login-challenge', args: { challenge } });
  tell({ id: 'oa-login-open', args: { link: link.href } });
  tell({ id: 'oa-login-then' });
}

interface Brought {
  readonly code: string | null;
  readonly oaId: string | null;
  readonly state: string | null;
}

/** What a person pasted: the address the browser went to, its query, or the bare code. */
function readBrought(pasted: string): Brought {
  const text = pasted.trim();
  if (!text.includes('code=')) return { code: /^[\w-]+$/.test(text) ? text : null, oaId: null, state: null };
  const query = new URLSearchParams(text.slice(text.indexOf('?') + 1).replace(/#.*$/, ''));
  return { code: query.get('code'), oaId: query.get('oa_id'), state: query.get('state') };
}

function mistakeIn(
  { code, oaId, state }: Brought,
  expected: { readonly state: string; readonly oaId: string | null },
): Line | null {
  if (!code) return { id: 'oa-login-no-code' };
  if (state !== null && state !== expected.state) return { id: 'oa-login-foreign' };
  if (oaId !== null && expected.oaId !== null && oaId !== expected.oaId)
    return { id: 'oa-login-other-oa', args: { oa: oaId } };
  return null;
}

/** The first half of PKCE as Zalo wants it: the unpadded base64url of the verifier's SHA-256. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url');
}

function drawText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
