import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { subscription } from '#test/support/digest.ts';
import { openProgramOnTelegram, type ProgramOnTelegram } from '#test/support/program-on-telegram.ts';

/** The program itself on Telegram, from the operator's first code to a letter in a reader's chat. */
const patience = { timeout: 60_000, interval: 20 };
const admin = 21;
const reporter = 22;
const reader = 23;

let house: ProgramOnTelegram;
let updates = 0;

beforeAll(async () => {
  house = await openProgramOnTelegram();
  house.program.start();
});
afterAll(() => house.close());

interface Heard {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly callback_data?: string }[];
  readonly messageId: number;
}

function heardIn(chat: number): readonly Heard[] {
  const sent = house.telegram.callsOf('sendMessage');
  return sent.flatMap(({ chat_id, text, reply_markup }, index) => {
    const markup = reply_markup as { inline_keyboard?: Heard['buttons'][] } | undefined;
    if (Number(chat_id) !== chat) return [];
    return [{ text: String(text), buttons: markup?.inline_keyboard?.flat() ?? [], messageId: index + 1 }];
  });
}

/** Does something and resolves to the next message in the chat that says so. */
async function next(chat: number, saying: RegExp, act: () => void = () => undefined): Promise<Heard> {
  const before = heardIn(chat).length;
  act();
  return vi.waitFor(() => {
    const found = heardIn(chat)
      .slice(before)
      .find(({ text }) => saying.test(text));
    if (!found)
      throw new Error(`test.not_said: ${String(saying)}; ${JSON.stringify(heardIn(chat).slice(before))}`);
    return found;
  }, patience);
}

const person = (id: number) => ({ id, is_bot: false, first_name: `P${id}` });
const privateChat = (id: number) => ({ id, type: 'private', first_name: `P${id}` });

function messageOf(id: number, fields: object): object {
  const date = Math.floor(Date.now() / 1_000);
  return { message_id: updates, date, chat: privateChat(id), from: person(id), ...fields };
}

function push(update: object): void {
  updates += 1;
  house.telegram.push({ update_id: updates, ...update });
}

const says = (id: number, text: string) => () => push({ message: messageOf(id, { text }) });

function taps(id: number, { buttons, messageId }: Heard, label: string): () => void {
  return () => {
    const data = buttons.find(({ text }) => text.startsWith(label))?.callback_data;
    if (data === undefined) throw new Error(`test.no_button: ${label}`);
    house.telegram.pressed(`press${updates}`);
    const message = { message_id: messageId, date: 1, chat: privateChat(id) };
    push({ callback_query: { id: `press${updates}`, from: person(id), chat_instance: '1', data, message } });
  };
}

function sends(id: number, name: string, lines: readonly string[]): () => void {
  const bytes = Buffer.from(lines.join('\r\n'));
  house.telegram.sent.set('f1', bytes);
  const document = { file_id: 'f1', file_unique_id: 'f1', file_name: name, file_size: bytes.length };
  return () => push({ message: messageOf(id, { document }) });
}

function valuesOf(indicator: string, unit: string) {
  return house.store.figures
    .standing({ indicators: [indicator], units: [unit as never] })
    .then((figures) => figures.map(({ period, value }) => [period, value]));
}

async function codeFor(...args: readonly string[]): Promise<string> {
  return (await house.place.exec('invite', ...args)).out[0] ?? '';
}

test('the operator’s codes link an administrator and a reporter, by link and by command', async () => {
  const first = await codeFor('--role', 'admin', '--name', 'Lê Văn Bình');
  const scope = ['--units', 'commune:16093', '--topics', 'satisfaction'];
  const second = await codeFor('--role', 'reporter', '--name', 'Nguyễn An', ...scope);

  await next(admin, /Đã liên kết cuộc trò chuyện này với Lê Văn Bình/, says(admin, `/start ${first}`));
  const linked = await next(reporter, /với Nguyễn An/, says(reporter, `/lienket ${second}`));

  expect(linked.text).toContain('người báo cáo (Xã Nga Sơn; Mức độ hài lòng)');
});

test('an administrator enters a figure by words and one tap; a second tap records nothing more', async () => {
  const preview = await next(
    admin,
    /Xem trước/,
    says(admin, '/capnhat kinh tế số 2025 21,3% nguồn: Báo cáo 123/BC-SKHCN'),
  );
  await next(admin, /Đã ghi nhận và công bố/, taps(admin, preview, 'Xác nhận'));
  await next(admin, /Đã ghi nhận và công bố/, taps(admin, preview, 'Xác nhận'));

  expect(await valuesOf('digital-economy', 'province')).toEqual([
    ['2023', 8.28],
    ['2025', 21.3],
  ]);
  expect(await house.store.changes.publishedSince(0)).toHaveLength(1);
});

test('the same is refused in a group, from an edited message and from an anonymous administrator', async () => {
  const group = { id: -100_500, type: 'supergroup', title: 'Tổ CĐS' };
  const order = { chat: group, text: '/capnhat kinh tế số 2025 22% nguồn: BC' };
  const before = await valuesOf('digital-economy', 'province');

  await next(group.id, /chỉ dùng khi nhắn riêng/, () => push({ message: messageOf(admin, order) }));
  await next(group.id, /chỉ dùng khi nhắn riêng/, () => {
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    push({ message: messageOf(admin, { ...order, from: anonymous, sender_chat: group }) });
  });
  await next(admin, /tin nhắn đã sửa/, () => {
    const edit_date = Math.floor(Date.now() / 1_000);
    push({ edited_message: messageOf(admin, { ...order, chat: privateChat(admin), edit_date }) });
  });

  expect(await valuesOf('digital-economy', 'province')).toEqual(before);
  const refusals = (await house.store.audit.latest(3)).map(({ action, details }) => [action, details['why']]);
  expect(refusals).toEqual([
    ['refused', 'edited'],
    ['refused', 'group'],
    ['refused', 'group'],
  ]);
});

test('a reporter’s file waits, the administrator is told, and approves it', async () => {
  const rows = ['Chỉ tiêu;Mã đơn vị;Kỳ;Giá trị;Nguồn', 'satisfaction;16093;2025;90,5;Báo cáo 5'];
  const out = await next(
    reporter,
    /cần sửa, chưa ghi gì/,
    sends(reporter, 'a.csv', [...rows, 'satisfaction;16108;2025;90;BC']),
  );
  const preview = await next(reporter, /Xem trước/, sends(reporter, 'a.csv', rows));
  const before = heardIn(admin).length;
  await next(reporter, /đang chờ duyệt/, taps(reporter, preview, 'Xác nhận'));
  const letter = await vi.waitFor(() => {
    const told = heardIn(admin)
      .slice(before)
      .find(({ text }) => /chờ đồng chí duyệt/.test(text));
    if (!told) throw new Error('test.no_letter');
    return told;
  }, patience);
  const shown = await next(admin, /Chờ duyệt/, taps(admin, letter, letter.buttons[0]?.text ?? ''));
  const nothingYet = await valuesOf('satisfaction', 'commune:16093');
  await next(reporter, /đã được duyệt và công bố/, taps(admin, shown, 'Duyệt'));

  expect(out.text).toContain('ngoài phạm vi');
  expect(nothingYet).toEqual([]);
  expect(await valuesOf('satisfaction', 'commune:16093')).toEqual([['2025', 90.5]]);
});

test('a correction reaches at once who was told the old value', async () => {
  const address = { channel: 'telegram', chat: String(reader), topic: null } as const;
  const hour = 3_600_000;
  await house.store.chats.seen(address, Date.now());
  await house.store.subscriptions.put(
    subscription({ address, toldUntil: Date.now(), dueAt: Date.now() + 24 * hour, pictures: false }),
  );
  const preview = await next(
    admin,
    /Đính chính/,
    says(admin, '/dinhchinh kinh tế số 2025 21,4% nguồn: Báo cáo 130 lý do: cộng thiếu'),
  );
  const done = await next(admin, /Đã ghi nhận và công bố/, taps(admin, preview, 'Xác nhận'));
  const shown = await next(admin, /sẽ gửi đến 1 cuộc trò chuyện/, taps(admin, done, 'Gửi thư đính chính'));

  const letter = await next(reader, /Đính chính số liệu/, taps(admin, shown, 'Gửi thư đính chính'));

  expect(letter.text).toContain('21,4%, trước đây ghi 21,3%');
  expect(letter.text).toContain('cộng thiếu');
});
