import { createHash } from 'node:crypto';
import { jsonOf, startFaultyServer, type FakeCall, type FaultyServer } from './faulty-server.ts';

type Fields = Readonly<Record<string, unknown>>;
type Answer = { readonly status?: number; readonly body: object };

/** The OpenAPI and the OAuth server of one Official Account, on the loopback address, with single-use refresh tokens. */
export interface FakeZaloOa extends FaultyServer {
  readonly app: typeof fakeApp;
  /** The pair that counts now. */
  readonly tokens: () => { readonly access: string; readonly refresh: string };
  /** What a person's chat shows, oldest first. */
  messagesTo(user: string): readonly Fields[];
  /** Files that were brought, as bytes. */
  readonly uploads: readonly Uint8Array[];
  /** A person did something at that moment; who never did can't be written to. */
  interacted(user: string, at: number): void;
  setNow(now: number): void;
  /** The administrator allows access; returns the code of the callback. */
  allow(challenge: string): string;
  /** How many messages the package still allows to people who have been silent for two days. */
  allowance(messages: number): void;
  /** Buttons are not documented for this version of the API: they are refused until this is set. */
  takeButtons(): void;
}

export const fakeApp = {
  appId: '1000000000000000001',
  appSecret: 'test-app-secret',
  secretKey: 'test-oa-secret-key',
  oaId: '4000000000000000004',
};

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
const accessMs = 25 * hourMs;
const refreshMs = 90 * 24 * hourMs;
/** So long after a person did something messages are free. */
const freeMs = 48 * hourMs;

export async function startFakeZaloOa(): Promise<FakeZaloOa> {
  const sent: { readonly user: string; readonly message: Fields }[] = [];
  const uploads: Uint8Array[] = [];
  const uploadedAt = new Map<string, number>();
  const lastSeen = new Map<string, number>();
  const codes = new Map<string, string>();
  let tokens = { access: 'access-0', refresh: 'refresh-0' };
  let issued = 0;
  /** The first pair is as old as the first time that is told. */
  let issuedAt: number | null = null;
  let allowance = Infinity;
  let now = 0;
  let buttonsTaken = false;
  const server = await startFaultyServer(answer);

  function answer(call: FakeCall): Answer {
    switch (call.path) {
      case '/v4/oa/access_token':
        return { body: grant(call) };
      case '/v3.0/oa/message/cs':
        return { body: tokenComplaint(call) ?? send(jsonOf(call)) };
      case '/v2.0/oa/upload/image':
      case '/v2.0/oa/upload/file':
        return upload(call);
      default:
        return { status: 404, body: { error: -201, message: 'no such path' } };
    }
  }

  /** OAuth has its own form of failure, with HTTP 200. */
  function grant(call: FakeCall): object {
    const form = new URLSearchParams(call.bytes.toString('utf8'));
    if (call.headers['secret_key'] !== fakeApp.appSecret) return refusal('Invalid secret key');
    if (form.get('app_id') !== fakeApp.appId) return refusal('Invalid appId');
    const byCode = form.get('grant_type') === 'authorization_code';
    if (!(byCode ? spendCode(form) : isGood(form.get('refresh_token'))))
      return refusal(byCode ? 'Invalid code' : 'Invalid refresh token');
    issued += 1;
    issuedAt = now;
    tokens = { access: `access-${issued}`, refresh: `refresh-${issued}` };
    return { access_token: tokens.access, refresh_token: tokens.refresh, expires_in: '90000' };
  }

  /** Each refresh token is good for one renewal, and for three months. */
  function isGood(refresh: string | null): boolean {
    return refresh === tokens.refresh && now - (issuedAt ?? now) <= refreshMs;
  }

  function spendCode(form: URLSearchParams): boolean {
    const code = form.get('code') ?? '';
    const challenge = codes.get(code);
    codes.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    return createHash('sha256').update(verifier).digest('base64url') === challenge;
  }

  function tokenComplaint({ headers }: FakeCall): object | null {
    if (headers['access_token'] !== tokens.access) return { error: -216, message: 'Access token is invalid' };
    return now - (issuedAt ?? now) > accessMs ? { error: -220, message: 'Access token has expired' } : null;
  }

  function send(fields: Fields): object {
    const user = (fields['recipient'] as { user_id?: string } | undefined)?.user_id ?? '';
    const message = (fields['message'] ?? {}) as Fields;
    const complaint =
      windowComplaint(user) ?? messageComplaint(message, buttonsTaken) ?? attachmentComplaint(message);
    if (complaint) return complaint;
    const free = now - (lastSeen.get(user) ?? 0) <= freeMs;
    if (!free && allowance <= 0) return { error: -211, message: 'Out of quota' };
    if (!free) allowance -= 1;
    sent.push({ user, message });
    const quota = free
      ? { quota_type: 'reply', remain: '8', total: '8' }
      : { quota_type: 'sub_quota', remain: allowance };
    return {
      data: { message_id: `message-${sent.length}`, user_id: user, sent_time: String(now), quota },
      error: 0,
      message: 'Success',
    };
  }

  function windowComplaint(user: string): object | null {
    const seen = lastSeen.get(user);
    if (seen === undefined) return { error: -232, message: 'User has not interacted with OA' };
    return now - seen > weekMs
      ? { error: -230, message: 'User has not interacted in the last 7 days' }
      : null;
  }

  /** What was uploaded is kept for seven days. */
  function attachmentComplaint(message: Fields): object | null {
    const at = [...uploadedAt].find(([id]) => JSON.stringify(message).includes(`"${id}"`))?.[1];
    return at !== undefined && now - at > weekMs ? { error: -100, message: 'attachment expired' } : null;
  }

  function upload(call: FakeCall): Answer {
    const complaint = tokenComplaint(call);
    if (complaint) return { body: complaint };
    const file = fileIn(call);
    if (!file) return { body: { error: -201, message: 'file is invalid' } };
    const limit = call.method === 'image' ? 1_000_000 : 5_000_000;
    if (file.length > limit) return { body: { error: -210, message: 'file is over the limit' } };
    uploads.push(file);
    const reference = `upload-${uploads.length}`;
    uploadedAt.set(reference, now);
    return { body: { data: { attachment_id: reference, token: reference }, error: 0, message: 'Success' } };
  }

  return {
    ...server,
    app: fakeApp,
    tokens: () => tokens,
    uploads,
    messagesTo: (user) => sent.filter((entry) => entry.user === user).map((entry) => entry.message),
    interacted: (user, at) => void lastSeen.set(user, at),
    setNow: (at) => {
      now = at;
      issuedAt ??= at;
    },
    allowance: (messages) => {
      allowance = messages;
    },
    allow: (challenge) => {
      const code = `code-${codes.size + 1}`;
      codes.set(code, challenge);
      return code;
    },
    takeButtons: () => {
      buttonsTaken = true;
    },
  };
}

function refusal(name: string): object {
  return {
    error_name: name,
    error_reason: 'test',
    error_description: 'refused by the fake',
    ref_doc: '',
    error: -14_001,
  };
}

function messageComplaint({ text, attachment }: Fields, buttonsTaken: boolean): object | null {
  if (text === undefined && attachment === undefined) return { error: -201, message: 'message is invalid' };
  if (text !== undefined && (typeof text !== 'string' || text.length > 2000 || !text.isWellFormed()))
    return { error: -210, message: 'text is over the limit' };
  const { buttons } = (attachment as { payload: { buttons?: readonly Button[] } } | undefined)?.payload ?? {};
  return buttons ? buttonComplaint(buttons, buttonsTaken) : null;
}

interface Button {
  readonly title: string;
  readonly payload: string;
}

function buttonComplaint(buttons: readonly Button[], taken: boolean): object | null {
  if (!taken) return { error: -201, message: 'attachment is invalid' };
  const tooLong = buttons.some(({ title, payload }) => title.length > 100 || payload.length > 1000);
  return tooLong || buttons.length > 5 ? { error: -210, message: 'buttons are over the limit' } : null;
}

/** The bytes of the form's field `file`. */
function fileIn({ bytes, headers }: FakeCall): Uint8Array | null {
  const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1];
  const start = bytes.indexOf('\r\n\r\n') + 4;
  const end = boundary === undefined ? -1 : bytes.indexOf(`\r\n--${boundary}`, start);
  return bytes.includes('name="file"') && end > start ? bytes.subarray(start, end) : null;
}

/** A text of a person as Zalo's webhook brings it. */
export function oaEvent(fields: Fields = {}): Fields {
  return {
    app_id: fakeApp.appId,
    sender: { id: '2000000000000000002' },
    user_id_by_app: '3000000000000000003',
    recipient: { id: fakeApp.oaId },
    event_name: 'user_send_text',
    message: { text: 'kinh tế số', msg_id: '96d3cdf3af150460900' },
    timestamp: '1767225600000',
    ...fields,
  };
}

/** An event as bytes, with the header that proves it. */
export function signed(
  event: Fields,
  secretKey = fakeApp.secretKey,
): { body: Buffer; headers: Record<string, string> } {
  const body = Buffer.from(JSON.stringify(event));
  const mac = createHash('sha256')
    .update(fakeApp.appId + body.toString('utf8') + String(event['timestamp']) + secretKey)
    .digest('hex');
  return { body, headers: { 'x-zevent-signature': `mac=${mac}`, 'content-type': 'application/json' } };
}
