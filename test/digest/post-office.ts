import type { Answer } from '#domain/answer.ts';
import type { LetterKind, LetterState } from '#domain/letter.ts';
import type { ChannelName, ChatAddress } from '#domain/message.ts';
import type { Channel, Delivery, OfferedChoice } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Subscription } from '#domain/subscription.ts';
import { policies, type PostingPolicy } from '#digest/policy.ts';
import { startPoster, type PosterParts } from '#digest/post-letters.ts';
import { makeTellAdmins } from '#digest/tell-admins.ts';
import { content, run, subscription } from '#test/support/digest.ts';
import { appoint } from '#test/support/people.ts';
import { memoryStore } from '#test/support/store.ts';

/** Something the fake channel was told to send. */
export interface Sending {
  readonly at: number;
  readonly address: ChatAddress;
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: string;
}

export const sent: Delivery = { delivery: 'sent', messageIds: ['1'] };
export const start = Date.parse('2026-11-23T00:30:00Z');
const day = 86_400_000;

/** A store, a clock that only waiting moves on, and a channel that answers as a test wants. */
export async function openOffice(
  name: ChannelName = 'telegram',
  policy: Partial<PostingPolicy> = {},
  given: Partial<Pick<PosterParts, 'isWelcome'>> = {},
) {
  const store = await memoryStore();
  const sendings: Sending[] = [];
  const surprises: unknown[] = [];
  let clock = start;
  let answer: (sending: Sending, index: number) => Delivery | Promise<Delivery> = () => sent;

  const channel: Channel = {
    name,
    abilities: { buttons: true, pictures: true, files: true },
    send(address, spoken, choices, locale) {
      const sending = { at: clock, address, answer: spoken, choices, locale };
      sendings.push(sending);
      return Promise.resolve().then(() => answer(sending, sendings.length - 1));
    },
    typing: () => Promise.resolve(),
  };

  function poster(id: string) {
    return startPoster({
      id,
      store,
      ...store,
      channel,
      policy: { ...policies[name], ...policy },
      tellAdmins: makeTellAdmins({ people: store.people, outbox: store.outbox, now: () => clock }),
      label: (line) => line.id,
      timeZone: 'Asia/Ho_Chi_Minh',
      isWelcome: () => Promise.resolve(true),
      ...given,
      now: () => clock,
      async sleep(ms) {
        await new Promise(setImmediate);
        clock += ms;
      },
      letterLeaseMs: 60_000,
      posterLeaseMs: 20_000,
      onPosted: () => undefined,
      onSurprise: (error) => surprises.push(error),
    });
  }

  return {
    store,
    sendings,
    surprises,
    poster,
    now: () => clock,
    answers(with_: typeof answer) {
      answer = with_;
    },
    /** Posts until nothing waits, or until so much time has passed. */
    async post(mostMs = day) {
      const running = poster('poster-1');
      const until = clock + mostMs;
      while (clock < until && (await waits(store))) await new Promise(setImmediate);
      await running.stop();
    },
    chatsSentTo: () => sendings.map(({ address }) => address.chat),
    states: async (id = 'digest/1') => statesOf(store, id),
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

async function waits({ outbox }: Store): Promise<boolean> {
  const { telegram = 0, ...others } = await outbox.backlog();
  return telegram + Object.values(others).reduce((sum, each) => sum + each, 0) > 0;
}

async function statesOf({ runs }: Store, id: string): Promise<Partial<Record<LetterState, number>>> {
  const counts = await runs.counts(id);
  return Object.fromEntries(counts.map(({ state, letters }) => [state, letters]));
}

interface Writing {
  readonly to: readonly ChatAddress[];
  readonly run?: string;
  readonly dueAt?: number;
  readonly given?: Partial<Subscription>;
}

/** Subscribes chats and writes a digest for each of them. */
export async function writeDigests({ store }: Office, writing: Writing): Promise<void> {
  const { to, run: id = 'digest/1', dueAt = start, given = {} } = writing;
  await store.runs.start(run({ id, asOf: dueAt, startedAt: dueAt, expiresAt: dueAt + day }));
  const said = await store.outbox.addContent(id, content());
  const letters = [];
  for (const address of to) {
    const subscribed = subscription({ address, dueAt, ...given });
    await store.chats.seen(address, start - day);
    await store.subscriptions.put(subscribed);
    const next = dueAt + 7 * day;
    letters.push({ subscription: subscribed, content: said, dueAt, expiresAt: dueAt + day, next });
  }
  await store.outbox.write(id, letters, start);
}

/** Writes one content to chats that subscribed to nothing. */
export async function mail(
  { store, now }: Office,
  to: readonly ChatAddress[],
  kind: Exclude<LetterKind, 'digest'> = 'reminder',
): Promise<void> {
  for (const address of to) await store.chats.seen(address, start - day);
  const mailing = { run: `${kind}/1`, kind, content: content(`digest-status-none`), to, by: 'p1' };
  await store.outbox.mail({ ...mailing, expiresAt: now() + day }, now());
}

/** Makes somebody an administrator with a private chat. */
export async function appointAdmin({ store }: Office, address: ChatAddress): Promise<void> {
  await store.chats.seen(address, start - day);
  await appoint({ id: 'admin', name: 'An', role: 'admin', address, now: start }, store.people);
}

/** The first sentence of each alert that administrators were sent. */
export async function alerts({ store }: Office): Promise<readonly string[]> {
  const told = (await store.runs.last(50)).filter(({ kind }) => kind === 'alert').reverse();
  const contents = await Promise.all(told.map(({ id }) => store.outbox.samples(id, 1)));
  return contents.flat().flatMap((own) => {
    const [first] = own.content.parts;
    return first?.part === 'line' ? [first.line.id] : [];
  });
}
