// Everything a person can do, one ability a file, in the order they are tried: the first that accepts a turn answers.
// No wording lives here and no SQL: handlers read figures from the store, have them assessed and composed.
import type { Handler } from '#domain/turn.ts';
import { adminHandlers } from './admin/index.ts';
import { ask } from './ask.ts';
import { clarify, moreReadings } from './clarify.ts';
import { complaint } from './complaint.ts';
import { digestNow } from './digest-now.ts';
import { exportFigures } from './export.ts';
import { forgetMe } from './forget-me.ts';
import { language } from './language.ts';
import { moreDetail } from './more-detail.ts';
import { notHereYet } from './not-here-yet.ts';
import { pictures } from './pictures.ts';
import { refuse } from './refuse.ts';
import { report } from './report.ts';
import { greeting, thanks } from './small-talk.ts';
import { help, start } from './start.ts';
import { subscribe } from './subscribe.ts';
import { unknownCommand } from './unknown-command.ts';
import { unknownMessage } from './unknown.ts';
import { unsubscribe } from './unsubscribe.ts';

/** The abilities in order; the last accepts every turn. */
export const handlers: readonly Handler[] = [
  ...adminHandlers,
  moreReadings,
  subscribe,
  unknownCommand,
  unsubscribe,
  digestNow,
  complaint,
  moreDetail,
  pictures,
  report,
  exportFigures,
  ask,
  start,
  help,
  greeting,
  thanks,
  language,
  forgetMe,
  clarify,
  refuse,
  notHereYet,
  unknownMessage,
];
