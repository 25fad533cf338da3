import { nothingToDo } from '#domain/desk.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { makeComposer } from '#digest/make-composer.ts';
import { policies } from '#digest/policy.ts';
import { startPoster } from '#digest/post-letters.ts';
import { writeLetters } from '#digest/write-letters.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import type { ChatAddress } from '#domain/message.ts';
import { period } from '#domain/period.ts';
import type { Channel } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Follow } from '#domain/subscription.ts';
import { content, run, subscription } from '#test/support/digest.ts';
import { killRun, prepareReaders } from '#test/support/kill-run.ts';
import { makeUnderstanding } from '#understand/understand.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const day = 86_400_000;
/** Monday 2026-11-30, 07:30. */
const monday = Date.parse('2026-11-30T00:30:00Z');
const readers = 100_000;
const contents = 2_000;
const rowsPerInsert = 500;
const killRuns = 50;
const killReaders = 2_000;

/** Prints how long 100,000 letters take to write, what posting adds to a channel's limit, and what kills cost. */
export async function benchDigest(): Promise<void> {
  await benchWriting();
  await benchPosting();
  await benchKills();
}

async function benchWriting(): Promise<void> {
  const place = await openPlace();
  const { store, catalogue } = place;
  for (const figures of monthlyFigures(catalogue)) await store.figures.append(figures);
  await subscribeMany(place);
  const understanding = makeUnderstanding(catalogue);
  const parts = { catalogue, figures: store.figures, timeZone, toDoOf: () => Promise.resolve(nothingToDo) };
  const compose = makeComposer({ ...parts, say: (question) => understanding.say(question) });
  const started = await store.runs.start(run({ state: 'writing', asOf: monday, expiresAt: monday + day }));

  const memory: number[] = [];
  const goOn = () => {
    memory.push(process.memoryUsage().rss / 2 ** 20);
    return Promise.resolve(true);
  };
  const begun = performance.now();
  const { letters } = await writeLetters(
    { ...store, compose, timeZone, expiryMs: day, now: () => monday, goOn },
    started,
  );
  const seconds = (performance.now() - begun) / 1_000;
  const distinct = (await store.outbox.samples('digest/1', 10 * contents)).length;
  const [first = 0] = memory;
  console.log(
    `digest: ${letters} letters of ${distinct} contents written in ${seconds.toFixed(1)} s (${Math.round(letters / seconds)}/s); ` +
      `memory ${first.toFixed(0)} MB at the start, at most ${Math.max(...memory).toFixed(0)} MB`,
  );
  await place.remove();
}

interface Place {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly engine: ReturnType<typeof openSqlite>;
  readonly remove: () => Promise<void>;
}

async function openPlace(): Promise<Place> {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error('bench.pack: the pack must load');
  const folder = await mkdtemp(join(tmpdir(), 'bench-digest-'));
  const engine = openSqlite(join(folder, 'store.db'));
  const store = await openStore({ url: engine });
  await store.figures.append(pack.figures);
  const remove = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, catalogue: pack.catalogue, engine, remove };
}

/** Two years of every indicator of each commune, the last month of them recorded in the week of the run. */
function* monthlyFigures({ units, programme }: Catalogue): Generator<readonly Figure[]> {
  const communes = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  for (const { id: unit } of communes) {
    const figures: Figure[] = [];
    for (const { id: indicator } of programme.indicators) {
      for (let month = 0; month < 24; month += 1) {
        const when = period(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
        figures.push({
          id: `${indicator}/${unit}/${when}`,
          indicator,
          unit,
          period: when,
          value: 40 + (month % 7),
          outOf: null,
          numerator: null,
          denominator: null,
          qualifier: null,
          status: 'official',
          source: { publisher: 'Sở Khoa học và Công nghệ', url: null, published: '2026-11-26', title: null },
          note: null,
          definition: null,
          recordedAt: month === 23 ? monday - 3 * day : monday - 30 * day,
          enteredBy: 'p1',
          supersedes: null,
        });
      }
    }
    yield figures;
  }
}

async function subscribeMany({ engine, catalogue }: Place): Promise<void> {
  const { db, tables, atomic } = engine;
  const follows = followsOf(catalogue);
  for (let start = 0; start < readers; start += rowsPerInsert) {
    const numbers = Array.from({ length: rowsPerInsert }, (_, n) => start + n);
    const rows = numbers.map((n) => {
      const address: ChatAddress = { channel: 'telegram', chat: String(n), topic: null };
      const follow = follows[n % contents];
      const given = { address, dueAt: monday, toldUntil: monday - 7 * day, follows: follow ? [follow] : [] };
      const row = subscription(given);
      return { ...row, channel: address.channel, chat: address.chat, topic: '' };
    });
    const chats = rows.map(({ channel, chat }) => {
      const seen = { firstSeen: 0, lastSeen: 0, reachable: true };
      return { channel, chat, pictures: 'always' as const, ...seen };
    });
    await atomic([db.insert(tables.subscriptions).values(rows), db.insert(tables.chats).values(chats)]);
  }
}

/** Pillars of communes, as many as there are to be different contents. */
function followsOf({ units, programme }: Catalogue): readonly Follow[] {
  const communes = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  const topics = [
    ...programme.pillars.map(({ id }) => `pillar:${id}`),
    ...programme.indicators.map(({ id }) => id),
  ];
  return Array.from({ length: contents }, (_, n) => {
    const unit = communes[n % communes.length];
    const topic = topics[Math.floor(n / communes.length)];
    return { topics: topic === undefined ? [] : [topic], units: unit ? [unit.id] : [] };
  });
}

/** Posting 300 letters at Telegram's own limit, with a platform that takes 60 ms for each. */
async function benchPosting(): Promise<void> {
  const place = await openPlace();
  const { store } = place;
  const letters = 300;
  const to = Array.from({ length: letters }, (_, n): ChatAddress => ({
    channel: 'telegram',
    chat: String(n + 1),
    topic: null,
  }));
  for (const address of to) await store.chats.seen(address, 1);
  const expiresAt = Date.now() + day;
  await store.outbox.mail(
    { run: 'r', kind: 'reminder', content: content(), to, expiresAt, by: 'p' },
    Date.now(),
  );
  const times: number[] = [];
  const channel: Channel = {
    name: 'telegram',
    abilities: { buttons: true, pictures: true, files: true },
    async send() {
      times.push(performance.now());
      await delay(60);
      return { delivery: 'sent', messageIds: ['1'] };
    },
    typing: () => Promise.resolve(),
  };
  const poster = startPoster({
    id: 'bench',
    store,
    ...store,
    channel,
    policy: policies.telegram,
    tellAdmins: () => Promise.resolve(),
    label: ({ id }) => id,
    timeZone,
    isWelcome: () => Promise.resolve(true),
    now: Date.now,
    sleep: async (ms, signal) => {
      await delay(ms, undefined, { signal }).catch(() => undefined);
    },
    letterLeaseMs: 60_000,
    posterLeaseMs: 20_000,
    onPosted: () => undefined,
    onSurprise: (error) => console.error(error),
  });
  while (times.length < letters) await delay(20);
  await poster.stop();
  const took = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const ideal = ((letters - 1) / policies.telegram.perSecond) * 1_000;
  console.log(
    `digest: ${letters} letters posted at ${policies.telegram.perSecond}/s in ${(took / 1_000).toFixed(1)} s, ` +
      `${((took / ideal - 1) * 100).toFixed(1)}% over the limit's own time`,
  );
  await place.remove();
}

/** Runs of real programs that are killed after a time of chance, and again. */
async function benchKills(): Promise<void> {
  const prepared = await prepareReaders(killReaders);
  let [kills, repeated, most, missing] = [0, 0, 0, 0];
  let beyond = 0;
  for (let round = 1; round <= killRuns; round += 1) {
    const after = Array.from({ length: 1 + (round % 3) }, () => Math.random() * 3_000);
    const killed = await killRun(prepared.path, after);
    const twice = [...killed.received.values()].filter((times) => times > 1).length;
    kills += killed.kills;
    repeated += twice;
    missing += killReaders - killed.received.size;
    most = Math.max(most, ...killed.received.values());
    if (twice > killed.inFlight) beyond += 1;
  }
  console.log(
    `digest: ${killRuns} runs of ${killReaders} letters, ${kills} kills: ${missing} readers left out, ` +
      `${repeated} letters twice (at most ${most} times), ${beyond} runs with more than were on their way`,
  );
  await prepared.remove();
}
