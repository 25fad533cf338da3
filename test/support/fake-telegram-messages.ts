type Payload = Readonly<Record<string, unknown>>;

export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** The bytes of uploaded files, by form field. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/** How the fake answers a call: with a result, or with Telegram's words for why not. */
export type Outcome = { readonly result: unknown } | { readonly refusal: string };

/** The messages of the fake's chats, and the photos it keeps. */
export interface Messages {
  /** Posts what a call says, or refuses what Telegram refuses about photos. */
  post(call: Call): Outcome;
  edit(payload: Payload): Outcome;
  /** Puts another photo in place of one. */
  editPhoto(call: Call): Outcome;
  lastId(): number;
  /** Forgets the photos it was given, as Telegram may. */
  forgetPhotos(): void;
}

export function makeMessages(): Messages {
  const texts = new Map<number, string | null>();
  const edits = new Map<number, string>();
  const photos = new Set<string>();
  let nextId = 100;
  let nextPhoto = 1;

  function photoOf({ payload, files }: Call): Outcome | null {
    const given = payload['photo'];
    const [upload] = Object.values(files);
    if (upload !== undefined) return tooLong(upload) ? { refusal: 'PHOTO_INVALID_DIMENSIONS' } : null;
    if (typeof given === 'string' && !photos.has(given))
      return { refusal: "wrong remote file identifier specified: can't unserialize it" };
    return null;
  }

  return {
    post(call) {
      const isPhoto = call.method === 'sendPhoto';
      const isDocument = call.method === 'sendDocument';
      const refused = isPhoto ? photoOf(call) : null;
      if (refused) return refused;
      const id = nextId++;
      texts.set(id, hasWords(call.payload) ? contentOf(call.payload) : null);
      const message = { message_id: id, date: 0, chat: { id: call.payload['chat_id'], type: 'private' } };
      if (isDocument && Object.keys(call.files).length > 0)
        return { result: { ...message, document: { file_id: `document-${nextPhoto++}` } } };
      if (!isPhoto) return { result: message };
      const fileId =
        Object.keys(call.files).length > 0 ? `photo-${nextPhoto++}` : String(call.payload['photo']);
      photos.add(fileId);
      return { result: { ...message, photo: [{ file_id: `${fileId}-small` }, { file_id: fileId }] } };
    },
    edit(payload) {
      const id = Number(payload['message_id']);
      const old = texts.get(id);
      if (old === undefined) return { refusal: 'message to edit not found' };
      if (old === null) return { refusal: 'there is no text in the message to edit' };
      if (old === contentOf(payload))
        return {
          refusal:
            'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        };
      texts.set(id, contentOf(payload));
      return { result: { message_id: id, date: 0, chat: { id: payload['chat_id'], type: 'private' } } };
    },
    editPhoto(call) {
      const id = Number(call.payload['message_id']);
      const old = texts.get(id);
      if (old === undefined) return { refusal: 'message to edit not found' };
      const { media } = call.payload['media'] as { readonly media: string };
      const [upload] = Object.values(call.files);
      const words = JSON.stringify([
        call.payload['media'],
        upload?.toString('base64'),
        call.payload['reply_markup'],
      ]);
      if (edits.get(id) === words)
        return {
          refusal:
            'message is not modified: specified new message content and reply markup are exactly the same',
        };
      edits.set(id, words);
      const fileId = upload === undefined ? media : `photo-${nextPhoto++}`;
      photos.add(fileId);
      const chat = { id: call.payload['chat_id'], type: 'private' };
      return { result: { message_id: id, date: 0, chat, photo: [{ file_id: fileId }] } };
    },
    lastId: () => nextId - 1,
    forgetPhotos: () => photos.clear(),
  };
}

/** Words and rich messages can be edited into one another, a photo can't. */
function hasWords({ text, rich_message }: Payload): boolean {
  return typeof text === 'string' || rich_message !== undefined;
}

function contentOf({ text, entities, rich_message, reply_markup }: Payload): string {
  return JSON.stringify([text, entities, rich_message, reply_markup]);
}

/** As the documentation says of sendPhoto; what is no PNG is not looked at. */
function tooLong(file: Buffer): boolean {
  if (file.length < 24 || file.toString('latin1', 1, 4) !== 'PNG') return false;
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  return width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height);
}
