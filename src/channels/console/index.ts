// The terminal: a conversation over standard input and output, for trying and for development.
// Never: what a question means, how an answer is worded.
import { createInterface } from 'node:readline';
import type { Answer } from '#domain/answer.ts';
import { cleanText } from '#domain/clean-text.ts';
import type { Moment } from '#domain/date.ts';
import type { ChatAddress, Message, MessageContent } from '#domain/message.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Speech } from '#speech/load-speech.ts';
import { pickChoice } from './pick-choice.ts';
import { writeReply } from './write-reply.ts';

export interface ConsoleReply {
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

export interface ConsoleParts {
  readonly input: NodeJS.ReadableStream;
  readonly output: { write(text: string): unknown };
  /** True where a person sits: shows a prompt and colours. */
  readonly interactive: boolean;
  readonly speech: Speech;
  readonly converse: (message: Message) => Promise<ConsoleReply>;
  readonly newId: () => string;
  readonly now: () => Moment;
  /** Keeps a file that an answer hands over; resolves to where it lies. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<string>;
}

const address: ChatAddress = { channel: 'console', chat: 'terminal', topic: null };
const prompt = '› ';

/** Answers line by line until the input ends. */
export async function runConsole(parts: ConsoleParts): Promise<void> {
  const { input, output, interactive, speech } = parts;
  const showPrompt = () => interactive && output.write(prompt);
  let choices: readonly OfferedChoice[] = [];
  if (interactive) output.write(`${speech.say({ id: 'console-hello' }, 'vi')}\n\n`);
  showPrompt();
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const text = cleanText(line).trim();
    if (text !== '') {
      const reply = await parts.converse(messageOf(parts, pickChoice(text, choices)));
      choices = reply.choices;
      output.write(`${writeReply(reply, speech, interactive)}\n\n`);
      for (const { name, bytes } of reply.answer.attachments)
        output.write(`${await saved(parts, reply.locale, name, bytes)}\n\n`);
    }
    showPrompt();
  }
}

function messageOf({ newId, now }: ConsoleParts, content: MessageContent): Message {
  return {
    eventId: newId(),
    address,
    chatKind: 'private',
    sender: address.chat,
    language: null,
    content,
    edited: false,
    sentAt: now(),
  };
}

async function saved(
  { speech, save }: ConsoleParts,
  locale: Locale,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const file = await save(name, bytes);
  return speech.say({ id: 'console-saved', args: { file: { as: 'verbatim', value: file } } }, locale);
}
