import type { TelegramMessage } from './update.ts';

/** Who the bot is on Telegram, as getMe tells. */
export interface BotIdentity {
  readonly id: number;
  /** Without the @. */
  readonly username: string;
}

const command = /^\/[A-Za-z0-9_]+(?:@([A-Za-z0-9_]+))?/;

/** In a group the bot answers only commands, mentions of its name and replies to it; in a private chat everything. */
export function isAddressed(message: TelegramMessage, bot: BotIdentity): boolean {
  if (message.chat.type === 'private') return true;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const text = message.text ?? message.caption ?? '';
  const given = command.exec(text);
  if (given) return given[1] === undefined || given[1].toLowerCase() === bot.username.toLowerCase();
  return mention(bot).test(text) || isTextMention(message, bot);
}

/** The words without the bot's own name: `/tongquan@TienDoBot kinh tế` is `/tongquan kinh tế`. */
export function withoutMention(text: string, bot: BotIdentity): string {
  return text.replace(mention(bot), '').replace(/ {2,}/g, ' ').trim();
}

function mention({ username }: BotIdentity): RegExp {
  return new RegExp(`@${username}(?![A-Za-z0-9_])`, 'gi');
}

function isTextMention(message: TelegramMessage, bot: BotIdentity): boolean {
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some((entity) => entity.type === 'text_mention' && entity.user?.id === bot.id);
}
