import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from './config.ts';
import { PackError } from './wiring/house.ts';

const usage = `usage: npm start | npm run chat | npm run ask [-- --sample --now 2026-11-23] | npm run digest -- --dry-run`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { sample: { type: 'boolean' }, now: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const read = readConfig(readEnvironment());
if (!read.ok) {
  stop(`The settings have mistakes:\n${read.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
} else {
  try {
    await run(read.config, positionals[0] ?? 'serve');
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    stop(error.message);
  }
}

async function run(config: Extract<typeof read, { ok: true }>['config'], command: string): Promise<void> {
  switch (command) {
    case 'serve': {
      const { serve } = await import('./wiring/serve.ts');
      return serve(config);
    }
    case 'chat': {
      const { chat } = await import('./wiring/chat.ts');
      return chat(config);
    }
    case 'ask': {
      const { ask } = await import('./wiring/ask.ts');
      return ask({
        ...config,
        sample: values['sample'] === true,
        now: typeof values['now'] === 'string' ? values['now'] : null,
        input: process.stdin,
        write: (line) => process.stdout.write(`${line}\n`),
        warn: (line) => process.stderr.write(`${line}\n`),
      });
    }
    case 'digest': {
      if (values['dry-run'] !== true) {
        stop('usage: npm run digest -- --dry-run (the server sends)');
        return;
      }
      const { digestCommand } = await import('./wiring/digest-command.ts');
      return digestCommand(config, (line) => process.stdout.write(`${line}\n`));
    }
    case 'zalo-bot:webhook': {
      const { zaloBotWebhook } = await import('./wiring/zalo.ts');
      exitWith(await zaloBotWebhook(config, values['remove'] === true));
      return;
    }
    case 'zalo-oa:login': {
      const { zaloOaLogin } = await import('./wiring/zalo.ts');
      exitWith(await zaloOaLogin(config));
      return;
    }
    default:
      stop(`There is no command "${command}".\n${usage}`);
  }
}

function exitWith(succeeded: boolean): void {
  process.exitCode = succeeded ? 0 : 1;
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
