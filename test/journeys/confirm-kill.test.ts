import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stateOf, type ChangeState } from '#domain/change.ts';
import type { Role } from '#domain/people.ts';
import { appoint } from '#test/support/people.ts';
import { openProgramOnTelegram, type ProgramOnTelegram } from '#test/support/program-on-telegram.ts';
import { audit } from '#wiring/audit.ts';

const patience = { timeout: 60_000, interval: 20 };
const people = { admin: 11, reporter: 12, approver: 13 } as const satisfies Partial<Record<Role, number>>;
type Who = keyof typeof people;

let house: ProgramOnTelegram;
let updates = 0;

beforeAll(async () => {
  house = await openProgramOnTelegram();
  const now = Date.now();
  for (const role of Object.keys(people) as Who[]) {
    const address = { channel: 'telegram', chat: String(people[role]), topic: null } as const;
    await appoint({ id: role, name: role, role, address, now }, house.store.people);
  }
  house.program.start();
});
afterAll(() => house.close());

function say(who: Who, text: string): void {
  updates += 1;
  const id = people[who];
  const message = {
    message_id: updates,
    date: Math.floor(Date.now() / 1_000),
    chat: { id, type: 'private', first_name: who },
    from: { id, is_bot: false, first_name: who },
    text,
  };
  house.telegram.push({ update_id: updates, message });
}

function repliesTo(who: Who): readonly string[] {
  const sent = house.telegram.callsOf('sendMessage').filter(({ chat_id }) => Number(chat_id) === people[who]);
  return sent.map(({ text }) => String(text));
}

/** The next thing that somebody reads which says so. */
async function nextReply(who: Who, after: number, saying: RegExp): Promise<RegExpExecArray> {
  return vi.waitFor(() => {
    const found = repliesTo(who)
      .slice(after)
      .map((text) => saying.exec(text))
      .find((match) => match !== null);
    if (!found) throw new Error(`test.no_reply: nothing says ${String(saying)}`);
    return found;
  }, patience);
}

async function previewed(who: Who, year: number): Promise<string> {
  const before = repliesTo(who).length;
  say(who, `/capnhat kinh tế số toàn tỉnh ${year} 21,3% nguồn: Báo cáo ${year}`);
  return (await nextReply(who, before, /Xem trước (\w+)/))[1] ?? '';
}

async function stateOfCode(code: string): Promise<ChangeState | null> {
  const change = await house.store.changes.byCode(code);
  return change && stateOf(change);
}

/** What somebody else sees while the program works. */
async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await nextTurn();
}

/** A moment to kill at, after a word was said: so many milliseconds, or as soon as something has happened. */
type When = number | 'recorded' | 'replying';

async function killAt(when: When, who: Who, code: string, wanted: ChangeState): Promise<void> {
  const before = repliesTo(who).length;
  if (typeof when === 'number') await delay(when);
  else if (when === 'recorded') await until(async () => (await stateOfCode(code)) === wanted);
  else await until(() => repliesTo(who).length > before);
  await house.program.kill();
}

/** Starts again as after a minute: what the dead process had taken up is free. */
async function startLater(): Promise<void> {
  await house.engine.db.update(house.engine.tables.inbox).set({ leaseUntil: 0 });
  house.program.start();
}

/** The message may still be with Telegram: everything is done only once the change is there too. */
async function settled(code: string, wanted: ChangeState): Promise<void> {
  await vi.waitFor(async () => expect(await stateOfCode(code)).toBe(wanted), patience);
  await vi.waitFor(async () => expect(await house.store.inbox.backlog()).toBe(0), patience);
}

const moments: readonly When[] = [0, 3, 8, 15, 30, 'recorded', 'replying'];

test('a program that is killed between a confirmation and its reply loses no change and applies none twice', async () => {
  for (const [round, when] of moments.entries()) {
    const year = 2000 + round;
    const code = await previewed('admin', year);
    const before = repliesTo('admin').length;
    say('admin', `xác nhận ${code}`);
    await killAt(when, 'admin', code, 'published');
    if (round % 2 === 1) say('admin', `xác nhận ${code}`);
    await startLater();
    await nextReply('admin', before, /Đã ghi nhận và công bố/);
    await settled(code, 'published');

    const standing = await house.store.figures.standing({
      indicators: ['digital-economy'],
      periods: [String(year) as never],
    });
    const steps = (await house.store.changes.byCode(code))?.steps.map(({ state }) => state);
    expect({ when, steps, values: standing.map(({ value }) => value) }).toEqual({
      when,
      steps: ['previewed', 'confirmed', 'published'],
      values: [21.3],
    });
  }
}, 240_000);

test('and so does one that is killed while a proposal is made, and while it is approved', async () => {
  for (const [round, when] of ([2, 'recorded', 'replying'] as const).entries()) {
    const code = await previewed('reporter', 2010 + round);
    say('reporter', `xác nhận ${code}`);
    await killAt(when, 'reporter', code, 'confirmed');
    await startLater();
    await settled(code, 'confirmed');
    expect((await house.store.changes.waiting()).map((change) => change.code)).toEqual([code]);
    const [change] = await house.store.changes.waiting();
    expect((await house.store.runs.get(`waiting/${change?.id ?? ''}`))?.kind).toBe('reminder');

    say('approver', `duyệt ${code}`);
    await killAt(when, 'approver', code, 'published');
    await startLater();
    await settled(code, 'published');

    const decided = await house.store.changes.byCode(code);
    expect(decided?.steps.map(({ state }) => state)).toEqual([
      'previewed',
      'confirmed',
      'approved',
      'published',
    ]);
    expect((await house.store.runs.get(`decided/${decided?.id ?? ''}`))?.kind).toBe('reminder');
  }
}, 240_000);

test('and the log of all that is whole', async () => {
  const published = new Set((await house.store.changes.publishedSince(0)).map(({ change }) => change));
  const entries = await house.store.audit.latest(1_000);
  const ran = await house.place.run((config, output) => audit(config, { verify: true, ...output }));

  expect(published.size).toBe(moments.length + 3);
  expect(entries.filter(({ action }) => action === 'published')).toHaveLength(published.size);
  expect(ran).toMatchObject({ done: true });
});
