import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

export interface Prompt {
  /** Shows a text and resolves with the line typed after it; with nothing where the input ends, as on Ctrl-D. */
  ask(text: string): Promise<string>;
  close(): void;
}

/** Asks a person at a terminal. */
export function openPrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const terminal = createInterface({ input, output });
  const ended = once(terminal, 'close').then(() => '');
  return {
    ask: (text) => Promise.race([terminal.question(text), ended]),
    close: () => terminal.close(),
  };
}
