import { z } from 'zod';
import { botToken, mode, root, secret } from './setting-forms.ts';

/** The settings of both Zalo platforms, a part of `settings`. */
export const zaloSettings = {
  ZALO_BOT_TOKEN: botToken('ZALO_BOT_TOKEN', 'Zalo Bot Creator').optional().meta({
    description: 'Turns the Zalo Bot on: the token that Zalo Bot Creator gave.',
    example: '123456789:exampleExampleExample',
    secret: true,
  }),
  ZALO_BOT_MODE: mode('ZALO_BOT_MODE').meta({
    description:
      'webhook (production: needs ZALO_BOT_WEBHOOK_SECRET and PUBLIC_URL) or polling (development).',
    example: 'webhook',
  }),
  ZALO_BOT_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{8,256}$/, {
      error:
        'ZALO_BOT_WEBHOOK_SECRET must be 8 to 256 letters, digits or signs; make one with: openssl rand -hex 32.',
    })
    .optional()
    .meta({
      description: 'Proves that a webhook call comes from Zalo. Make one with: openssl rand -hex 32.',
      example: '',
      secret: true,
    }),
  ZALO_BOT_API_ROOT: root('ZALO_BOT_API_ROOT', 'https://bot-api.zaloplatforms.com').meta({
    description: 'The Zalo Bot API server, where it is not the public one.',
    example: 'https://bot-api.zaloplatforms.com',
  }),
  ZALO_BOT_NAME: z.string().optional().meta({
    description: "The bot's name as Zalo shows it; taken out of questions that mention the bot in a group.",
    example: 'Bot Tiến Độ',
  }),
  ZALO_BOT_MONTHLY_QUOTA: z.coerce
    .number('ZALO_BOT_MONTHLY_QUOTA must be a number, as 3000.')
    .int('ZALO_BOT_MONTHLY_QUOTA must be a whole number, as 3000.')
    .positive('ZALO_BOT_MONTHLY_QUOTA must be more than 0.')
    .default(3000)
    .meta({
      description: "Messages a month that the bot's plan allows; administrators are warned at 80%.",
      example: '3000',
    }),

  ZALO_OA_APP_ID: z
    .string()
    .regex(/^\d+$/, { error: 'ZALO_OA_APP_ID must be the number shown at developers.zalo.me.' })
    .optional()
    .meta({
      description: 'Turns the Zalo Official Account on, together with the next two: the application id.',
      example: '1000000000000000001',
    }),
  ZALO_OA_APP_SECRET: secret('The secret key of the application: renews the access token.'),
  ZALO_OA_SECRET_KEY: secret('The OA secret key of the webhook page: proves that a call comes from Zalo.'),
  ZALO_OA_ACCESS_TOKEN: secret('Only for the first start; afterwards the pair kept in the database counts.'),
  ZALO_OA_REFRESH_TOKEN: secret('Only for the first start; afterwards the pair kept in the database counts.'),
  ZALO_OA_TOKEN_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, {
      error: 'ZALO_OA_TOKEN_KEY must be 64 hexadecimal digits; make one with: openssl rand -hex 32.',
    })
    .optional()
    .meta({
      description:
        'Encrypts the tokens in the database. Make one with: openssl rand -hex 32. Losing it means logging in again.',
      example: '',
      secret: true,
    }),
  ZALO_OA_ID: z
    .string()
    .regex(/^\d+$/, { error: 'ZALO_OA_ID must be the number of the Official Account.' })
    .optional()
    .meta({
      description:
        'The id of the Official Account; events of another one that uses the same application are ignored.',
      example: '4000000000000000004',
    }),
  ZALO_OA_BUTTONS: z
    .enum(['on', 'off'], { error: 'ZALO_OA_BUTTONS must be on or off.' })
    .default('off')
    .meta({
      description: 'Choices as buttons (on) or as numbers to type (off). Try on with your own account first.',
      example: 'off',
    }),
  ZALO_OA_EVENT_MAX_AGE_HOURS: z.coerce
    .number('ZALO_OA_EVENT_MAX_AGE_HOURS must be a number, as 3.')
    .min(
      3,
      'ZALO_OA_EVENT_MAX_AGE_HOURS must be at least 3: Zalo repeats an event for two hours under its first time.',
    )
    .default(3)
    .meta({
      description: 'Events signed longer ago are refused, so that an old one cannot be played again.',
      example: '3',
    }),
  ZALO_OA_API_ROOT: root('ZALO_OA_API_ROOT', 'https://openapi.zalo.me').meta({
    description: 'The Official Account API, where it is not the public one.',
    example: 'https://openapi.zalo.me',
  }),
  ZALO_OAUTH_ROOT: root('ZALO_OAUTH_ROOT', 'https://oauth.zaloapp.com').meta({
    description: 'The server that renews Zalo tokens, where it is not the public one.',
    example: 'https://oauth.zaloapp.com',
  }),
};
