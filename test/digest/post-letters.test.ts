import { describe, expect, test } from 'vitest';
import type { ChatAddress } from '#domain/message.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import { chat } from '#test/db/store/given.ts';
import { message } from '#test/db/store/given.ts';
import { alerts, appointAdmin, mail, openOffice, sent, start, writeDigests } from './post-office.ts';

const chats = (count: number): ChatAddress[] => Array.from({ length: count }, (_, n) => chat(String(n + 1)));
const topicsOf = (group: string, count: number): ChatAddress[] =>
  Array.from({ length: count }, (_, n) => chat(group, String(n + 1)));
const minute = 60_000;
const hour = 60 * minute;
const outage: Delivery = {
  delivery: 'later',
  retryAfterMs: 2_000,
  wholeChannel: true,
  why: 'ECONNREFUSED',
};

describe('an ordinary run', () => {
  test('reaches everybody once, in their language, with choices that mean something', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(40) });
    await office.store.chats.setLocale(chat('2'), 'en');

    await office.post();

    expect(office.chatsSentTo()).toEqual(chats(40).map((address) => address.chat));
    expect(office.sendings.slice(0, 2).map(({ locale }) => locale)).toEqual(['vi', 'en']);
    expect(await office.states()).toEqual({ sent: 40 });
    expect(await office.store.subscriptions.get(chat('7'))).toMatchObject({ toldUntil: start });
  });

  test('sends no more than 25 in any second, and hardly fewer', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(250) });

    await office.post();

    const times = office.sendings.map(({ at }) => at);
    const within = (from: number) => times.filter((at) => at >= from && at < from + 1_000).length;
    expect(Math.max(...times.map(within))).toBeLessThanOrEqual(26);
    expect(Math.max(...times) - start).toBeLessThanOrEqual((250 / 25) * 1_000 * 1.05);
  });

  test('sends no more than 20 a minute to one group, however many topics it has', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: topicsOf('-100', 50) });

    await office.post();

    const times = office.sendings.map(({ at }) => at);
    const within = (from: number) => times.filter((at) => at >= from && at < from + 60_000).length;
    expect(Math.max(...times.map(within))).toBe(20);
    expect(await office.states()).toEqual({ sent: 50 });
  });

  test('lets answers go first, but is not starved by them', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(2) });
    await office.store.inbox.receive(message('busy'), start);

    await office.post();

    const [first = 0, second = 0] = office.sendings.map(({ at }) => at - start);
    expect(first).toBeGreaterThanOrEqual(1_000);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(await office.states()).toEqual({ sent: 2 });
  });

  test('sends alerts before everything else, and nothing of a run that is held', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(1) });
    await writeDigests(office, { to: [chat('held')], run: 'digest/2' });
    await office.store.runs.change('digest/2', ['posting'], { state: 'held' });
    await mail(office, [chat('9')], 'alert');

    await office.post(minute);

    expect(office.chatsSentTo()).toEqual(['9', '1']);
    expect(await office.states('digest/2')).toEqual({ waiting: 1 });
  });

  test('ends every letter with an invitation to answer, where readers fall out of reach otherwise', async () => {
    const office = await openOffice('zalo-oa');
    const address = { channel: 'zalo-oa', chat: '1', topic: null } as const;
    await writeDigests(office, { to: [address] });
    await mail(office, [address], 'announcement');

    await office.post();

    const ends = office.sendings.map(({ answer }) => answer.parts.at(-1));
    expect(ends).toMatchObject([
      { role: 'hint', line: { id: 'digest-invite' } },
      { role: 'hint', line: { id: 'digest-invite' } },
    ]);
  });

  test('counts every message of a letter against the limits, not every letter', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: [...chats(50), ...topicsOf('-100', 15)] });
    office.answers(() => ({ delivery: 'sent', messageIds: ['picture', 'words'] }));

    await office.post();

    const times = office.sendings.map(({ at }) => at - start);
    expect(times[49]).toBeGreaterThanOrEqual(((50 - 4) * 2 * 1_000) / 25);
    const inGroup = office.sendings.filter(({ address }) => address.chat === '-100').map(({ at }) => at);
    const within = (from: number) => inGroup.filter((at) => at >= from && at < from + 60_000).length;
    expect(Math.max(...inGroup.map(within))).toBeLessThanOrEqual(10 + 4);
  });
});

describe('time', () => {
  test('a letter that comes late says so, one that is too late does not come', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: [chat('late')], dueAt: start - 3 * hour });
    await writeDigests(office, { to: [chat('old')], dueAt: start - 24 * hour, run: 'digest/2' });

    await office.post();

    const parts = office.sendings.map(({ address, answer }) => [address.chat, answer.parts[0]]);
    expect(parts).toMatchObject([['late', { line: { id: 'digest-late' } }]]);
    expect(await office.states('digest/2')).toEqual({ expired: 1 });
  });

  test('quiet hours put a letter off to their end', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: [chat('1')], given: { quiet: { from: '06:00', to: '07:40' } } });

    await office.post();

    expect(office.sendings.map(({ at }) => at)).toEqual([start + 10 * minute]);
  });

  test('who asked for quiet is not told that the letter is late', async () => {
    const office = await openOffice();
    const quiet = { from: '22:00', to: '07:31' } as const;
    await writeDigests(office, { to: [chat('1')], dueAt: start - 3 * hour, given: { quiet } });

    await office.post();

    expect(office.sendings[0]?.answer.parts).toMatchObject([{ line: { id: 'digest-nothing-new' } }]);
  });

  test('whoever ended the subscription meanwhile gets nothing', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(2) });
    await office.store.chats.forget(chat('1'));
    await office.store.subscriptions.remove(chat('2'));

    await office.post(minute);

    expect(office.sendings).toEqual([]);
  });
});

describe('readers who are no longer invited', () => {
  test('get neither digest nor announcement', async () => {
    const office = await openOffice('telegram', {}, { isWelcome: () => Promise.resolve(false) });
    await writeDigests(office, { to: chats(1) });
    await mail(office, chats(1), 'announcement');

    await office.post();

    expect(office.sendings).toEqual([]);
    expect(await office.states('announcement/1')).toEqual({ blocked: 1 });
  });
});

describe('readers who are not there', () => {
  test('a chat that stopped the bot rests, and nobody else', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(3) });
    office.answers(({ address }) => (address.chat === '2' ? { delivery: 'gone', why: '403' } : sent));

    await office.post();

    expect(await office.states()).toEqual({ sent: 2, blocked: 1 });
    expect((await office.store.subscriptions.addresses()).map((own) => own.chat)).toEqual(['1', '3']);
    expect(await office.store.subscriptions.get(chat('2'))).not.toBeNull();
  });

  test('a group that moved gets its letter at its new id, once', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: [chat('-1', 'topic-7')] });
    office.answers(({ address }) => (address.chat === '-1' ? { delivery: 'moved', toChat: '-1001' } : sent));

    await office.post();

    expect(office.chatsSentTo()).toEqual(['-1', '-1001']);
    expect(await office.states()).toEqual({ sent: 1 });
    expect(await office.store.subscriptions.get(chat('-1001', 'topic-7'))).not.toBeNull();
  });

  test('a reader outside the window is noted and keeps the subscription', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(1) });
    office.answers(() => ({ delivery: 'outside-window' }));

    await office.post();

    expect(await office.states()).toEqual({ 'outside-window': 1 });
    expect(await office.store.subscriptions.addresses()).toHaveLength(1);
  });

  test('a letter that a platform refuses fails alone', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(3) });
    office.answers((_, index) => (index === 0 ? { delivery: 'refused', why: '400' } : sent));

    await office.post();

    expect(await office.states()).toEqual({ failed: 1, sent: 2 });
  });
});

describe('trouble', () => {
  test('a platform that asks to wait is left alone as long as told, and it is no trouble', async () => {
    const office = await openOffice('telegram', { atOnce: 1 });
    await appointAdmin(office, chat('99'));
    await writeDigests(office, { to: chats(3) });
    const wait: Delivery = {
      delivery: 'later',
      retryAfterMs: 30_000,
      wholeChannel: true,
      why: '429',
      limited: true,
    };
    office.answers((_, index) => (index === 1 ? wait : sent));

    await office.post();

    const times = office.sendings.map(({ at }) => at - start);
    expect(times[2]).toBeGreaterThanOrEqual((times[1] ?? 0) + 30_000);
    expect(await office.states()).toEqual({ sent: 3 });
    expect(await office.store.outbox.pauses()).toEqual([]);
    expect(await alerts(office)).toEqual([]);
  });

  test('an outage stops the channel after a few tries, tells administrators once, and retires nobody', async () => {
    const office = await openOffice();
    await appointAdmin(office, chat('99'));
    await writeDigests(office, { to: chats(30) });
    office.answers(() => outage);

    await office.post(30 * 60_000);

    expect(office.sendings.length).toBeLessThan(15);
    expect(await office.store.outbox.pauses()).toMatchObject([{ channel: 'telegram', why: 'trouble' }]);
    expect(await alerts(office)).toEqual(['digest-channel-trouble']);
    expect(await office.store.subscriptions.addresses()).toHaveLength(30);
  });

  test('after an outage everybody gets the letter once, and administrators hear that it is over', async () => {
    const office = await openOffice();
    await appointAdmin(office, chat('99'));
    await writeDigests(office, { to: chats(30) });
    office.answers(({ at }) => (at < start + 20 * 60_000 ? outage : sent));

    await office.post();

    const delivered = office.sendings
      .filter(({ at }) => at >= start + 20 * 60_000)
      .map(({ address }) => address.chat);
    expect(delivered.filter((own) => own !== '99').toSorted()).toEqual(
      chats(30)
        .map((own) => own.chat)
        .toSorted(),
    );
    expect(await alerts(office)).toEqual(['digest-channel-trouble', 'digest-channel-back']);
    expect(await office.states()).toEqual({ sent: 30 });
  });

  test('an administrator can end the wait after an outage', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(5) });
    office.answers(() => outage);
    await office.post(2 * 60_000);
    const tries = office.sendings.length;
    office.answers(() => sent);

    await office.store.outbox.resume('telegram');
    await office.post(10_000);

    expect(office.sendings.length).toBe(tries + 5);
  });

  test('what one chat must wait for holds up no other', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(3) });
    const wait: Delivery = {
      delivery: 'later',
      retryAfterMs: 5 * minute,
      wholeChannel: false,
      why: '-211',
      limited: true,
    };
    office.answers(({ address, at }) => (address.chat === '1' && at < start + 5 * minute ? wait : sent));

    await office.post();

    expect(office.chatsSentTo()).toEqual(['1', '2', '3', '1']);
    expect(office.sendings[3]?.at).toBeGreaterThanOrEqual(start + 5 * minute);
  });

  test('a letter that fails for ever keeps no other letter waiting', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: [chat('poison')] });
    office.answers(({ address }) => (address.chat === 'poison' ? outage : sent));
    await office.post(15 * minute);
    const tries = office.sendings.length;
    await writeDigests(office, { to: chats(20), run: 'digest/2', dueAt: office.now() });

    await office.post(12 * minute);

    expect(await office.states('digest/2')).toEqual({ sent: 20 });
    expect(tries).toBeLessThan(12);
  });

  test('a channel that surprises with an error loses no letter and does not end the poster', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(2) });
    office.answers((_, index) => (index === 0 ? Promise.reject(new Error('surprise')) : sent));

    await office.post();

    expect(office.surprises).toHaveLength(1);
    expect(office.chatsSentTo()).toEqual(['1', '2', '1']);
    expect(await office.states()).toEqual({ sent: 2 });
  });
});

describe('letters that may have arrived', () => {
  const broken: Delivery = { delivery: 'unknown', why: 'ECONNRESET' };

  test('are sent once more on Telegram and then left', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(1) });
    office.answers(() => broken);

    await office.post();

    expect(office.sendings).toHaveLength(2);
    expect(await office.states()).toEqual({ unknown: 1 });
  });

  test('are never sent again on Zalo', async () => {
    const office = await openOffice('zalo-bot');
    await writeDigests(office, { to: [{ channel: 'zalo-bot', chat: '1', topic: null }] });
    office.answers(() => broken);

    await office.post();

    expect(office.sendings).toHaveLength(1);
    expect(await office.states()).toEqual({ unknown: 1 });
  });

  test('are counted to administrators when a poster died over them', async () => {
    const office = await openOffice();
    await appointAdmin(office, chat('99'));
    await writeDigests(office, { to: chats(2) });
    const claim = {
      run: 'digest/1',
      channel: 'telegram',
      worker: 'dead',
      now: start,
      leaseMs: 60_000,
    } as const;
    await office.store.outbox.claim(claim);

    await office.post();

    expect(office.chatsSentTo().filter((own) => own !== '99')).toEqual(['2', '1']);
    expect(await alerts(office)).toEqual(['digest-unsure']);
    expect(await office.states()).toEqual({ sent: 2 });
  });
});

describe('several processes', () => {
  test('post a channel one at a time, and the next takes over when one has ended', async () => {
    const office = await openOffice();
    await writeDigests(office, { to: chats(100) });
    const [one, other] = [office.poster('one'), office.poster('other')];

    while (office.sendings.length < 50) await new Promise(setImmediate);
    await one.stop();
    while ((await office.store.outbox.backlog()).telegram !== undefined) await new Promise(setImmediate);
    await other.stop();

    expect(new Set(office.chatsSentTo()).size).toBe(100);
    expect(office.sendings).toHaveLength(100);
  });
});
