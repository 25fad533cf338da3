import { z } from 'zod';
import type { Moment } from '#domain/date.ts';
import { callApi, type Fetch } from '../zalo-shared/call-api.ts';
import type { Grant } from './grant.ts';

export interface OauthParts {
  readonly appId: string;
  readonly appSecret: string;
  readonly oauthRoot: string;
  readonly fetch: Fetch;
  readonly now: () => Moment;
  readonly timeoutMs: number;
}

/** What is shown for a grant: a code that a person brought, or the refresh token of the grant before. */
export type Claim =
  | { readonly grant_type: 'authorization_code'; readonly code: string; readonly code_verifier: string }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string };

export type GrantReply =
  | { readonly reply: 'granted'; readonly grant: Grant }
  /** Zalo said no, which it mostly does with HTTP 200. */
  | { readonly reply: 'refused'; readonly why: string }
  /** Nothing was asked. */
  | { readonly reply: 'unreached'; readonly why: string }
  /** Zalo may have granted, and the answer is lost. */
  | { readonly reply: 'unknown'; readonly why: string };

const grantBody = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});

const refusalBody = z.looseObject({
  error: z.union([z.string(), z.number()]).optional().catch(undefined),
  error_name: z.string().optional().catch(undefined),
});

/** Asks Zalo for a grant. Granted is only an answer that holds both tokens and their life. */
export async function requestGrant(parts: OauthParts, claim: Claim): Promise<GrantReply> {
  const asked = parts.now();
  const reply = await callApi({
    fetch: parts.fetch,
    url: `${parts.oauthRoot}/v4/oa/access_token`,
    init: {
      method: 'POST',
      headers: { secret_key: parts.appSecret },
      body: new URLSearchParams({ ...claim, app_id: parts.appId }),
    },
    timeoutMs: parts.timeoutMs,
  });
  if (reply.reply === 'unreached') return reply;
  if (reply.reply === 'broken') return { reply: 'unknown', why: reply.why };
  if (reply.reply === 'page') return { reply: 'unknown', why: `HTTP ${reply.status}` };
  const granted = grantBody.safeParse(reply.body);
  if (!granted.success) return notGranted(reply.status, reply.body);
  const { access_token: access, refresh_token: refresh, expires_in } = granted.data;
  const grant = { access, refresh, obtainedAt: asked, expiresAt: asked + expires_in * 1000 };
  return { reply: 'granted', grant };
}

/** Only names and codes are told: a description may repeat what was sent. */
function notGranted(status: number, body: unknown): GrantReply {
  const { data } = refusalBody.safeParse(body);
  const why = [`HTTP ${status}`, data?.error, data?.error_name]
    .filter((part) => part !== undefined)
    .join(' ');
  return { reply: status >= 500 ? 'unknown' : 'refused', why: why.slice(0, 120) };
}
