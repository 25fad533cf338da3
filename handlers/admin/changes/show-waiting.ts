import type { Answer, Choice } from '#domain/answer.ts';
import type { Change, ChangeItem } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { actorArg } from '../log/audit-line.ts';
import type { LinkedTurn } from '../privileged.ts';
import { changeParts } from './change-parts.ts';
import { authorPart } from './show-preview.ts';

export interface Waiting {
  readonly change: Change;
  readonly items: readonly ChangeItem[];
  readonly turn: LinkedTurn;
  readonly house: House;
}

/** A change that waits, in full, with the words that decide it. */
export async function showWaiting({ change, items, turn, house }: Waiting): Promise<Answer> {
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-waiting-change', { code: verbatim(change.code) }),
      authorPart(await actorArg(change.by, house), change),
      ...(await changeParts(change, items, turn, house)),
    ],
    choices: [
      { label: says('admin-tap-approve'), says: `duyệt ${change.code}`, tone: 'confirm' },
      { label: says('admin-tap-reject'), says: `từ chối ${change.code}`, tone: 'danger' },
    ],
  };
}

const reasons = ['value', 'source', 'period'] as const;
/** What the taps say; the author reads these words. */
const reasonWords = {
  value: 'giá trị chưa đúng',
  source: 'nguồn chưa rõ',
  period: 'sai kỳ số liệu',
} as const;

/** Asks why a change is rejected: its author will read it. */
export function askReason({ code }: Change): Answer {
  const choices: readonly Choice[] = reasons.map((reason) => ({
    label: says(`admin-reason-${reason}`),
    says: `từ chối ${code} ${reasonWords[reason]}`,
  }));
  return {
    ...emptyAnswer('answered'),
    parts: [part('body', 'admin-ask-rejection', { code: verbatim(code) })],
    choices: [...choices, { label: says('admin-tap-cancel'), says: `hủy ${code}` }],
  };
}
