import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { MessageContent } from '#domain/message.ts';
import { fakeApp, oaEvent, signed } from '#test/support/fake-zalo-oa.ts';
import { bring, eventTime, hour, stage, user } from './stage.ts';

/** The documented vector: the very bytes matter, not the JSON they stand for. */
const vector = {
  body: '{"app_id":"1000000000000000001","sender":{"id":"2000000000000000002"},"user_id_by_app":"3000000000000000003","recipient":{"id":"4000000000000000004"},"event_name":"user_send_text","message":{"text":"Tiến độ dự án?","msg_id":"96d3cdf3af150460900"},"timestamp":"1767225600000"}',
  header: 'mac=85e91feaf4b7b8c395faf7bd16abeb7999b5d0119a44468703b0a48d97a4f7a8',
};
const nothing = { status: 401, messages: [], moves: [] };

async function contentsOf(...events: readonly Record<string, unknown>[]): Promise<readonly MessageContent[]> {
  const scene = await stage();
  return events.flatMap((event) => bring(scene, event).messages.map(({ content }) => content));
}

async function call(header: string | undefined, body = vector.body) {
  const scene = await stage();
  const receipt = scene.oa.receive({ 'x-zevent-signature': header }, Buffer.from(body));
  return { receipt, troubles: scene.troubles };
}

describe('the signature', () => {
  test('the vector of the documentation fits', async () => {
    expect(Buffer.byteLength(vector.body)).toBe(283);
    expect((await call(vector.header)).receipt.messages).toMatchObject([
      { content: { type: 'text', text: 'Tiến độ dự án?' }, eventId: '96d3cdf3af150460900' },
    ]);
  });

  test.each([
    ['without its prefix', vector.header.slice(4)],
    ['in capitals', vector.header.toUpperCase()],
    ['with spaces', ` mac = ${vector.header.slice(4)} `],
  ])('it may be written %s', async (_case, header) => {
    expect((await call(header)).receipt.status).toBe(200);
  });

  test.each([
    ['no header', undefined, vector.body],
    ['an empty header', '', vector.body],
    ['a header that is no signature', 'mac=hello', vector.body],
    ['a signature of other bytes', vector.header, vector.body.replace('dự án', 'dự  án')],
    ['the same JSON written otherwise', vector.header, vector.body.replace('{"app_id"', '{ "app_id"')],
    ['another time', vector.header, vector.body.replace('1767225600000', '1767225600001')],
    ['no time', vector.header, vector.body.replace('"timestamp":"1767225600000"', '"time":"1"')],
    ['no JSON', vector.header, 'hello'],
    ['nothing', vector.header, ''],
  ])('%s is refused and nothing is read', async (_case, header, body) => {
    const { receipt, troubles } = await call(header, body);

    expect(receipt).toEqual(nothing);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(/^zalo-oa\.event_refused: /);
  });

  test('a keyed hash over the same bytes, of which is often told, is not taken', async () => {
    const data = `${fakeApp.appId}${vector.body}1767225600000`;
    const keyed = createHmac('sha256', fakeApp.secretKey).update(data).digest('hex');

    expect((await call(`mac=${keyed}`)).receipt).toEqual(nothing);
  });

  test('that the account’s id would fit is told for setting up, and refused all the same', async () => {
    const scene = await stage({ config: { appId: '9' } });
    const event = { ...oaEvent(), recipient: { id: fakeApp.appId } };

    const { headers, body } = signed(event);

    expect(scene.oa.receive(headers, body)).toEqual(nothing);
    expect(scene.troubles[0]).toContain('it would match with the OA id');
  });

  test('a flood of refused calls is one line a minute, and no line repeats what was sent', async () => {
    const scene = await stage();

    for (let round = 0; round < 50; round++)
      scene.oa.receive(
        { 'x-zevent-signature': 'mac=guess' },
        Buffer.from('{"timestamp":"1","text":"bí mật"}'),
      );

    expect(scene.troubles).toHaveLength(1);
    expect(scene.troubles[0]).not.toMatch(/guess|bí mật/);
  });
});

describe('the time of an event', () => {
  test.each([
    ['repeated by Zalo after two hours', 2 * hour, 200],
    ['three hours old', 3 * hour, 200],
    ['older', 3 * hour + 1, 401],
    ['a little ahead of our clock', -5 * 60_000, 200],
    ['far ahead', -hour, 401],
  ])('an event %s', async (_case, age, status) => {
    const scene = await stage();
    scene.clock.now = eventTime + age;

    expect(bring(scene, oaEvent()).status).toBe(status);
  });
});

describe('what happened', () => {
  test('a text is a message of a private chat', async () => {
    expect(bring(await stage(), oaEvent())).toEqual({
      status: 200,
      moves: [],
      messages: [
        {
          eventId: '96d3cdf3af150460900',
          address: { channel: 'zalo-oa', chat: user, topic: null },
          chatKind: 'private',
          sender: user,
          language: null,
          content: { type: 'text', text: 'kinh tế số' },
          edited: false,
          sentAt: eventTime,
        },
      ],
    });
  });

  test('an event that Zalo repeats has one id, so that it acts once', async () => {
    const scene = await stage();
    const [first] = bring(scene, oaEvent()).messages;
    const [again] = bring(scene, oaEvent()).messages;
    if (!first || !again) throw new Error('test.no_message: both deliveries bring one');

    expect(await scene.store.inbox.receive(first, 1)).toBe('new');
    expect(await scene.store.inbox.receive(again, 2)).toBe('duplicate');
  });

  test('a text without an id of its own is known by its name, time and sender', async () => {
    const [message] = bring(await stage(), oaEvent({ message: { text: 'dti' } })).messages;

    expect(message?.eventId).toBe(`user_send_text:${eventTime}:${user}`);
  });

  test('a tapped button is a choice, whatever else is typed is words', async () => {
    expect(
      await contentsOf(
        oaEvent({ message: { text: '#choice:abc123def4560', msg_id: '1' } }),
        oaEvent({ message: { text: '#choice: abc', msg_id: '2' } }),
      ),
    ).toEqual([
      { type: 'choice', token: 'abc123def4560' },
      { type: 'text', text: '#choice: abc' },
    ]);
  });

  test('a file is told with its name, size and address', async () => {
    const payload = {
      url: 'https://f.zdn.vn/1',
      size: '102400',
      name: 'bao-cao.xlsx',
      checksum: 'x',
      type: 'xlsx',
    };
    const message = { msg_id: '1', attachments: [{ type: 'file', payload }] };

    expect(await contentsOf(oaEvent({ event_name: 'user_send_file', message }))).toEqual([
      { type: 'file', name: 'bao-cao.xlsx', size: 102_400, reference: 'https://f.zdn.vn/1' },
    ]);
  });

  test.each(['image', 'gif', 'audio', 'video', 'sticker', 'location', 'business_card', 'file', 'link'])(
    'nothing but a %s is told as unsupported',
    async (what) => {
      const event = oaEvent({ event_name: `user_send_${what}`, message: { msg_id: '1' } });

      expect(await contentsOf(event)).toEqual([{ type: 'unsupported', what }]);
    },
  );

  test('the words under a picture count as words', async () => {
    const event = oaEvent({ event_name: 'user_send_image', message: { msg_id: '1', text: 'kinh tế số?' } });

    expect(await contentsOf(event)).toEqual([{ type: 'text', text: 'kinh tế số?' }]);
  });

  test('following and leaving come with the person’s id', async () => {
    const flat = { sender: undefined, recipient: undefined, message: undefined, oa_id: fakeApp.oaId };
    const scene = await stage();
    const brought = ['follow', 'unfollow'].map((event_name) =>
      bring(scene, oaEvent({ ...flat, event_name, follower: { id: user } })),
    );

    expect(brought.flatMap(({ messages }) => messages)).toMatchObject([
      { content: { type: 'joined' }, sender: user, eventId: `follow:${eventTime}:${user}` },
      { content: { type: 'left' }, sender: user, eventId: `unfollow:${eventTime}:${user}` },
    ]);
  });

  test('opening the chat greets once a day', async () => {
    const scene = await stage();
    const open = (timestamp: number) =>
      bring(scene, {
        ...oaEvent({ event_name: 'user_click_chatnow', oa_id: fakeApp.oaId, user_id: user }),
        sender: undefined,
        message: undefined,
        timestamp: String(timestamp),
      }).messages[0];

    expect(open(eventTime)?.content).toEqual({ type: 'joined' });
    expect(open(eventTime - hour)?.eventId).toBe(open(eventTime)?.eventId);
  });

  test.each([
    [
      'what the account sent itself',
      { event_name: 'oa_send_text', sender: { id: fakeApp.oaId, admin_id: '5' } },
    ],
    ['that something was seen', { event_name: 'user_seen_message', message: { msg_ids: ['1'] } }],
    ['a contact form', { event_name: 'user_submit_info', info: { name: 'A', phone: '84900000000' } }],
    ['an anonymous visitor', { event_name: 'anonymous_send_text' }],
    ['a group of the account', { event_name: 'user_send_group_text' }],
    ['an event nobody knows', { event_name: 'user_dances' }],
    ['an event without a name', { event_name: undefined }],
    ['a text without words', { message: { text: ' ', msg_id: '1' } }],
    ['a text without a sender', { sender: undefined }],
    ['another account of the same application', { recipient: { id: '777' } }],
  ])('%s is answered with 200 and ignored', async (_case, fields) => {
    expect(bring(await stage(), oaEvent(fields))).toEqual({ status: 200, messages: [], moves: [] });
  });

  test('parts that are not used may have any form', async () => {
    const odd = oaEvent({
      oa_id: null,
      user_id: {},
      follower: 'x',
      message: { text: 'dti', attachments: 'x' },
    });

    expect(await contentsOf(odd)).toEqual([{ type: 'text', text: 'dti' }]);
  });

  test('an id that lost its last digits as a number is not taken for another person', async () => {
    const scene = await stage();

    expect(bring(scene, oaEvent({ sender: { id: 2_000_000_000_000_000_002 } })).messages).toEqual([]);
  });
});
