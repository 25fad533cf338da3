import { readConfig, readEnvironment, type Config } from './config.ts';
import { readCommandLine, type CommandLine } from './wiring/command-line.ts';
import { PackError } from './wiring/house.ts';

const usage = `usage: npm start | npm run chat | npm run ask [-- --sample --now 2026-11-23] | npm run digest -- --dry-run
     | npm run invite -- --role ROLE | npm run import -- FILE [--dry-run] | npm run audit [-- --verify]
     | npm run backup [-- FILE] | npm run restore -- FILE`;

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const output = {
  write: (line: string) => process.stdout.write(`${line}\n`),
  warn: (line: string) => process.stderr.write(`${line}\n`),
};

type Command = (config: Config, line: CommandLine) => Promise<boolean>;

/** What each command does; false when it did not do what it was asked to. */
const commands: Readonly<Record<string, Command>> = {
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
  ask: async (config, { flag, text }) => {
    const { ask } = await import('./wiring/ask.ts');
    await ask({ ...config, ...output, sample: flag('sample'), now: text('now'), input: process.stdin });
    return true;
  },
  digest: async (config, { flag }) => {
    if (!flag('dry-run')) return refuse('usage: npm run digest -- --dry-run (the server sends)');
    const { digestCommand } = await import('./wiring/digest-command.ts');
    await digestCommand(config, output.write);
    return true;
  },
  invite: async (config, { text }) => {
    const { invite } = await import('./wiring/invite.ts');
    const asked = {
      role: text('role') ?? '',
      name: text('name'),
      units: text('units'),
      topics: text('topics'),
    };
    return invite(config, { ...asked, ...output });
  },
  import: async (config, { file, flag, text }) => {
    const { importFigures } = await import('./wiring/import.ts');
    const asked = { file, undo: text('undo'), dryRun: flag('dry-run') };
    return importFigures(config, { ...asked, ...output });
  },
  audit: async (config, { flag }) => {
    const { audit } = await import('./wiring/audit.ts');
    return audit(config, { verify: flag('verify'), ...output });
  },
  backup: async (config, { file }) => {
    const { backUp } = await import('./wiring/backup.ts');
    return backUp(config, { file, now: Date.now(), ...output });
  },
  restore: async (config, { file }) => {
    const { restore } = await import('./wiring/restore.ts');
    return restore(config, { file, now: Date.now(), ...output });
  },
  'zalo-bot:webhook': async (config, { flag }) => {
    const { zaloBotWebhook } = await import('./wiring/zalo.ts');
    return zaloBotWebhook(config, flag('remove'));
  },
  'zalo-oa:login': async (config) => {
    const { zaloOaLogin } = await import('./wiring/zalo.ts');
    return zaloOaLogin(config);
  },
};

if (!(await run())) process.exitCode = 1;

async function run(): Promise<boolean> {
  const environment = readEnvironment();
  const typed = readCommandLine(process.argv.slice(2), environment);
  if (!typed.ok) return refuse(`${typed.why}\n${usage}`);
  const read = readConfig(environment);
  if (!read.ok)
    return refuse(
      `The settings have mistakes:\n${read.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
    );
  const { command: name } = typed.line;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(`There is no command "${name}".\n${usage}`);
  try {
    return await command(read.config, typed.line);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return refuse(error.message);
  }
}

function refuse(why: string): false {
  output.warn(why);
  return false;
}
