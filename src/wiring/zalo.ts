import { setWebhook } from '#channels/zalo-bot/set-webhook.ts';
import { login } from '#channels/zalo-oa/login.ts';
import { openStore } from '#db/index.ts';
import { loadSpeech } from '#speech/load-speech.ts';
import type { Line } from '#domain/answer.ts';
import type { Config } from '../config.ts';
import { localesFolder } from './house.ts';
import { openPrompt } from './prompt.ts';

/** `npm run zalo-bot:webhook [-- --remove]`: tells Zalo where to call; false where it could not be told. */
export async function zaloBotWebhook({ zaloBot, timeZone }: Config, remove: boolean): Promise<boolean> {
  const speech = loadSpeech({ folder: localesFolder, timeZone });
  if (!zaloBot) return missing('ZALO_BOT_TOKEN');
  const { arrival } = zaloBot;
  if (!remove && arrival.mode === 'polling') return missing('ZALO_BOT_MODE=webhook');
  const webhook = remove || arrival.mode === 'polling' ? null : arrival;
  const { ok, line } = await setWebhook({ ...zaloBot, webhook });
  console.log(speech.say(line, 'vi'));
  return ok;
}

/** `npm run zalo-oa:login`: leads an administrator through the consent of the Official Account. */
export async function zaloOaLogin({ zaloOa, publicUrl, databaseUrl, timeZone }: Config): Promise<boolean> {
  if (!zaloOa) return missing('ZALO_OA_APP_ID');
  if (publicUrl === null) return missing('PUBLIC_URL');
  const speech = loadSpeech({ folder: localesFolder, timeZone });
  const store = await openStore({ url: databaseUrl });
  const prompt = openPrompt(process.stdin, process.stdout);
  const say = (line: Line): string => speech.say(line, 'vi');
  try {
    return await login({
      config: zaloOa,
      callbackUrl: `${publicUrl}/zalo-oa`,
      grants: store.zaloGrants,
      tell: (line) => console.log(say(line)),
      ask: (line) => prompt.ask(`${say(line)} `),
      now: Date.now,
    });
  } finally {
    prompt.close();
    await store.close();
  }
}

function missing(setting: string): false {
  console.error(`This command needs ${setting}; .env.example says what it is.`);
  return false;
}
