import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Line, LineRole, Part } from '#domain/answer.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import { loadSpeech, type Speech } from '#speech/load-speech.ts';

/** The program's sentences and one more that says what it is given, so that channels are tested without wording. */
export const saidSpeech = loadWithSaid();

function loadWithSaid(): Speech {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(fileURLToPath(new URL('../../locales', import.meta.url)), folder, { recursive: true });
  for (const locale of ['vi', 'en']) writeFileSync(join(folder, locale, 'said.ftl'), 'said = { $text }\n');
  const speech = loadSpeech({ folder, timeZone: 'Asia/Ho_Chi_Minh' });
  rmSync(folder, { recursive: true });
  return speech;
}

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
