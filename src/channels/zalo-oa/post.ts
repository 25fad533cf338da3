import type { Moment } from '#domain/date.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Notice } from '#domain/ports/notice.ts';
import type { OaApi } from './client.ts';
import { deliveryOf, isAccountError } from './delivery.ts';

export interface PostParts {
  readonly api: OaApi;
  readonly now: () => Moment;
  readonly random: () => number;
  readonly warn: Notice;
}

/** Posts one consultation message (tin tư vấn) to a person. */
export type Post = (user: string, message: object) => Promise<Delivery>;

/** Makes the one way messages go out, which tells administrators of what only they can mend. */
export function makePost({ api, now, random, warn }: PostParts): Post {
  return async function post(user, message) {
    const body = { recipient: { user_id: user }, message };
    const reply = await api({ path: '/v3.0/oa/message/cs', body });
    if (isAccountError(reply)) warn('zalo-oa.account_refused', { error: reply.error, why: reply.why });
    if (reply.reply === 'failed' && reply.error === -211) warn('zalo-oa.quota_used_up', { why: reply.why });
    return deliveryOf(reply, now(), random());
  };
}
