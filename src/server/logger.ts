import { pino, type Logger } from 'pino';
import { describeError } from './describe-error.ts';

export type { Logger } from 'pino';

export interface LoggerParts {
  readonly level: string;
  /** Values that may appear in no line, whatever carries them. */
  readonly secrets: readonly string[];
  /** Where lines go; standard output when absent. */
  readonly destination?: { write(line: string): void };
}

/** Shorter values than this are no secrets worth having, and would blacken ordinary words. */
const shortestSecret = 6;

/** One JSON line per event: a static message and fields. Errors are described without what people wrote. */
export function makeLogger({ level, secrets, destination }: LoggerParts): Logger {
  const hidden = secrets.filter((secret) => secret.length >= shortestSecret);
  return pino(
    {
      level,
      base: null,
      serializers: { err: describeError, error: describeError },
      hooks: { streamWrite: (line) => withoutSecrets(line, hidden) },
    },
    destination ?? pino.destination(1),
  );
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), line);
}
