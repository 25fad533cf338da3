import type { Answer, Choice } from '#domain/answer.ts';
import type { Person } from '#domain/people.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Run } from '#domain/run.ts';
import type { House } from '#domain/turn.ts';
import { lineArg } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { announcementAudience, announcementContent } from '#digest/announcement.ts';
import { refusal } from '../digest/refusal.ts';
import { emptyAnswer } from '../make-answer.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from './privileged.ts';

const confirmMs = 15 * 60_000;
const expiryMs = 24 * 3_600_000;
/** One message on every platform. */
const longest = 1_800;
/** What the confirming choices say; nothing that a person announces looks like it. */
const decision = /^(gửi|bỏ) (announcement\/\S+)$/;

/** Sends a text to all subscribers, after a preview with the number of readers and a confirmation. */
export const announce = privileged({
  name: 'announce',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'announce'),
  handle(turn, house) {
    const text = wordsOf(turn);
    const [, verb, run] = decision.exec(text) ?? [];
    if (run === undefined) return preview(text, { turn, house });
    return verb === 'gửi' ? confirm(run, { turn, house }) : drop(run, { turn, house });
  },
});

interface Place {
  readonly turn: LinkedTurn;
  readonly house: House;
}

async function preview(text: string, { turn, house }: Place): Promise<Answer> {
  if (text === '')
    return answered([part('body', 'digest-announce-how', { example: lineArg('digest-announce-example') })]);
  if (text.length > longest)
    return refusal([part('body', 'digest-announce-too-long', { length: text.length, most: longest })]);
  const { runs, outbox, subscriptions, people } = house.store;
  const audience = await announcementAudience(subscriptions, people);
  if (audience.length === 0) return refusal([part('body', 'digest-announce-nobody')]);
  const run = draft(`announcement/${house.newId()}`, turn.person, turn.now);
  const content = announcementContent(text);
  await runs.start(run);
  await outbox.addContent(run.id, content);
  return answered(
    [
      part('body', 'digest-announce-preview', { chats: audience.length }),
      ...content.parts,
      part('hint', 'digest-announce-confirm'),
    ],
    [
      { label: says('digest-tap-confirm-announcement'), says: `/thongbao gửi ${run.id}`, tone: 'confirm' },
      { label: says('digest-tap-no-announcement'), says: `/thongbao bỏ ${run.id}` },
    ],
  );
}

function draft(id: string, { id: startedBy }: Person, now: number): Run {
  return {
    id,
    kind: 'announcement',
    state: 'draft',
    asOf: now,
    startedAt: now,
    startedBy,
    expiresAt: now + confirmMs,
    heldUntil: null,
    doubts: [],
    about: null,
  };
}

async function confirm(id: string, { turn, house }: Place): Promise<Answer> {
  const { runs, outbox, subscriptions, people, audit } = house.store;
  const run = await runs.get(id);
  const [said] = await outbox.samples(id, 1);
  if (!said || !isOwnDraft(run, turn.person) || run.expiresAt <= turn.now)
    return refusal([part('body', 'digest-announce-gone')]);
  const to = await announcementAudience(subscriptions, people);
  const expiresAt = turn.now + expiryMs;
  const mailing = {
    run: id,
    kind: 'announcement',
    content: said.content,
    to,
    expiresAt,
    by: turn.person.id,
  } as const;
  const letters = await outbox.mail(mailing, turn.now);
  const note = {
    at: turn.now,
    actor: turn.person.id,
    action: 'announced',
    subject: id,
    details: { letters },
  } as const;
  await audit.append([note]);
  return answered([part('body', 'digest-announced', { letters })]);
}

async function drop(id: string, { turn, house }: Place): Promise<Answer> {
  const { runs } = house.store;
  const dropped =
    isOwnDraft(await runs.get(id), turn.person) && (await runs.change(id, ['draft'], { state: 'cancelled' }));
  return dropped
    ? answered([part('body', 'digest-announce-dropped')])
    : refusal([part('body', 'digest-announce-gone')]);
}

function isOwnDraft(run: Run | null, { id }: Person): run is Run {
  return run?.state === 'draft' && run.startedBy === id;
}

function answered(parts: Answer['parts'], choices: readonly Choice[] = []): Answer {
  return { ...emptyAnswer('answered'), parts, choices, question: plainQuestion('announce') };
}
