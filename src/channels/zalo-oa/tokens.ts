import type { Moment } from '#domain/date.ts';
import type { Leases } from '#domain/ports/leases.ts';
import type { Notice } from '#domain/ports/notice.ts';
import type { ZaloGrants } from '#domain/ports/zalo.ts';
import { openGrant, sealGrant, type Grant } from './grant.ts';
import { requestGrant, type GrantReply, type OauthParts } from './oauth.ts';

export interface TokenParts extends OauthParts {
  readonly grants: ZaloGrants;
  readonly leases: Leases;
  /** This process, among those that share the store. */
  readonly holder: string;
  readonly tokenKey: string | null;
  /** Counts while nothing is stored. */
  readonly firstTokens: { readonly access: string; readonly refresh: string } | null;
  readonly warn: Notice;
  readonly onTrouble: (error: Error) => void;
}

/** The life of the account's tokens, shared by all processes on one store. */
export interface Tokens {
  /** The access token to use; null while there is none. */
  current(): Promise<string | null>;
  /** The access token in place of one that Zalo refused; null where none can be had now. */
  after(refused: string): Promise<string | null>;
  /** Renews at half of the access token's life and warns of what ends: for every few minutes. */
  keep(): Promise<void>;
}

/** Longer than two calls may take: a lease that ran out would let a second process spend the same token. */
const leaseMs = 120_000;
const restMs = 15 * 60_000;
const soonMs = 60_000;
const dayMs = 24 * 3_600_000;
/** A refresh token lives three months. */
const oldAfterMs = 60 * dayMs;

/** Keeps the tokens alive. Each refresh token can be used once, so that one process renews and the store comes first. */
export function makeTokens(parts: TokenParts): Tokens {
  const { grants, leases, now, warn, appId } = parts;
  const seal = { key: parts.tokenKey, appId };
  const leaseName = `zalo-oa-grant:${appId}`;
  let known: Grant | null = null;
  /** Granted, but not stored: until it is, it may not be used. */
  let unsaved: Grant | null = null;
  let restUntil: Moment = 0;
  let turns: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Grant | null> {
    const kept = await grants.get(appId);
    return kept ? openGrant(kept.sealed, seal) : null;
  }

  function adopt(grant: Grant): Grant {
    known = grant;
    return grant;
  }

  async function save(grant: Grant): Promise<Grant> {
    unsaved = grant;
    await grants.put(appId, { sealed: sealGrant(grant, seal), savedAt: now() });
    unsaved = null;
    return adopt(grant);
  }

  /** Under the lease, and one at a time in this process, whose second request the lease would let in. */
  function alone(work: () => Promise<Grant | null>): Promise<Grant | null> {
    const turn = turns.then(() => underLease(work));
    turns = turn.catch(() => undefined);
    return turn;
  }

  async function underLease(work: () => Promise<Grant | null>): Promise<Grant | null> {
    if (!(await leases.acquire(leaseName, parts.holder, now(), now() + leaseMs))) return null;
    try {
      return await work();
    } finally {
      await leases.release(leaseName, parts.holder);
    }
  }

  async function find(): Promise<Grant | null> {
    const grant = known ?? (await load());
    if (grant) return adopt(grant);
    return parts.firstTokens ? alone(keepFirst) : null;
  }

  async function keepFirst(): Promise<Grant | null> {
    const stored = await load();
    if (stored) return adopt(stored);
    return parts.firstTokens && save({ ...parts.firstTokens, obtainedAt: now(), expiresAt: now() });
  }

  async function renew(spent: Grant): Promise<Grant | null> {
    if (unsaved) return save(unsaved);
    const stored = await load();
    if (stored && stored.refresh !== spent.refresh) return adopt(stored);
    if (now() < restUntil) return null;
    const reply = await askTwice(spent.refresh);
    if (reply.reply === 'granted') return save(reply.grant);
    notRenewed(reply);
    return null;
  }

  /** Without an answer the token may be spent or not: the same question once more can only help. */
  async function askTwice(refresh: string): Promise<GrantReply> {
    const claim = { grant_type: 'refresh_token', refresh_token: refresh } as const;
    const first = await requestGrant(parts, claim);
    return first.reply === 'unknown' ? requestGrant(parts, claim) : first;
  }

  function notRenewed(reply: Exclude<GrantReply, { reply: 'granted' }>): void {
    restUntil = now() + (reply.reply === 'unreached' ? soonMs : restMs);
    if (reply.reply === 'unreached') parts.onTrouble(new Error(`zalo-oa.not_renewed: ${reply.why}`));
    else warn(`zalo-oa.renewal_${reply.reply}`, { why: reply.why });
  }

  return {
    current: async () => (await find())?.access ?? null,

    async after(refused) {
      const grant = await find();
      if (!grant || grant.access !== refused) return grant?.access ?? null;
      const stored = await load();
      if (stored && stored.access !== refused) return adopt(stored).access;
      return (await alone(() => renew(grant)))?.access ?? null;
    },

    async keep() {
      const grant = await find();
      if (!grant) {
        if (!parts.firstTokens) warn('zalo-oa.no_grant', {});
        return;
      }
      const halfLife = (grant.expiresAt - grant.obtainedAt) / 2;
      const due = now() - grant.obtainedAt >= halfLife;
      const kept = (due ? await alone(() => renew(grant)) : null) ?? grant;
      const age = now() - kept.obtainedAt;
      if (age > oldAfterMs) warn('zalo-oa.refresh_token_old', { days: Math.floor(age / dayMs) });
    },
  };
}
