import { fileURLToPath } from 'node:url';
import type { Answer, Line, LineRole, Part } from '#domain/answer.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import { loadSpeech } from '#speech/load-speech.ts';

/** Speech whose only line says what it is given, so that channels are tested without the program's wording. */
export const saidSpeech = loadSpeech({
  folder: fileURLToPath(new URL('./locales', import.meta.url)),
  timeZone: 'Asia/Ho_Chi_Minh',
});

export function said(text: string): Line {
  return { id: 'said', args: { text: { as: 'verbatim', value: text } } };
}

export function saidPart(text: string, role: LineRole = 'body'): Part {
  return { part: 'line', role, line: said(text) };
}

/** An answer of these parts; plain texts become body lines. */
export function saidAnswer(...parts: readonly (Part | string)[]): Answer {
  return {
    outcome: 'answered',
    parts: parts.map((part) => (typeof part === 'string' ? saidPart(part) : part)),
    choices: [],
    question: null,
    readings: [],
    figures: [],
    attachments: [],
  };
}

export function offered(...labels: readonly string[]): OfferedChoice[] {
  return labels.map((label, index) => ({ token: `token${index + 1}`, label, tone: null }));
}
