/** What a log line tells of an error. */
export interface DescribedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** Where it was thrown, without the message that a stack begins with. */
  readonly frames: readonly string[];
  readonly cause?: DescribedError;
}

const ownMessage = /^[a-z-]+\.[a-z_]+:/;
const maxForeign = 200;
const maxFrames = 6;
const maxDepth = 3;

/**
 * An error for the log. Our own messages ("room.what_happened: …") are told in full; of foreign ones the query
 * parameters and quoted input, which can be what a person wrote, are left out.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause && depth < maxDepth ? { cause: describeError(error.cause, depth + 1) } : {};
  return { type: error.name, ...code, message: safeMessage(error), frames: framesOf(error), ...cause };
}

function safeMessage(error: Error): string {
  if (ownMessage.test(error.message)) return error.message;
  if (error instanceof SyntaxError) return 'malformed input';
  const [statement = ''] = error.message.split(/\bparams:/);
  return statement.trim().slice(0, maxForeign);
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, maxFrames);
}
