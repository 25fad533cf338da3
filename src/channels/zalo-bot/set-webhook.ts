import { z } from 'zod';
import type { Line } from '#domain/answer.ts';
import { callApi, type Fetch } from '../zalo-shared/call-api.ts';
import { whyOf } from './connect.ts';
import { makeClient } from './client.ts';

export interface SetWebhookParts {
  readonly token: string;
  readonly apiRoot: string;
  /** Where Zalo is to call; null removes the webhook, as polling needs. */
  readonly webhook: { readonly publicUrl: string; readonly secret: string } | null;
  readonly fetch?: Fetch;
}

/** Zalo calls the address while it answers. */
const timeoutMs = 60_000;
const setReply = z.looseObject({
  url: z.string(),
  verification: z.looseObject({ outcome: z.string() }).optional().catch(undefined),
});

/** Tells Zalo where to call, or that it need not; says what came of it. For `npm run zalo-bot:webhook`. */
export async function setWebhook(
  parts: SetWebhookParts,
): Promise<{ readonly ok: boolean; readonly line: Line }> {
  const { webhook, fetch = globalThis.fetch } = parts;
  const api = makeClient({ ...parts, callApi, fetch, timeoutMs });
  const reply = webhook
    ? await api('setWebhook', { url: `${webhook.publicUrl}/webhooks/zalo-bot`, secret_token: webhook.secret })
    : await api('deleteWebhook', {});
  if (reply.reply !== 'done')
    return { ok: false, line: { id: 'bot-webhook-refused', args: { why: whyOf(reply) } } };
  if (!webhook) return { ok: true, line: { id: 'bot-webhook-removed' } };
  const { data } = setReply.safeParse(reply.result);
  const outcome = data?.verification?.outcome ?? '?';
  return {
    ok: true,
    line: { id: 'bot-webhook-set', args: { url: data?.url ?? webhook.publicUrl, outcome } },
  };
}
