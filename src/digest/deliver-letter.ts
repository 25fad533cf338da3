import type { Answer, Line, Part } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ClaimedLetter, LetterKind, LetterState } from '#domain/letter.ts';
import type { Channel, Delivery, OfferedChoice } from '#domain/ports/channel.ts';
import type { ChatStore } from '#domain/ports/chats.ts';
import type { ChoiceStore } from '#domain/ports/choices.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import type { Subscription } from '#domain/subscription.ts';
import type { Locale } from '#domain/text.ts';
import { part } from '#compose/section.ts';
import type { PostingPolicy } from './policy.ts';
import { quietUntil } from './quiet-until.ts';

/** What is to be done with a claimed letter, before or after it was sent. */
export type Outcome =
  | { readonly outcome: 'settle'; readonly state: SettledState; readonly why: string | null }
  | { readonly outcome: 'wait'; readonly until: Moment }
  | { readonly outcome: 'delivered'; readonly delivery: Delivery };

type SettledState = Exclude<LetterState, 'waiting' | 'sending' | 'unchanged'>;

export interface DeliveryParts {
  readonly channel: Channel;
  readonly chats: ChatStore;
  readonly choices: ChoiceStore;
  readonly subscriptions: SubscriptionStore;
  readonly label: (line: Line, locale: Locale) => string;
  readonly policy: PostingPolicy;
  readonly timeZone: string;
  /** Whether who subscribed may still ask: false once an invitation was withdrawn where only invited people may. */
  readonly isWelcome: (subscription: Subscription) => Promise<boolean>;
}

/** Buttons of a letter mean what they mean until well after the next one. */
const menuMs = 14 * 24 * 3_600_000;
/** A letter that comes later than this after its hour, or after the quiet hours it fell into, says so. */
const lateMs = 3_600_000;

/** Sends a letter, unless its reader has gone, ended the subscription or sleeps, or its time is over. */
export async function deliverLetter(
  parts: DeliveryParts,
  letter: ClaimedLetter,
  now: Moment,
): Promise<Outcome> {
  const { address, kind } = letter;
  if (letter.expiresAt <= now) return settled('expired', null);
  const chat = await parts.chats.get(address);
  if (!chat?.reachable) return settled('blocked', 'the chat can not be reached');
  const subscription = await parts.subscriptions.get(address);
  const unwanted = await whyUnwanted(parts, kind, subscription);
  if (unwanted) return unwanted;
  const quiet = kind === 'alert' ? null : (subscription?.quiet ?? null);
  const until = quietUntil(quiet, now, parts.timeZone);
  if (until !== null) return { outcome: 'wait', until };
  const locale = chat.locale ?? 'vi';
  const offered = await offer(parts, letter, locale, now);
  const isLate = now - (quietUntil(quiet, letter.dueAt, parts.timeZone) ?? letter.dueAt) > lateMs;
  const answer = answerOf(parts.policy, letter, isLate);
  const delivery = await parts.channel.send(address, answer, offered, locale, { unasked: true });
  return { outcome: 'delivered', delivery };
}

/** What go to subscribers; the others are for people with a role. */
const forSubscribers: readonly LetterKind[] = ['digest', 'announcement', 'correction'];

/** What became of a subscription since its letter was written; null where it still stands. */
async function whyUnwanted(
  { isWelcome }: DeliveryParts,
  kind: LetterKind,
  subscription: Subscription | null,
): Promise<Outcome | null> {
  if (subscription === null)
    return kind === 'digest' ? settled('expired', 'the subscription has ended') : null;
  if (!forSubscribers.includes(kind) || (await isWelcome(subscription))) return null;
  return settled('blocked', 'the invitation was withdrawn');
}

function settled(state: SettledState, why: string | null): Outcome {
  return { outcome: 'settle', state, why };
}

/** The letter's words with what only the moment of sending can tell. */
function answerOf(policy: PostingPolicy, { kind, content, dueAt }: ClaimedLetter, isLate: boolean): Answer {
  const late = kind === 'digest' && isLate;
  const parts: readonly Part[] = [
    ...(late ? [part('remark', 'digest-late', { due: { as: 'moment', moment: dueAt } })] : []),
    ...content.parts,
    // Whoever only reads would soon be out of reach.
    ...(policy.needsAnswers ? [part('hint', 'digest-invite')] : []),
  ];
  return {
    outcome: 'answered',
    parts,
    choices: content.choices,
    question: null,
    readings: [],
    figures: [],
    attachments: [],
  };
}

async function offer(
  { choices, label }: DeliveryParts,
  { address, content }: ClaimedLetter,
  locale: Locale,
  now: Moment,
): Promise<readonly OfferedChoice[]> {
  if (content.choices.length === 0) return [];
  const menu = content.choices.map((choice) => ({ label: label(choice.label, locale), says: choice.says }));
  const tokens = await choices.offer(address, menu, now, now + menuMs);
  return menu.map((entry, index) => ({
    token: tokens[index] ?? '',
    label: entry.label,
    tone: content.choices[index]?.tone ?? null,
  }));
}
