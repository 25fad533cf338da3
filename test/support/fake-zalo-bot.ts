import { jsonOf, startFaultyServer, type FakeCall, type FaultyServer } from './faulty-server.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A Bot API server on the loopback address that follows the documentation, limits included. */
export interface FakeZaloBot extends FaultyServer {
  readonly token: string;
  readonly secret: string;
  /** What a chat shows, oldest first. */
  messagesTo(chat: string): readonly Fields[];
  callsOf(method: string): readonly Fields[];
  /** Hands an update out to whoever asks for updates; it is forgotten once it is read. */
  push(update: Fields): void;
  /** Messages that may still be sent this month. */
  allow(messages: number): void;
  /** From now on photos are fetched from their addresses before they are taken, as Zalo does. */
  fetchPhotos(): void;
  /** The photos that were fetched. */
  readonly photos: Uint8Array[];
  readonly webhook: () => string;
  setWebhook(url: string): void;
}

const token = '1400000000000000001:Fake-Token_of-the-tests';
const secret = 'a webhook secret of the tests';
/** How long an empty poll is held open here, whatever was asked for. */
const pollMs = 20;

export async function startFakeZaloBot(): Promise<FakeZaloBot> {
  const sent: Fields[] = [];
  const updates: Fields[] = [];
  let allowed = Infinity;
  const photos: Uint8Array[] = [];
  let webhook = '';
  let fetchesPhotos = false;
  const server = await startFaultyServer(answer);

  async function answer(call: FakeCall): Promise<{ readonly body: object }> {
    if (call.path !== `/bot${token}/${call.method}`) return failed(401, 'Unauthorized');
    const fields = jsonOf(call);
    switch (call.method) {
      case 'getMe':
        return done({ id: '1400000000000000001', account_name: 'bot.Test', account_type: 'BASIC' });
      case 'sendMessage':
        return send(fields, complaintAboutText(fields));
      case 'sendPhoto':
        return send(fields, complaintAboutPhoto(fields) ?? (await complaintAboutAddress(fields)));
      case 'sendChatAction':
        return { body: { ok: true } };
      case 'getUpdates':
        return nextUpdate();
      case 'getWebhookInfo':
        return done({ url: webhook, updated_at: 1 });
      case 'setWebhook':
        return changeWebhook(fields);
      case 'deleteWebhook':
        webhook = '';
        return done({ url: '', updated_at: 1 });
      default:
        return failed(404, 'Not Found');
    }
  }

  function send(fields: Fields, complaint: string | null): { readonly body: object } {
    if (complaint !== null) return failed(400, `Bad request: ${complaint}`);
    if (sent.length >= allowed) return failed(429, 'Quota exceeded');
    sent.push(fields);
    return done({ message_id: `message-${sent.length}`, date: 1_767_225_600_000 });
  }

  async function complaintAboutAddress({ photo }: Fields): Promise<string | null> {
    if (!fetchesPhotos) return null;
    const response = await fetch(String(photo)).catch(() => null);
    if (!response?.ok || response.headers.get('content-type') !== 'image/png')
      return 'The photo URL is invalid';
    photos.push(new Uint8Array(await response.arrayBuffer()));
    return null;
  }

  async function nextUpdate(): Promise<{ readonly body: object }> {
    const update = webhook === '' ? updates.shift() : undefined;
    if (update) return done(update);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    return failed(408, 'Request timeout');
  }

  /** The address is kept even where the check of it fails. */
  function changeWebhook({ url, secret_token }: Fields): { readonly body: object } {
    if (typeof url !== 'string' || !url.startsWith('https://'))
      return failed(400, 'Bad request: invalid url');
    if (typeof secret_token !== 'string' || secret_token.length < 8 || secret_token.length > 256)
      return failed(400, 'Bad request: invalid secret_token');
    webhook = url;
    const verification = { ok: true, outcome: 'webhook.ok', status_code: 200, hint: '' };
    return done({ url, updated_at: 1, verification });
  }

  return {
    ...server,
    token,
    secret,
    messagesTo: (chat) => sent.filter((message) => message['chat_id'] === chat),
    callsOf: (method) => server.calls.filter((call) => call.method === method).map(jsonOf),
    push: (update) => void updates.push(update),
    allow: (messages) => {
      allowed = sent.length + messages;
    },
    fetchPhotos: () => {
      fetchesPhotos = true;
    },
    photos,
    webhook: () => webhook,
    setWebhook: (url) => {
      webhook = url;
    },
  };
}

function done(result: object): { readonly body: object } {
  return { body: { ok: true, result } };
}

/** Failures come with HTTP 200. */
function failed(error_code: number, description: string): { readonly body: object } {
  return { body: { ok: false, description, error_code } };
}

function complaintAboutText({ chat_id, text, text_styles }: Fields): string | null {
  if (typeof chat_id !== 'string' || chat_id === '') return 'The chat_id must not be empty';
  if (typeof text !== 'string' || text === '' || text.length > 2000)
    return 'The text must be 1-2000 characters';
  if (!text.isWellFormed()) return 'The text is not valid UTF-8';
  const styles = (text_styles ?? []) as readonly { readonly start: number; readonly len: number }[];
  const outside = styles.some(({ start, len }) => start < 0 || len < 1 || start + len > text.length);
  return outside ? 'The text_styles are outside the text' : null;
}

function complaintAboutPhoto({ chat_id, photo, caption }: Fields): string | null {
  if (typeof chat_id !== 'string' || chat_id === '') return 'The chat_id must not be empty';
  if (typeof photo !== 'string' || photo === '') return 'The photo must not be empty';
  if (!/^https?:\/\//.test(photo)) return 'The photo must start with http:// or https://';
  if (typeof caption === 'string' && caption.length > 2000) return 'The caption is too long';
  return null;
}

/** A message of a person as Zalo's webhooks bring it. */
export function botUpdate(fields: Fields = {}, event = 'message.text.received'): Fields {
  const message = {
    message_id: '2d750000000000e35',
    date: 1_767_225_600_000,
    from: { id: 'u-1', display_name: 'Nguyễn Văn A', is_bot: false },
    chat: { id: 'u-1', chat_type: 'PRIVATE' },
    ...fields,
  };
  return { event_name: event, message };
}
