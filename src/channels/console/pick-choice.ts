import type { MessageContent } from '#domain/message.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';

/** What a typed line means while choices are shown: its number or its label takes one, anything else is a question. */
export function pickChoice(text: string, choices: readonly OfferedChoice[]): MessageContent {
  const number = /^(\d{1,2})[.)]?$/.exec(text)?.[1];
  const wanted = text.toLocaleLowerCase('vi');
  const picked =
    number === undefined
      ? choices.find(({ label }) => label.toLocaleLowerCase('vi') === wanted)
      : choices[Number(number) - 1];
  return picked ? { type: 'choice', token: picked.token } : { type: 'text', text };
}
