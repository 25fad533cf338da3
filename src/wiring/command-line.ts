import { parseArgs } from 'node:util';

const options = {
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
} as const;

export type Option = keyof typeof options;

type OptionOf<Type> = {
  [Name in Option]: (typeof options)[Name]['type'] extends Type ? Name : never;
}[Option];

/** What was typed behind `npm run`. */
export interface CommandLine {
  readonly command: string;
  readonly file: string | null;
  readonly flag: (option: OptionOf<'boolean'>) => boolean;
  readonly text: (option: OptionOf<'string'>) => string | null;
}

/**
 * Reads the arguments of the program. Nothing unknown is passed over: a misspelt `--dry-run` must not become a real
 * run. `environment` shows what npm kept for itself where the `--` before the options was left out.
 */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly line: CommandLine } | { readonly ok: false; readonly why: string } {
  const swallowed = (Object.keys(options) as Option[]).find(
    (option) => environment[`npm_config_${option.replaceAll('-', '_')}`],
  );
  if (swallowed !== undefined) {
    const command = `npm run ${args[0] ?? 'COMMAND'}`;
    return { ok: false, why: `npm took --${swallowed} for itself: write ${command} -- … --${swallowed}` };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command = 'serve', file = null, ...more] = positionals;
    if (more.length > 0) return { ok: false, why: `One file at a time: "${more.join('", "')}" is too many.` };
    const line: CommandLine = {
      command,
      file,
      flag: (option) => values[option] ?? false,
      text: (option) => values[option] ?? null,
    };
    return { ok: true, line };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, why: error.message };
  }
}
