import type { Settings } from './settings.ts';

/** How updates reach the bot: asked for (development), or sent by the platform with a proof. */
export type Arrival =
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly secret: string; readonly publicUrl: string };

export interface BotConfig {
  readonly token: string;
  readonly apiRoot: string;
  readonly arrival: Arrival;
}

export interface TelegramConfig extends BotConfig {
  /** Tables go out as tables, which older apps can't show. */
  readonly richTables: boolean;
}

export interface ZaloBotConfig extends BotConfig {
  /** The bot's name as people see it; null where it is not told. */
  readonly name: string | null;
  readonly monthlyQuota: number;
}

export interface ZaloOaConfig {
  readonly appId: string;
  /** The account's own id; null where any account of the application is served. */
  readonly oaId: string | null;
  readonly appSecret: string;
  readonly secretKey: string;
  readonly apiRoot: string;
  readonly oauthRoot: string;
  readonly buttons: boolean;
  readonly eventMaxAgeMs: number;
  /** 64 hexadecimal digits that encrypt the stored tokens; null leaves them readable. */
  readonly tokenKey: string | null;
  /** The pair of the first start; null where the stored pair is to count. */
  readonly firstTokens: { readonly access: string; readonly refresh: string } | null;
}

export interface Channels {
  readonly telegram: TelegramConfig | null;
  readonly zaloBot: ZaloBotConfig | null;
  readonly zaloOa: ZaloOaConfig | null;
}

/** Names what a channel that was begun still lacks; a channel is complete or off, never half. */
export function channelMistakes(given: (name: keyof Settings) => boolean, polling: Polling): string[] {
  return [
    ...botMistakes({ bot: 'TELEGRAM', given, polling: polling.telegram }),
    ...botMistakes({ bot: 'ZALO_BOT', given, polling: polling.zaloBot }),
    ...oaMistakes(given),
  ];
}

export interface Polling {
  readonly telegram: boolean;
  readonly zaloBot: boolean;
}

/** The channels of settings that have no mistakes. */
export function channelsOf(s: Settings): Channels {
  const arrival = (mode: 'webhook' | 'polling', secret: string | undefined): Arrival =>
    mode === 'polling' ? { mode } : { mode, secret: present(secret), publicUrl: present(s.PUBLIC_URL) };
  return {
    telegram: s.TELEGRAM_BOT_TOKEN
      ? {
          token: s.TELEGRAM_BOT_TOKEN,
          apiRoot: s.TELEGRAM_API_ROOT,
          arrival: arrival(s.TELEGRAM_MODE, s.TELEGRAM_WEBHOOK_SECRET),
          richTables: s.TELEGRAM_RICH_TABLES === 'on',
        }
      : null,
    zaloBot: s.ZALO_BOT_TOKEN
      ? {
          token: s.ZALO_BOT_TOKEN,
          apiRoot: s.ZALO_BOT_API_ROOT,
          arrival: arrival(s.ZALO_BOT_MODE, s.ZALO_BOT_WEBHOOK_SECRET),
          name: s.ZALO_BOT_NAME ?? null,
          monthlyQuota: s.ZALO_BOT_MONTHLY_QUOTA,
        }
      : null,
    zaloOa: s.ZALO_OA_APP_ID ? zaloOaOf(s, s.ZALO_OA_APP_ID) : null,
  };
}

function zaloOaOf(s: Settings, appId: string): ZaloOaConfig {
  return {
    appId,
    oaId: s.ZALO_OA_ID ?? null,
    appSecret: present(s.ZALO_OA_APP_SECRET),
    secretKey: present(s.ZALO_OA_SECRET_KEY),
    apiRoot: s.ZALO_OA_API_ROOT,
    oauthRoot: s.ZALO_OAUTH_ROOT,
    buttons: s.ZALO_OA_BUTTONS === 'on',
    eventMaxAgeMs: s.ZALO_OA_EVENT_MAX_AGE_HOURS * 3_600_000,
    tokenKey: s.ZALO_OA_TOKEN_KEY ?? null,
    firstTokens:
      s.ZALO_OA_ACCESS_TOKEN && s.ZALO_OA_REFRESH_TOKEN
        ? { access: s.ZALO_OA_ACCESS_TOKEN, refresh: s.ZALO_OA_REFRESH_TOKEN }
        : null,
  };
}

interface BotCheck {
  readonly bot: 'TELEGRAM' | 'ZALO_BOT';
  readonly given: (name: keyof Settings) => boolean;
  readonly polling: boolean;
}

function botMistakes({ bot, given, polling }: BotCheck): string[] {
  const token = bot === 'TELEGRAM' ? 'TELEGRAM_BOT_TOKEN' : 'ZALO_BOT_TOKEN';
  if (!given(token)) {
    const begun = ([`${bot}_MODE`, `${bot}_WEBHOOK_SECRET`, `${bot}_API_ROOT`] as const).find(given);
    return begun ? [`${token} is missing although ${begun} is set: set both, or neither.`] : [];
  }
  if (polling) return [];
  const orPolling = `or set ${bot}_MODE=polling for development`;
  const lacking: string[] = [];
  if (!given(`${bot}_WEBHOOK_SECRET`))
    lacking.push(
      `${bot}_WEBHOOK_SECRET is missing: webhook mode accepts nothing without it. Make one with: openssl rand -hex 32, ${orPolling}.`,
    );
  if (!given('PUBLIC_URL'))
    lacking.push(
      `PUBLIC_URL is missing: ${bot}_MODE=webhook needs the https address of this server, ${orPolling}.`,
    );
  return lacking;
}

function oaMistakes(given: (name: keyof Settings) => boolean): string[] {
  const needed = ['ZALO_OA_APP_ID', 'ZALO_OA_APP_SECRET', 'ZALO_OA_SECRET_KEY'] as const;
  const pair = ['ZALO_OA_ACCESS_TOKEN', 'ZALO_OA_REFRESH_TOKEN'] as const;
  const begun = [...needed, ...pair].find(given);
  if (!begun) return [];
  const lacking = needed.filter((name) => !given(name));
  const mistakes = lacking.map(
    (name) => `${name} is missing although ${begun} is set: set both, or neither.`,
  );
  const half = pair.filter((name) => !given(name));
  if (half.length === 1)
    mistakes.push(`${half[0] ?? ''} is missing: the access token and the refresh token come as a pair.`);
  return mistakes;
}

function present(value: string | undefined): string {
  if (value === undefined) throw new Error('config.incomplete: call channelMistakes before channelsOf');
  return value;
}
