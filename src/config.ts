import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { channelMistakes, channelsOf, type Channels } from './config/channels.ts';
import { settings, type SettingName, type Settings } from './config/settings.ts';

export type { BotConfig, ZaloBotConfig, ZaloOaConfig } from './config/channels.ts';

/** The program's settings, complete and checked. */
export interface Config extends Channels {
  /** True while no channel is set: loopback only, sample figures shown. */
  readonly trial: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly databaseUrl: string;
  readonly programme: string;
  readonly timeZone: string;
  readonly access: 'public' | 'invited';
  readonly webChat: boolean;
  readonly digest: DigestConfig;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** Values that may appear in no log line. */
  readonly secrets: readonly string[];
}

/** How what is sent unasked goes out. */
export interface DigestConfig {
  /** 0 shows administrators nothing first. */
  readonly canaryMs: number;
  readonly expiryMs: number;
  readonly telegramPerSecond: number;
  readonly zaloPerSecond: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads all settings at once; `mistakes` holds one sentence per mistake, each saying what to do. */
export function readConfig(
  environment: Environment,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly mistakes: readonly string[] } {
  const given = withoutEmpty(environment);
  const parsed = settings.safeParse(given);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => issue.message),
    ...channelMistakes((name) => name in given, {
      telegram: given['TELEGRAM_MODE'] === 'polling',
      zaloBot: given['ZALO_BOT_MODE'] === 'polling',
    }),
    ...unknownNames(given),
  ];
  if (!parsed.success || mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, config: configOf(parsed.data) };
}

/** The environment of the process, over the `.env` file of a folder where there is one. */
export function readEnvironment(folder = process.cwd()): Environment {
  const file = `${folder}/.env`;
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}

function configOf(s: Settings): Config {
  const channels = channelsOf(s);
  const trial = !channels.telegram && !channels.zaloBot && !channels.zaloOa;
  return {
    ...channels,
    trial,
    host: trial ? '127.0.0.1' : s.HOST,
    port: s.PORT,
    publicUrl: s.PUBLIC_URL ?? null,
    databaseUrl: s.DATABASE_URL,
    programme: s.PROGRAMME,
    timeZone: s.TIME_ZONE,
    access: s.ACCESS,
    webChat: trial || s.WEB_CHAT === 'on',
    digest: {
      canaryMs: s.DIGEST_CANARY_MINUTES * 60_000,
      expiryMs: s.DIGEST_EXPIRY_HOURS * 3_600_000,
      telegramPerSecond: s.DIGEST_TELEGRAM_PER_SECOND,
      zaloPerSecond: s.DIGEST_ZALO_PER_SECOND,
    },
    logLevel: s.LOG_LEVEL,
    secrets: secretsOf(s),
  };
}

/** An empty value, as compose files pass for what is not set, counts as not given. */
function withoutEmpty(environment: Environment): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const trimmed = value?.trim();
    if (trimmed) given[name] = trimmed;
  }
  return given;
}

/** A misspelt channel setting would silently start trial mode: better to stop. */
function unknownNames(given: Readonly<Record<string, string>>): string[] {
  return Object.keys(given)
    .filter((name) => /^(TELEGRAM|ZALO)_/.test(name) && !(name in settings.shape))
    .map((name) => `${name} is not a setting of this program: see .env.example for the right name.`);
}

function secretsOf(s: Settings): string[] {
  const names = Object.keys(settings.shape) as SettingName[];
  return names
    .filter((name) => settings.shape[name].meta()?.['secret'] === true)
    .map((name) => String(s[name] ?? ''))
    .filter((value) => value !== '' && !value.startsWith('file:'));
}
