import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Context, Reading, Understood } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import type { Store } from '#domain/ports/store.ts';
import { makeRouter } from '#src/router.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { makePress } from '#wiring/press.ts';
import { chat, message } from './support/message.ts';
import { testOffice } from './support/office.ts';
import { saidSpeech } from './support/said.ts';
import { memoryStore } from './support/store.ts';

const minute = 60_000;
const question = { ...plainQuestion('figure'), topics: ['digital-economy'] };
const answer: Answer = {
  outcome: 'answered',
  parts: [],
  choices: [],
  question,
  readings: [],
  figures: [],
  attachments: [],
};
const understood: Understood = {
  kind: 'understood',
  questions: [question],
  certainty: 'exact',
  alternatives: [],
  unused: [],
};

let store: Store;
let clock: number;
let turns: Turn[];
let contexts: Context[];
let surprises: unknown[];

beforeEach(async () => {
  store = await memoryStore();
  clock = Date.parse('2026-11-23T05:00:00Z');
  turns = [];
  contexts = [];
  surprises = [];
});

function recording(handle: () => Answer): Handler {
  return {
    name: 'recording',
    accepts: () => true,
    handle(turn) {
      turns.push(turn);
      return Promise.resolve().then(handle);
    },
  };
}

function router(handle = () => answer, reading: Reading = understood) {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error('test.pack: the pack must load');
  const house: House = {
    catalogue: pack.catalogue,
    store,
    timeZone: 'Asia/Ho_Chi_Minh',
    now: () => clock,
    newId: () => 'id',
    sample: false,
    say: () => '',
    isClear: () => true,
    press: makePress(saidSpeech),
    office: testOffice(),
  };
  return makeRouter({
    house,
    handlers: [recording(handle)],
    read(_text, context) {
      contexts.push(context);
      return reading;
    },
    access: 'public',
    onSurprise: (error) => surprises.push(error),
  });
}

describe('what was said before', () => {
  test('a question is remembered for a follow-up within ten minutes', async () => {
    const route = router();

    await route(message('kinh tế số'));
    clock += 9 * minute;
    await route(message('còn năm ngoái?'));

    expect(contexts.map((context) => context.previous)).toEqual([null, question]);
  });

  test('after ten minutes a question starts anew', async () => {
    const route = router();

    await route(message('kinh tế số'));
    clock += 11 * minute;
    await route(message('còn năm ngoái?'));

    expect(contexts.map((context) => context.previous)).toEqual([null, null]);
  });

  test('a word of thanks does not change the subject', async () => {
    await router()(message('kinh tế số'));
    const polite = router(() => ({ ...answer, question: plainQuestion('thanks') }));

    await polite(message('cảm ơn'));
    await polite(message('còn năm ngoái?'));

    expect(contexts.at(-1)?.previous).toEqual(question);
  });

  test('seven questions in a row are six to go on from', async () => {
    const asked = [1, 2, 3, 4, 5, 6, 7].map((limit) => ({ ...question, limit }));
    for (const one of asked) await router(() => ({ ...answer, question: one }))(message('kinh tế số'));

    await router()(message('còn năm ngoái?'));

    const [previous, before, ...earlier] = asked.toReversed().slice(0, 6);
    expect(contexts.at(-1)).toMatchObject({ previous, before, earlier });
  });

  test('where a writer is at home is known for ten minutes, whatever is asked meanwhile', async () => {
    const home = 'commune:16522' as UnitId;
    const greeting = plainQuestion('greeting');
    const greeted = router(() => ({ ...answer, question: greeting }), { ...understood, home });
    const route = router();

    await greeted(message('chào em, anh ở phường Quảng Phú'));
    for (const text of ['kinh tế số', 'xã anh thì sao']) await route(message(text));
    clock += 11 * minute;
    await route(message('xã anh thì sao'));

    expect(contexts.map((context) => context.home ?? null)).toEqual([null, home, home, null]);
    expect(contexts.map((context) => context.previous)).toEqual([null, null, question, null]);
  });

  test('what is not followed is known to have been asked, until something is answered', async () => {
    const notMeasured: Reading = { kind: 'not-understood', why: 'not-measured', unknown: [], nearest: [] };
    const refused: Answer = { ...answer, outcome: 'refused', question: null };
    const refuses = router(() => refused, notMeasured);
    const route = router();

    await route(message('kinh tế số'));
    await refuses(message('thời tiết Sầm Sơn'));
    await route(message('kinh tế số năm 2024'));
    await route(message('còn năm ngoái?'));

    expect(contexts.map(({ unmeasured }) => unmeasured)).toEqual([false, false, true, false]);
    expect(contexts.at(2)?.previous).toEqual(question);
  });

  test('in a group nobody is at home where another one is', async () => {
    const route = router(() => answer, { ...understood, home: 'commune:16522' as UnitId });

    for (const text of ['anh ở phường Quảng Phú', 'xã tôi thì sao'])
      await route(message(text, { chatKind: 'group' }));

    expect(contexts.map((context) => context.home ?? null)).toEqual([null, null]);
  });

  test('chats do not hear one another', async () => {
    const route = router();

    await route(message('kinh tế số'));
    await route(message('còn năm ngoái?', { address: { ...chat, chat: '2' } }));

    expect(contexts.at(-1)?.previous).toBeNull();
  });
});

describe('words', () => {
  test('a tapped choice comes back as the words it says', async () => {
    const route = router();
    const [token = ''] = await store.choices.offer(
      chat,
      [{ label: 'A', says: 'huyện Như Xuân' }],
      clock,
      clock + minute,
    );

    await route(message({ type: 'choice', token }));

    expect(turns.map((turn) => turn.text)).toEqual(['huyện Như Xuân']);
  });

  test('a tapped choice means the same whatever was said before', async () => {
    const route = router();
    await route(message('kinh tế số'));
    const [token = ''] = await store.choices.offer(
      chat,
      [{ label: 'A', says: 'huyện Như Xuân' }],
      clock,
      clock + minute,
    );

    await route(message({ type: 'choice', token }));

    expect(contexts.at(-1)?.previous).toBeNull();
  });

  test('a choice may be typed by its label', async () => {
    const route = router();
    await store.choices.offer(
      chat,
      [{ label: 'Xem từ cuối bảng', says: 'xã thấp nhất' }],
      clock,
      clock + minute,
    );

    await route(message('xem từ cuối bảng'));

    expect(turns.map((turn) => turn.text)).toEqual(['xã thấp nhất']);
  });

  const towns = ['xã Như Xuân', 'huyện Như Xuân'].map((says) => ({ label: says, says }));

  test.each([' 2. ', '2)', '(2)', '２', 'chọn 2', 'Số 2', 'muc 2', 'Câu 2'.normalize('NFD')])(
    'a typed number picks from the latest menu: "%s"',
    async (typed) => {
      const route = router();
      await store.choices.offer(chat, towns, clock, clock + minute);

      await route(message(typed));

      expect(turns.map((turn) => turn.text)).toEqual(['huyện Như Xuân']);
    },
  );

  test.each(['2 xã', '2024', '2,5', 'thứ 2', 'quý 2', '2/2025', '-2', '2%'])(
    '"%s" is a question, whatever the menu',
    async (typed) => {
      const route = router();
      await store.choices.offer(chat, towns, clock, clock + minute);

      await route(message(typed));

      expect(turns.map((turn) => turn.text)).toEqual([typed]);
    },
  );

  test('a number of a menu that has expired, or of another chat, picks nothing', async () => {
    const route = router();
    const other = { ...chat, chat: 'another' };
    await store.choices.offer(chat, towns, clock, clock + minute);
    await store.choices.offer(other, towns, clock + minute, clock + 9 * minute);
    clock += minute;

    expect((await route(message('2'))).handler).toBe('chat-nothing-to-pick');
    await route(message('2', { address: other }));

    expect(turns.map((turn) => turn.text)).toEqual(['huyện Như Xuân']);
  });

  test('a number with a word before it that no menu waits for is a question', async () => {
    await router()(message('câu 2'));

    expect(turns.map((turn) => turn.text)).toEqual(['câu 2']);
  });

  test('a number that no menu waits for is said to mean nothing, and acts on nothing', async () => {
    const routed = await router()(message('3'));

    expect(routed.handler).toBe('chat-nothing-to-pick');
    expect(turns).toEqual([]);
  });

  test('an expired button is answered kindly', async () => {
    const route = router();
    const [token = ''] = await store.choices.offer(chat, [{ label: 'A', says: 'a' }], clock, clock + minute);
    clock += 2 * minute;

    const routed = await route(message({ type: 'choice', token }));

    expect(routed.handler).toBe('chat-old-button');
  });

  test('a voice message is told that only text is read', async () => {
    const routed = await router()(message({ type: 'unsupported', what: 'voice' }));

    expect(routed.handler).toBe('chat-unsupported');
  });
});

describe('surprises and misses', () => {
  test('a handler that throws costs the person a sentence, not the webhook', async () => {
    const boom = new Error('figures.unreachable');

    const routed = await router(() => {
      throw boom;
    })(message('kinh tế số'));

    expect(routed.handler).toBe('failed');
    expect(surprises).toEqual([boom]);
  });

  test('what was refused is logged by its unknown words only', async () => {
    const refused: Reading = {
      kind: 'not-understood',
      why: 'not-measured',
      unknown: ['Dân', 'số'],
      nearest: [],
    };

    await router(
      () => ({ ...answer, outcome: 'refused', question: null }),
      refused,
    )(message('dân số Mường Lát'));

    expect(await store.misses.frequent(0, 10)).toEqual([
      { word: 'dân', times: 1 },
      { word: 'số', times: 1 },
    ]);
  });
});
