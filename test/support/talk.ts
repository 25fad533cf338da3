import type { Desk } from '#domain/desk.ts';
import type { ChatAddress, Message } from '#domain/message.ts';
import type { Role } from '#domain/people.ts';
import { plainText } from '#speech/plain-text.ts';
import type { Reply } from '#src/conversation.ts';
import { appoint } from '#test/support/people.ts';
import { openHouse, type OpenHouse } from '#wiring/house.ts';

/** Monday 23 November 2026, 10:00 in Thanh Hóa. */
export const talkStart = Date.parse('2026-11-23T03:00:00Z');

export interface Told {
  readonly text: string;
  readonly reply: Reply;
}

interface Speaker {
  readonly chat?: string;
  readonly topic?: string | null;
  readonly sender?: string | null;
  readonly channel?: ChatAddress['channel'];
  readonly edited?: boolean;
}

/** Conversations with the whole house, from words to words, on a clock of its own. */
export interface Talk {
  readonly open: OpenHouse;
  readonly clock: { now: number };
  readonly surprises: unknown[];
  say(text: string, speaker?: Speaker): Promise<Told>;
  /** Taps the choice of a reply that says so; throws where none does. */
  tap(told: Told, says: string, speaker?: Speaker): Promise<Told>;
  appoint(role: Role, sender: string): Promise<void>;
}

export async function openTalk(
  desk?: Desk,
  access: 'public' | 'invited' = 'public',
  sample = false,
): Promise<Talk> {
  const clock = { now: talkStart };
  const surprises: unknown[] = [];
  const open = await openHouse({
    databaseUrl: 'file::memory:',
    programme: 'thanh-hoa',
    timeZone: 'Asia/Ho_Chi_Minh',
    sample,
    now: () => clock.now,
    onSurprise: (error) => surprises.push(error),
    access,
    ...(desk && { desk }),
  });
  let events = 0;

  async function tell(content: Message['content'], speaker: Speaker): Promise<Told> {
    const { chat = '1', topic = null, channel = 'telegram', edited = false } = speaker;
    events += 1;
    const reply = await open.converse({
      eventId: String(events),
      address: { channel, chat, topic },
      chatKind: chat.startsWith('-') ? 'group' : 'private',
      sender: speaker.sender === undefined ? chat : speaker.sender,
      language: 'vi',
      content,
      edited,
      sentAt: clock.now,
    });
    return { text: plainText(open.speech.render(reply.answer, reply.locale)), reply };
  }

  return {
    open,
    clock,
    surprises,
    say: (text, speaker = {}) => tell({ type: 'text', text }, speaker),
    tap({ reply }, says, speaker = {}) {
      const place = reply.answer.choices.findIndex((choice) => choice.says === says);
      const token = reply.choices[place]?.token;
      const offered = reply.answer.choices.map((choice) => choice.says).join(' | ');
      if (token === undefined) throw new Error(`test.no_choice: "${says}" is none of ${offered}`);
      return tell({ type: 'choice', token }, speaker);
    },
    async appoint(role, sender) {
      const { people, chats } = open.house.store;
      const address: ChatAddress = { channel: 'telegram', chat: sender, topic: null };
      await chats.seen(address, clock.now);
      const id = `person-${sender}`;
      await appoint({ id, name: `An ${sender}`, role, address, now: clock.now }, people);
    },
  };
}
