import { postgresKit } from './kit.ts';
import { makeTables } from './tables.ts';

/** Every table, one export each: drizzle-kit looks for tables among a module's exports. */
export const {
  figures,
  withdrawals,
  chats,
  memories,
  menus,
  inbox,
  leases,
  misses,
  missedWords,
  zaloGrants,
  sentCounts,
  subscriptions,
  runs,
  contents,
  letters,
  channelPauses,
  people,
  grants,
  links,
  invitations,
  redemptions,
  wrongCodes,
  changes,
  changeItems,
  changeSteps,
  publications,
  pendings,
  auditEntries,
} = makeTables(postgresKit);
