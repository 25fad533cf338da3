import type { Answer } from '#domain/answer.ts';

/** Sentences that need no reading: an old button, a voice message, a surprise. */
export type FixedLine =
  'chat-old-button' | 'chat-unsupported' | 'chat-nothing-to-pick' | 'chat-failed' | 'chat-invited-only';

/** A one-sentence answer that belongs to no question. */
export function fixedAnswer(id: FixedLine): Answer {
  return {
    outcome: 'refused',
    parts: [{ part: 'line', role: 'body', line: { id } }],
    choices: [],
    question: null,
    readings: [],
    figures: [],
    attachments: [],
  };
}

/** What a person reads when something went wrong on our side: nothing was lost, try again. */
export function failedAnswer(): Answer {
  return fixedAnswer('chat-failed');
}
