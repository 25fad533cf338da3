import { createInterface } from 'node:readline';
import { openStore } from '#db/index.ts';
import { plainText } from '#speech/plain-text.ts';
import type { ChatAddress, Message } from '#domain/message.ts';
import { readAskInput, readClock, type AskInput } from './ask-input.ts';
import { askJson, type AskJson } from './ask-json.ts';
import { openHouse, type OpenHouse } from './house.ts';

export interface AskOptions {
  readonly databaseUrl: string;
  readonly programme: string;
  readonly timeZone: string;
  readonly sample: boolean;
  /** Fixes the clock, `2026-11-23` or a full ISO moment; null for the real one. */
  readonly now: string | null;
  readonly input: NodeJS.ReadableStream;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * `npm run ask`: one message per line in, one JSON object per line out. Answers from the configured database's figures
 * and keeps what the chats speak of in memory only, so that asking leaves no trace.
 */
export async function ask(options: AskOptions): Promise<void> {
  const clock = makeClock(options);
  const memory = await openStore({ url: 'file::memory:' });
  const open = await openHouse({
    ...options,
    now: clock.now,
    chatsIn: memory,
    onSurprise: (error) =>
      options.warn(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  let line = 0;
  for await (const text of createInterface({ input: options.input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const given = readAskInput(text);
    clock.set(given.now);
    options.write(JSON.stringify(await answer(open, given, line)));
  }
  await open.close();
  await memory.close();
}

async function answer(open: OpenHouse, given: AskInput, line: number): Promise<AskJson> {
  const address: ChatAddress = {
    channel: 'console',
    chat: given.chat ?? `line-${String(line)}`,
    topic: null,
  };
  for (const [index, said] of given.prior.entries()) {
    await open.converse(message(address, said, `${String(line)}-${String(index)}`, open.house.now()));
  }
  const started = performance.now();
  const reply = await open.converse(message(address, given.text, String(line), open.house.now()));
  const ms = performance.now() - started;
  const blocks = open.speech.render(reply.answer, reply.locale);
  return askJson({
    catalogue: open.house.catalogue,
    text: given.text,
    reply,
    plainText: plainText(blocks),
    ms,
  });
}

function message(address: ChatAddress, text: string, eventId: string, sentAt: number): Message {
  return {
    eventId,
    address,
    chatKind: 'private',
    sender: address.chat,
    language: null,
    content: { type: 'text', text },
    edited: false,
    sentAt,
  };
}

function makeClock({ now, warn }: AskOptions): { now: () => number; set: (text: string | null) => void } {
  const standing = read(now);
  let fixed = standing;

  function read(text: string | null): number | null {
    if (text === null) return null;
    const moment = readClock(text);
    if (moment === null) warn(`ask: "${text}" is no date; the clock stays as it is`);
    return moment;
  }

  return {
    now: () => fixed ?? Date.now(),
    set(text) {
      fixed = read(text) ?? standing;
    },
  };
}
