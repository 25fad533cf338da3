import { z } from 'zod';
import type { Notice } from '#domain/ports/notice.ts';
import type { BotApi, BotReply } from './client.ts';

export interface ConnectParts {
  readonly api: BotApi;
  readonly mode: 'webhook' | 'polling';
  readonly onTrouble: (error: Error) => void;
  readonly warn: Notice;
}

const webhookInfo = z.looseObject({ url: z.string() });

/** Tells at the start what would otherwise be noticed only by silence: a refused token, polling beside a webhook. */
export async function checkConnection({ api, mode, onTrouble, warn }: ConnectParts): Promise<void> {
  const me = await api('getMe', {});
  if (me.reply === 'failed' && me.code === 401) warn('zalo-bot.token_refused', {});
  else if (me.reply !== 'done') onTrouble(new Error(`zalo-bot.not_connected: ${whyOf(me)}`));
  if (mode === 'webhook') return;
  const info = await api('getWebhookInfo', {});
  const known = info.reply === 'done' ? webhookInfo.safeParse(info.result).data?.url : '';
  if (known)
    onTrouble(
      new Error(
        'zalo-bot.webhook_is_set: polling brings nothing until it is removed: npm run zalo-bot:webhook -- --remove',
      ),
    );
}

/** A failure in words for the log: Zalo's answer or the network's code, never an address. */
export function whyOf(reply: Exclude<BotReply, { reply: 'done' }>): string {
  return reply.reply === 'page' ? `HTTP ${reply.status}` : reply.why;
}
