import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMethods } from '@gramio/types/methods';
import { makeMessages, type Call, type Outcome } from './fake-telegram-messages.ts';
import { complaintsAbout } from './telegram-limits.ts';

type Method = keyof APIMethods;
type Payload = Readonly<Record<string, unknown>>;

export type { Call } from './fake-telegram-messages.ts';

/** How the next call of a method goes: an answer of Telegram's, a gateway's page, a cut connection, or well. */
export type Fault =
  | { readonly status: number; readonly description: string; readonly parameters?: Payload }
  | 'gateway'
  | 'cut'
  | 'none';

/** A Bot API server on the loopback address that refuses what Telegram refuses. */
export interface FakeTelegram {
  readonly root: string;
  readonly token: string;
  readonly calls: Call[];
  callsOf(method: Method): Payload[];
  failNext(method: Method, ...faults: readonly Fault[]): void;
  /** Hands an update out to whoever asks for updates. */
  push(update: Payload): void;
  /** Of the message that was posted last. */
  lastMessageId(): number;
  /** Forgets the photos that were uploaded, so that their file ids mean nothing any more. */
  forgetPhotos(): void;
  /** What people sent, by file id. */
  readonly sent: Map<string, Uint8Array>;
  /** A button press that still waits for its answer. */
  pressed(callbackId: string): void;
  readonly webhook: () => string | null;
  close(): Promise<void>;
}

const token = '123456:AAfake-token-of-the-tests';
export const fakeBot = { id: 123_456, is_bot: true, first_name: 'Tiến Độ', username: 'TienDoThuBot' };

/** The one administrator of every group. */
export const fakeAdmin = 501;

interface Reply {
  readonly status: number;
  readonly description?: string;
  readonly result?: unknown;
  readonly parameters?: Payload;
}

export async function startFakeTelegram(): Promise<FakeTelegram> {
  const calls: Call[] = [];
  const faults = new Map<string, Fault[]>();
  const updates: Payload[] = [];
  const waitingCallbacks = new Set<string>();
  const sleepers = new Set<() => void>();
  const sent = new Map<string, Uint8Array>();
  let webhook: string | null = null;
  const messages = makeMessages();

  const server = createServer((request, response) => {
    if (!handOut(request, response)) void handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** Answers who asks for a file that somebody sent. */
  function handOut({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
    const [, given, id = ''] = /^\/file\/bot([^/]+)\/documents\/(\w+)$/.exec(url) ?? [];
    if (given === token) response.end(sent.get(id));
    return given === token;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const call = await readCall(method, request);
    calls.push(call);
    const fault = faults.get(method)?.shift();
    if (fault === 'cut') return void request.socket.destroy();
    if (fault === 'gateway') return void response.writeHead(502).end('<html>Bad Gateway</html>');
    const reply = typeof fault === 'object' ? fault : await answer(given, call);
    const { status, ...rest } = reply;
    const body = status === 200 ? { ok: true, ...rest } : { ok: false, error_code: status, ...rest };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async function answer(given: string | undefined, call: Call): Promise<Reply> {
    const { method, payload } = call;
    if (given !== token) return refuse(401, 'Unauthorized');
    const [complaint] = [...complaintsAbout(method, payload), ...complaintsBeyondTypes(payload)];
    if (complaint !== undefined) return refuse(400, `Bad Request: ${complaint}`);
    if (method === 'editMessageMedia') return replyOf(messages.editPhoto(call));
    const own = answers[method];
    return own ? own(payload) : replyOf(messages.post(call));
  }

  const answers: Readonly<Record<string, (payload: Payload) => Reply | Promise<Reply>>> = {
    getMe: () => done(fakeBot),
    getUpdates: async (payload) =>
      webhook === null ? done(await nextUpdates(payload)) : refuse(409, 'Conflict: webhook is active'),
    setWebhook: ({ url }) => setWebhook(String(url)),
    deleteWebhook() {
      webhook = null;
      return done(true);
    },
    answerCallbackQuery: ({ callback_query_id }) =>
      waitingCallbacks.delete(String(callback_query_id))
        ? done(true)
        : refuse(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
    getChatMember: ({ user_id }) =>
      user_id === fakeAdmin
        ? done({ status: 'administrator', user: { id: fakeAdmin } })
        : refuse(400, 'Bad Request: user not found'),
    getFile({ file_id: id }) {
      const bytes = sent.get(String(id));
      if (!bytes) return refuse(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
      if (bytes.length > 20 * 1024 * 1024) return refuse(400, 'Bad Request: file is too big');
      return done({ file_id: id, file_path: `documents/${String(id)}`, file_size: bytes.length });
    },
    editMessageText: (payload) => replyOf(messages.edit(payload)),
    answerInlineQuery: () => done(true),
    setMyCommands: () => done(true),
    sendChatAction: () => done(true),
  };

  function setWebhook(url: string): Reply {
    if (!url.startsWith('https://'))
      return refuse(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook');
    webhook = url;
    return done(true);
  }

  /** As long polling does: answers at once when there is something, otherwise when something comes. */
  async function nextUpdates(payload: Payload): Promise<readonly Payload[]> {
    const from = Number(payload['offset'] ?? 0);
    const waiting = () => updates.filter((update) => Number(update['update_id']) >= from);
    if (waiting().length === 0) await new Promise<void>((resolve) => sleepers.add(resolve));
    return waiting();
  }

  function wakeAll(): void {
    for (const wake of sleepers) wake();
    sleepers.clear();
  }

  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map((call) => call.payload),
    failNext: (method, ...next) => faults.set(method, [...(faults.get(method) ?? []), ...next]),
    push(update) {
      updates.push(update);
      wakeAll();
    },
    lastMessageId: () => messages.lastId(),
    forgetPhotos: () => messages.forgetPhotos(),
    sent,
    pressed: (callbackId) => void waitingCallbacks.add(callbackId),
    webhook: () => webhook,
    async close() {
      wakeAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function done(result: unknown): Reply {
  return { status: 200, result };
}

/** What posts or changes a message is done, or refused with 400. */
function replyOf(outcome: Outcome): Reply {
  return 'result' in outcome ? done(outcome.result) : refuse(400, `Bad Request: ${outcome.refusal}`);
}

function refuse(status: number, description: string): Reply {
  return { status, description };
}

/** What the documentation says in prose only: looks lie inside the text, and a text is more than white space. */
function complaintsBeyondTypes(payload: Payload): string[] {
  const text = payload['text'] ?? payload['caption'];
  if (typeof text !== 'string') return [];
  if (text.trim() === '') return ['message text is empty'];
  const entities = (payload['entities'] ?? payload['caption_entities'] ?? []) as {
    offset: number;
    length: number;
  }[];
  const outside = entities.filter(
    ({ offset, length }) =>
      offset < 0 ||
      length < 1 ||
      offset + length > text.length ||
      !text.slice(offset, offset + length).isWellFormed(),
  );
  if (outside.length > 0) return ['an entity does not fit the text'];
  return entities.length > 100 ? ['more than 100 entities'] : [];
}

async function readCall(method: string, request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { method, payload: JSON.parse(body.toString() || '{}') as Payload, files: {} };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- fit for the small forms of our own tests
  return readForm(method, await new Response(body, { headers: { 'content-type': type } }).formData());
}

/** In a form everything is text; what is no text in the Bot API is JSON. */
async function readForm(method: string, form: FormData): Promise<Call> {
  const payload: Record<string, unknown> = {};
  const files: Record<string, Buffer> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string')
      payload[name] = /^[[{]|^-?\d+$/.test(value) ? (JSON.parse(value) as unknown) : value;
    else files[name] = Buffer.from(await value.arrayBuffer());
  }
  return { method, payload, files };
}
