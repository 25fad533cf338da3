import type { ChannelName } from '#domain/message.ts';
import type { Role, Scope } from '#domain/people.ts';
import type { Kit } from './kit.ts';

/** Who may do what, and from which private chats. */
export function peopleTables(kit: Kit) {
  const people = kit.table('people', {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    revokedAt: kit.moment(),
  });

  const grants = kit.table(
    'grants',
    {
      seq: kit.rowNumber(),
      person: kit
        .text()
        .notNull()
        .references(() => people.id),
      role: kit.text().$type<Role>().notNull(),
      scope: kit.json<Scope>().notNull(),
      grantedBy: kit.text().notNull(),
      grantedAt: kit.moment().notNull(),
    },
    (row) => [kit.index('grants_by_person').on(row.person)],
  );

  const links = kit.table(
    'links',
    {
      channel: kit.text().$type<ChannelName>().notNull(),
      sender: kit.text().notNull(),
      person: kit
        .text()
        .notNull()
        .references(() => people.id),
      chat: kit.text().notNull(),
      linkedAt: kit.moment().notNull(),
    },
    (row) => [kit.key(row.channel, row.sender), kit.index('links_by_person').on(row.person)],
  );

  const invitations = kit.table('invitations', {
    codeHash: kit.text().primaryKey(),
    /** Set for a further chat of somebody known; the role, name and scope are then null. */
    person: kit.text().references(() => people.id),
    name: kit.text(),
    role: kit.text().$type<Role>(),
    scope: kit.json<Scope>(),
    invitedBy: kit.text().notNull(),
    invitedAt: kit.moment().notNull(),
    expiresAt: kit.moment().notNull(),
  });

  /** The primary key lets a code work once. */
  const redemptions = kit.table('redemptions', {
    codeHash: kit
      .text()
      .primaryKey()
      .references(() => invitations.codeHash),
    person: kit
      .text()
      .notNull()
      .references(() => people.id),
    /** A hash of who used it, to give the same answer when the same message is taken up again. */
    usedBy: kit.text().notNull(),
    at: kit.moment().notNull(),
  });

  const wrongCodes = kit.table(
    'wrong_codes',
    {
      seq: kit.rowNumber(),
      /** A hash of the chat: asking to be forgotten must not open the lock. */
      place: kit.text().notNull(),
      at: kit.moment().notNull(),
    },
    (row) => [kit.index('wrong_codes_by_place').on(row.place, row.at)],
  );

  return { people, grants, links, invitations, redemptions, wrongCodes };
}
