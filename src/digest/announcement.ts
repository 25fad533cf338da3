import type { LetterContent } from '#domain/letter.ts';
import type { ChatAddress } from '#domain/message.ts';
import { chatKey } from '#domain/message.ts';
import type { PeopleStore } from '#domain/ports/people.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import { verbatim } from '#compose/args.ts';
import { part } from '#compose/section.ts';
import { policies } from './policy.ts';

/** What an announcement says: the administrator's own words under a heading. */
export function announcementContent(text: string): LetterContent {
  return {
    parts: [
      part('headline', 'digest-announcement'),
      part('body', 'digest-announcement-text', { text: verbatim(text) }),
    ],
    choices: [],
  };
}

/** Whom an announcement reaches: everybody subscribed and everybody with a role, each chat once, where letters go out. */
export async function announcementAudience(
  subscriptions: SubscriptionStore,
  people: PeopleStore,
): Promise<readonly ChatAddress[]> {
  const linked = (await people.list()).flatMap(({ links }) => links.map(({ address }) => address));
  const all = [...(await subscriptions.addresses()), ...linked];
  const written = all.filter(({ channel }) => policies[channel].pushes);
  return [...new Map(written.toReversed().map((address) => [chatKey(address), address])).values()].reverse();
}
