import type { LetterContent } from '#domain/letter.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Run } from '#domain/run.ts';
import { defaultSchedule, wholeProgramme, type Subscription } from '#domain/subscription.ts';

/** A subscription as most have it: everything, Monday 07:30, with pictures. */
export function subscription(given: Partial<Subscription> & { readonly address: ChatAddress }): Subscription {
  const { channel, chat, topic } = given.address;
  return {
    id: `${channel}/${chat}/${topic ?? ''}`,
    sender: chat,
    follows: [wholeProgramme],
    schedule: defaultSchedule,
    pictures: true,
    whenUnchanged: 'line',
    pausedUntil: null,
    quiet: null,
    createdAt: 1_000,
    toldUntil: null,
    dueAt: 5_000,
    ...given,
  };
}

export function run(given: Partial<Run> = {}): Run {
  return {
    id: 'digest/1',
    kind: 'digest',
    state: 'posting',
    asOf: 5_000,
    startedAt: 5_000,
    startedBy: 'scheduler',
    expiresAt: 90_000,
    heldUntil: null,
    doubts: [],
    about: null,
    ...given,
  };
}

/** A content of one line; `id` tells contents apart. */
export function content(id = 'digest-nothing-new'): LetterContent {
  return { parts: [{ part: 'line', role: 'body', line: { id } }], choices: [] };
}
