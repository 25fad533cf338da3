import { beforeEach, describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { NotUnderstood, Reading } from '#domain/reading.ts';
import type { House } from '#domain/turn.ts';
import { notHereYet } from '#handlers/not-here-yet.ts';
import { answer, asking, catalogue, openHouse, turn, remembered, understood } from './house.ts';
import { said } from './spoken.ts';

const readings = catalogue.units
  .filter(({ level, validTo }) => level === 'commune' && validTo === null)
  .slice(0, 10)
  .map(({ id }) => asking('overview', { units: [id] }));

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

function notUnderstood(more: Partial<NotUnderstood>): Reading {
  return { kind: 'not-understood', why: 'not-measured', unknown: [], nearest: [], ...more };
}

function ambiguous(count: number): Reading {
  return { kind: 'ambiguous', about: 'unit', readings: readings.slice(0, count), unknown: [] };
}

describe('asking back', () => {
  test('every reading is in the answer, and a few can be tapped at once', async () => {
    const reply = await answer(house, ambiguous(3));

    expect(reply.outcome).toBe('clarified');
    expect(reply.readings).toEqual(readings.slice(0, 3));
    expect(reply.choices.map(({ says }) => says)).toEqual(readings.slice(0, 3).map(house.say));
  });

  test('many readings are paged by "khác" until all have been offered', async () => {
    const offered: string[] = [];
    let reply = await answer(house, ambiguous(10));
    for (;;) {
      const more = reply.choices.find(({ label }) => label.id === 'ask-tap-more');
      offered.push(...reply.choices.filter((choice) => choice !== more).map(({ says }) => says));
      if (!more) break;
      reply = await answer(house, notUnderstood({}), { text: more.says });
    }

    expect(offered).toEqual(readings.map(house.say));
  });

  test('a single reading is asked about as such, by all that was named', async () => {
    const question = asking('figure', { topics: ['digital-economy'], period: period('2025') });
    const reading: Reading = { kind: 'ambiguous', about: 'indicator', readings: [question], unknown: [] };
    const reply = await answer(house, reading);

    expect(said(reply, 'ask-clarify')).toMatchObject([{ args: { about: 'one' } }]);
    expect(JSON.stringify(reply.choices[0]?.label)).toContain('2025');
  });

  test('one reading more than fits is shown rather than hidden behind "khác"', async () => {
    const reply = await answer(house, ambiguous(5));

    expect(reply.choices).toHaveLength(5);
    expect(reply.choices.map(({ label }) => label.id)).not.toContain('ask-tap-more');
  });
});

describe('refusing', () => {
  test('the words not understood are named and near questions offered', async () => {
    const nearest = readings.slice(0, 1);
    const reply = await answer(house, notUnderstood({ unknown: ['dân số'], nearest }));

    expect(reply.outcome).toBe('refused');
    expect(said(reply, 'ask-refuse-not-measured')).toHaveLength(1);
    expect(said(reply, 'ask-quoted')).toMatchObject([{ args: { word: { value: 'dân số' } } }]);
    expect(reply.choices[0]?.says).toBe(nearest.map(house.say)[0]);
    expect(reply.choices.length).toBeLessThanOrEqual(4);
  });

  test('it is one sentence, and the overview is offered once', async () => {
    const overview = asking('overview', { units: [catalogue.province.id] });
    const reply = await answer(house, notUnderstood({ unknown: ['dân số'], nearest: [overview] }));

    expect(reply.parts).toHaveLength(1);
    expect(reply.choices.map(({ label }) => label.id)).toEqual(['ask-tap-overview', 'ask-tap-help']);
  });

  test.each([
    ['no-subject', 'ask-refuse-no-subject'],
    ['unknown-unit', 'ask-refuse-unknown-unit'],
    ['too-long', 'ask-refuse-too-long'],
    ['empty', 'ask-refuse-empty'],
  ] as const)('%s has a sentence of its own', async (why, id) => {
    const reply = await answer(house, notUnderstood({ why, unknown: ['abc'] }));

    expect(said(reply, id)).toHaveLength(1);
  });

  test('a long list of strange words is cut', async () => {
    const reply = await answer(
      house,
      notUnderstood({
        unknown: Array.from({ length: 50 }, (_, index) => `${String(index)}${'x'.repeat(99)}`),
      }),
    );

    expect(said(reply, 'ask-quoted')).toHaveLength(5);
    expect(JSON.stringify(reply.parts)).not.toContain('x'.repeat(41));
  });
});

describe('several questions in one message', () => {
  test('each is answered, and the choices stay few', async () => {
    const one = asking('figure', { topics: ['digital-economy'] });
    const other = asking('figure', { topics: ['satisfaction'] });

    const reply = await answer(house, understood(one, { questions: [one, other] }));

    expect(reply.parts.filter((part) => part.part === 'line' && part.role === 'echo')).toHaveLength(2);
    expect(reply.question).toEqual(one);
    expect(reply.choices.length).toBeLessThanOrEqual(4);
  });

  test('taps of one name tell what each asks about', async () => {
    const one = asking('figure', { topics: ['digital-economy'] });
    const other = asking('figure', { topics: ['communes-completed'] });

    const reply = await answer(house, understood(one, { questions: [one, other] }));
    const labels = reply.choices.map(({ label }) => JSON.stringify(label));

    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.includes('"ask-tap-target"'))).toEqual([]);
  });

  test('a greeting before a question does not hide the question', async () => {
    const question = asking('figure', { topics: ['digital-economy'] });

    const reply = await answer(house, understood(question, { questions: [asking('greeting'), question] }));

    expect(reply.figures).toHaveLength(1);
  });

  test('words that were not used are named', async () => {
    const reply = await answer(
      house,
      understood(asking('figure', { topics: ['digital-economy'] }), { unused: ['Marx'] }),
    );

    expect(said(reply, 'ask-unused')).toHaveLength(1);
  });
});

describe('pictures', () => {
  const question = asking('figure', { topics: ['digital-economy'] });
  const onRequest = { ...turn(understood(question)).chat, pictures: 'on-request' } as const;

  test('none comes unasked where the chat wants them on request', async () => {
    const reply = await answer(house, understood(question), { chat: onRequest });

    expect(reply.parts.map(({ part }) => part)).not.toContain('chart');
  });

  test('one comes when it is asked for, of what was spoken of last', async () => {
    const memory = remembered(question);

    const reply = await answer(house, understood(asking('chart', { topics: ['dti-rank'] })), {
      chat: onRequest,
      memory,
    });

    expect(reply.parts.at(-1)).toMatchObject({ chart: { chart: 'trend' } });
  });

  test('a single figure without a target has no picture: that is said, and the figure follows', async () => {
    const reply = await answer(house, understood(asking('chart', { topics: ['documents-signed'] })));

    expect(reply.parts[1]).toMatchObject({ line: { id: 'ask-no-chart' } });
    expect(reply.figures).toHaveLength(1);
  });

  test('a wish about pictures is kept for the chat', async () => {
    const { address } = turn(understood(question)).chat;
    await house.store.chats.seen(address, 0);

    await answer(house, understood(asking('chart', { rest: 'never' })));

    expect(await house.store.chats.get(address)).toMatchObject({ pictures: 'never' });
  });
});

describe('forgetting', () => {
  const { address } = turn(ambiguous(2)).chat;

  test('the command alone only explains and asks to confirm', async () => {
    await house.store.chats.seen(address, 0);

    const reply = await answer(house, understood(asking('forget')), { text: '/xoadulieu' });

    expect(reply.choices[0]).toMatchObject({ tone: 'danger', says: '/xoadulieu đồng ý' });
    expect(await house.store.chats.get(address)).not.toBeNull();
  });

  test.each(['/xoadulieu đồng ý', '/xoadulieu Đồng ý'.normalize('NFD'), 'xoadulieu dong y'])(
    'confirmed by "%s" everything held about the chat is gone, and nothing is remembered of it',
    async (text) => {
      await house.store.chats.seen(address, 0);

      const reply = await answer(house, understood(asking('forget')), { text });

      expect(await house.store.chats.get(address)).toBeNull();
      expect(reply.question).toBeNull();
    },
  );
});

describe('language', () => {
  test('it is asked for, then set', async () => {
    const { address } = turn(ambiguous(2)).chat;
    await house.store.chats.seen(address, 0);

    const first = await answer(house, understood(asking('language')));
    await answer(house, understood(asking('language', { rest: 'en' })));

    expect(first.choices.map(({ says }) => says)).toEqual(['/ngonngu vi', '/ngonngu en']);
    expect(await house.store.chats.get(address)).toMatchObject({ locale: 'en' });
  });
});

test('what is not possible here yet is said plainly', async () => {
  const given = turn(understood(asking('export')));

  const reply = await notHereYet.handle(given, house);

  expect(notHereYet.accepts(given)).toBe(true);
  expect(reply.outcome).toBe('refused');
  expect(said(reply, 'ask-not-here-yet')).toHaveLength(1);
});
