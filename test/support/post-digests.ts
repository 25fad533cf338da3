import { makeTelegram } from '#channels/telegram/index.ts';
import { startDigests } from '#wiring/digest.ts';
import { openHouse } from '#wiring/house.ts';

/** A program of its own that writes and posts the digests of a database, until it is killed. */
const [databaseUrl = '', apiRoot = '', token = ''] = process.argv.slice(2);
const fail = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);

const open = await openHouse({
  databaseUrl,
  programme: 'thanh-hoa',
  timeZone: 'Asia/Ho_Chi_Minh',
  sample: false,
  now: Date.now,
  onSurprise: fail,
});
const { channel } = makeTelegram({
  config: { token, apiRoot, arrival: { mode: 'polling' } },
  speech: open.speech,
  commands: [],
  accept: () => Promise.resolve(),
  now: Date.now,
  onTrouble: fail,
});
startDigests({
  ...open,
  config: { canaryMs: 0, expiryMs: 86_400_000, telegramPerSecond: 1_000, zaloPerSecond: 1 },
  access: 'public',
  channels: [channel],
  // Long enough that a busy machine never takes a living program for a dead one.
  waits: { lookMs: 100, schedulerMs: 1_000, posterMs: 1_000, letterMs: 3_000 },
  onPosted: () => undefined,
  onWritten: () => undefined,
  onSurprise: fail,
});
