import type { Answer, Attachment, Part } from '#domain/answer.ts';
import type { Change } from '#domain/change.ts';
import { cleanText } from '#domain/clean-text.ts';
import type { MessageContent } from '#domain/message.ts';
import { largestFile } from '#domain/ports/files.ts';
import type { Handler, House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { mayAct } from '#ledger/scope.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { changeParts } from '../changes/change-parts.ts';
import { makePreview } from '../changes/make-preview.ts';
import { privileged, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { countParts } from './count-parts.ts';
import { doubtParts } from './doubt-parts.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { refusalLine, columnLetters } from './refusal-line.ts';

type FileContent = Extract<MessageContent, { type: 'file' }>;

/** How many refusals the message itself names; all of them are in the file that comes with it. */
const shownRefusals = 8;

/** A file sent to the bot: what it would change, figure by figure, and one confirmation for all of it. */
export const importFile: Handler = privileged({
  name: 'import-file',
  roles: ['reporter'],
  accepts: ({ message: { content } }) => content.type === 'file',
  async handle(turn, house) {
    const { content } = turn.message;
    if (content.type !== 'file') throw new Error('admin.no_file: let the list ask accepts() first');
    const name = fileName(content);
    if (content.size > largestFile) return say('refused', 'admin-file-too-large');
    const file = await house.office.fetchFile(turn.message.address, content.reference, largestFile);
    if (file.fetched !== 'bytes') return say('refused', `admin-file-${file.fetched}`);
    const table = await house.office.readTable(file.bytes, name);
    const run = await dryRun({
      table,
      house,
      today: turn.today,
      mayEnter: (slot) => mayAct(turn.person, 'reporter', [slot], house.catalogue),
    });
    return typeof run === 'string' ? say('refused', `admin-file-${run}`) : answerTo(run, name, turn, house);
  },
});

function fileName({ name }: FileContent): string {
  return cleanText(name).replace(/\s+/g, ' ').trim().slice(-80) || 'file';
}

async function answerTo(run: DryRun, name: string, turn: LinkedTurn, house: House): Promise<Answer> {
  if (run.refusals.length > 0) return refused(run, name, turn, house);
  if (run.items.length === 0)
    return {
      ...emptyAnswer('answered'),
      parts: [part('body', 'admin-import-nothing', { file: verbatim(name) }), ...countParts(run)],
    };
  const change = await makePreview({ kind: 'import', items: run.items, file: name }, turn, house);
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-preview', { code: verbatim(change.code) }),
      ...countParts(run),
      ...(await changeParts(change, run.items, turn, house)),
      ...doubtParts(run.doubtful),
      ...confirmHint(change),
    ],
    choices: [
      { label: says('admin-tap-confirm'), says: `xác nhận ${change.code}`, tone: 'confirm' },
      { label: says('admin-tap-cancel'), says: `hủy ${change.code}`, tone: 'danger' },
    ],
  };
}

function confirmHint({ code, needsApproval, expiresAt }: Change): readonly Part[] {
  const args = { code: verbatim(code), until: { as: 'moment', moment: expiresAt } } as const;
  return [
    part('hint', 'admin-import-together'),
    part('hint', needsApproval ? 'admin-confirm-proposes' : 'admin-confirm-publishes', args),
  ];
}

/** Nothing can be confirmed while a cell is refused: a file is applied whole or not at all. */
function refused(run: DryRun, name: string, turn: LinkedTurn, house: House): Answer {
  const { refusals } = run;
  const more = refusals.length - shownRefusals;
  return {
    ...emptyAnswer('refused'),
    parts: [
      part('heading', 'admin-import-refused', { file: verbatim(name), count: refusals.length }),
      ...list(refusals.slice(0, shownRefusals).map(refusalLine)),
      ...(more > 0 ? [part('body', 'admin-import-more-refused', { count: more })] : []),
      ...countParts(run),
      part('hint', 'admin-import-mend'),
    ],
    attachments: more > 0 ? [refusalFile(run, turn, house)] : [],
  };
}

function refusalFile({ refusals }: DryRun, { locale }: LinkedTurn, { press }: House): Attachment {
  const word = (id: string): string => press.say(says(id), locale);
  const bytes = press.spreadsheets.writeCsv(
    {
      name: 'refused',
      head: ['sheet', 'row', 'column', 'value-given', 'why'].map((title) => word(`admin-column-${title}`)),
      rows: refusals.map(({ sheet, row, column, value, why }) => [
        sheet,
        row,
        columnLetters(column),
        value,
        word(`admin-import-${why}`),
      ]),
    },
    locale,
  );
  return {
    name: 'o-bi-tu-choi.csv',
    mediaType: 'text/csv',
    bytes,
    caption: says('admin-import-refused-file'),
  };
}
