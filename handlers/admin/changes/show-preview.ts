import type { Answer, Arg, Choice, Part } from '#domain/answer.ts';
import type { Change, ChangeItem } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import type { LinkedTurn } from '../privileged.ts';
import { changeParts } from './change-parts.ts';

/** A change before it is confirmed, with the words that confirm it or give it up. */
export async function showPreview(
  change: Change,
  items: readonly ChangeItem[],
  turn: LinkedTurn,
  house: House,
): Promise<Answer> {
  const { code, expiresAt } = change;
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-preview', { code: verbatim(code) }),
      ...(await changeParts(change, items, turn, house)),
      part('hint', confirmHint(change), {
        code: verbatim(code),
        until: { as: 'moment', moment: expiresAt },
      }),
    ],
    choices: previewChoices(change, items),
  };
}

/** What a confirmation leads to. */
function confirmHint({ needsApproval, kind }: Change): string {
  if (needsApproval) return 'admin-confirm-proposes';
  return kind === 'withdraw' ? 'admin-confirm-withdraws' : 'admin-confirm-publishes';
}

function previewChoices({ code, kind }: Change, items: readonly ChangeItem[]): readonly Choice[] {
  const [item] = items;
  const replaces = kind === 'update' && items.length === 1 && item?.base !== null;
  return [
    { label: says('admin-tap-confirm'), says: `xác nhận ${code}`, tone: 'confirm' },
    ...(replaces ? [{ label: says('admin-beside'), says: `ghi song song ${code}` }] : []),
    { label: says('admin-tap-cancel'), says: `hủy ${code}`, tone: 'danger' },
  ];
}

/** Used where a change is shown to somebody else: who wants it and since when. */
export function authorPart(name: Arg, change: Change): Part {
  const [first] = change.steps;
  return part('body', 'admin-proposed-by', {
    name,
    at: { as: 'moment', moment: first.at },
  });
}
