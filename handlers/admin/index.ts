// What only linked people with a role may do, and how chats are linked. Each ability asks who is speaking first.
// Never: a figure changed without a preview, a confirmation and an entry in the audit log.
import type { Handler } from '#domain/turn.ts';
import { announce } from './announce.ts';
import { decideOthers } from './changes/approve.ts';
import { decideOwn } from './changes/confirm.ts';
import { undo } from './changes/undo.ts';
import { listWaiting } from './changes/waiting.ts';
import { correctionLetter } from './correction-letter.ts';
import { enterFigure } from './entry/enter.ts';
import { importFile } from './import/import-file.ts';
import { offerTemplate } from './import/template.ts';
import { showLog } from './log/log.ts';
import { invite } from './people/invite.ts';
import { linkChat } from './people/link.ts';
import { listPeople } from './people/list-people.ts';
import { revoke } from './people/revoke.ts';
import { missingReports } from './reports/missing-reports.ts';
import { remind } from './reports/remind.ts';
import { status } from './status.ts';

/**
 * The privileged abilities in order, to be tried before all others: decisions on changes come first, so that a word
 * with a code is never taken for the answer to a step.
 */
export const adminHandlers: readonly Handler[] = [
  linkChat,
  decideOwn,
  decideOthers,
  enterFigure,
  undo,
  listWaiting,
  importFile,
  offerTemplate,
  showLog,
  invite,
  listPeople,
  revoke,
  missingReports,
  remind,
  correctionLetter,
  announce,
  status,
];
