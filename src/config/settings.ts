import { z } from 'zod';
import { digestSettings } from './digest-settings.ts';
import { botToken, mode, root, withoutSlash } from './setting-forms.ts';
import { zaloSettings } from './zalo-settings.ts';

/**
 * Every setting of the program: its form, its default and, for `.env.example`, what it is for and an example. A `secret`
 * is kept out of the log. What one setting demands of another is in `channels.ts`.
 */
export const settings = z.object({
  HOST: z.string().default('127.0.0.1').meta({
    description: 'Address to listen on; 0.0.0.0 in a container. Trial mode always listens on 127.0.0.1.',
    example: '127.0.0.1',
  }),
  PORT: z.coerce
    .number('PORT must be a number, as 8080.')
    .int('PORT must be a whole number, as 8080.')
    .min(0, 'PORT must be between 0 and 65535.')
    .max(65_535, 'PORT must be between 0 and 65535.')
    .default(8080)
    .meta({ description: 'Port to listen on; 0 takes any free one.', example: '8080' }),
  PUBLIC_URL: z
    .url({
      protocol: /^https$/,
      error: 'PUBLIC_URL must be an https address, as https://bot.example.gov.vn.',
    })
    .transform(withoutSlash)
    .optional()
    .meta({
      description: 'Where the platforms reach this server. Needed for webhooks; must be https.',
      example: 'https://bot.example.gov.vn',
    }),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, {
      error:
        'DATABASE_URL must be file:PATH for SQLite or postgres://USER:PASSWORD@HOST/NAME for PostgreSQL.',
    })
    .default('file:./var/tien-do.db')
    .meta({
      description: 'Where everything is kept: file:PATH for SQLite, postgres://… for PostgreSQL.',
      example: 'file:./var/tien-do.db',
      secret: true,
    }),
  PROGRAMME: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, {
      error: 'PROGRAMME must be the name of a folder in db/programmes, as thanh-hoa.',
    })
    .default('thanh-hoa')
    .meta({
      description: 'The programme pack to speak of: a folder in db/programmes.',
      example: 'thanh-hoa',
    }),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'TIME_ZONE must be a time zone name, as Asia/Ho_Chi_Minh.' })
    .default('Asia/Ho_Chi_Minh')
    .meta({
      description: 'The time zone of due dates and of the digest hours.',
      example: 'Asia/Ho_Chi_Minh',
    }),
  ACCESS: z
    .enum(['public', 'invited'], { error: 'ACCESS must be public or invited.' })
    .default('public')
    .meta({
      description: 'Who may ask: everybody (public) or only people linked by an invitation (invited).',
      example: 'public',
    }),
  WEB_CHAT: z.enum(['on', 'off'], { error: 'WEB_CHAT must be on or off.' }).optional().meta({
    description:
      'The chat page at /try: on or off. Off by default once a channel is set; always on in trial mode.',
    example: 'off',
  }),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.',
    })
    .default('info')
    .meta({
      description: 'How much is logged: trace, debug, info, warn, error, fatal, silent.',
      example: 'info',
    }),

  TELEGRAM_BOT_TOKEN: botToken('TELEGRAM_BOT_TOKEN', '@BotFather').optional().meta({
    description: 'Turns Telegram on: the token that @BotFather gave.',
    example: '123456789:AAExampleExampleExampleExampleExample',
    secret: true,
  }),
  TELEGRAM_MODE: mode('TELEGRAM_MODE').meta({
    description:
      'webhook (production: needs TELEGRAM_WEBHOOK_SECRET and PUBLIC_URL) or polling (development).',
    example: 'webhook',
  }),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, {
      error:
        'TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of A-Z a-z 0-9 _ -; make one with: openssl rand -hex 32.',
    })
    .optional()
    .meta({
      description: 'Proves that a webhook call comes from Telegram. Make one with: openssl rand -hex 32.',
      example: '',
      secret: true,
    }),
  TELEGRAM_RICH_TABLES: z
    .enum(['on', 'off'], { error: 'TELEGRAM_RICH_TABLES must be on or off.' })
    .default('off')
    .meta({
      description:
        'Tables as tables (on: only Telegram apps from summer 2026 show them) or as lines that every app shows (off).',
      example: 'off',
    }),
  TELEGRAM_API_ROOT: root('TELEGRAM_API_ROOT', 'https://api.telegram.org').meta({
    description: 'The Bot API server, where it is not the public one.',
    example: 'https://api.telegram.org',
  }),

  ...zaloSettings,

  ...digestSettings,
});

export type Settings = z.output<typeof settings>;
export type SettingName = keyof Settings;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
