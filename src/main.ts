import { parseArgs } from 'node:util';
import { readConfig, readEnvironment, type Config } from './config.ts';
import { PackError } from './wiring/house.ts';

const usage = `usage: npm start | npm run chat | npm run ask [-- --sample --now 2026-11-23] | npm run digest -- --dry-run
     | npm run invite -- --role ROLE | npm run import -- FILE [--dry-run] | npm run audit [-- --verify]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    sample: { type: 'boolean' },
    now: { type: 'string' },
    'dry-run': { type: 'boolean' },
    role: { type: 'string' },
    name: { type: 'string' },
    units: { type: 'string' },
    topics: { type: 'string' },
    undo: { type: 'string' },
    verify: { type: 'boolean' },
    remove: { type: 'boolean' },
  },
});

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const output = {
  write: (line: string) => process.stdout.write(`${line}\n`),
  warn: (line: string) => process.stderr.write(`${line}\n`),
};

/** What each command does; false when it did not do what it was asked to. */
const commands: Readonly<Record<string, (config: Config) => Promise<boolean>>> = {
  serve: async (config) => {
    const { serve } = await import('./wiring/serve.ts');
    await serve(config);
    return true;
  },
  chat: async (config) => {
    const { chat } = await import('./wiring/chat.ts');
    await chat(config);
    return true;
  },
  ask: async (config) => {
    const { ask } = await import('./wiring/ask.ts');
    await ask({ ...config, ...output, sample: flag('sample'), now: text('now'), input: process.stdin });
    return true;
  },
  digest: async (config) => {
    if (!flag('dry-run')) return refuse('usage: npm run digest -- --dry-run (the server sends)');
    const { digestCommand } = await import('./wiring/digest-command.ts');
    await digestCommand(config, output.write);
    return true;
  },
  invite: async (config) => {
    const { invite } = await import('./wiring/invite.ts');
    const asked = {
      role: text('role') ?? '',
      name: text('name'),
      units: text('units'),
      topics: text('topics'),
    };
    return invite(config, { ...asked, ...output });
  },
  import: async (config) => {
    const { importFigures } = await import('./wiring/import.ts');
    const asked = { file: positionals[1] ?? null, undo: text('undo'), dryRun: flag('dry-run') };
    return importFigures(config, { ...asked, ...output });
  },
  audit: async (config) => {
    const { audit } = await import('./wiring/audit.ts');
    return audit(config, { verify: flag('verify'), ...output });
  },
  'zalo-bot:webhook': async (config) => {
    const { zaloBotWebhook } = await import('./wiring/zalo.ts');
    return zaloBotWebhook(config, flag('remove'));
  },
  'zalo-oa:login': async (config) => {
    const { zaloOaLogin } = await import('./wiring/zalo.ts');
    return zaloOaLogin(config);
  },
};

if (!(await run(positionals[0] ?? 'serve'))) process.exitCode = 1;

async function run(name: string): Promise<boolean> {
  const read = readConfig(readEnvironment());
  if (!read.ok)
    return refuse(
      `The settings have mistakes:\n${read.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    );
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(`There is no command "${name}".\n${usage}`);
  try {
    return await command(read.config);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return refuse(error.message);
  }
}

function flag(option: string): boolean {
  return values[option] === true;
}

function text(option: string): string | null {
  const value = values[option];
  return typeof value === 'string' ? value : null;
}

function refuse(why: string): false {
  output.warn(why);
  return false;
}
