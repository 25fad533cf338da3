import type { Line } from '#domain/answer.ts';
import type { WrittenSheet } from '#domain/ports/spreadsheets.ts';
import type { Handler, House } from '#domain/turn.ts';
import { textArg } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { orders, privileged, type LinkedTurn } from '../privileged.ts';
import { dutiesOf, type Duty } from '../reports/duties.ts';

/** /nhap: how a file comes in, with a template that already names what the person has to report. */
export const offerTemplate: Handler = privileged({
  name: 'offer-template',
  roles: ['reporter'],
  accepts: (turn) => orders(turn, 'import'),
  async handle(turn, house) {
    const bytes = await house.press.spreadsheets.writeXlsx(await sheets(turn, house));
    return {
      ...emptyAnswer('answered'),
      parts: [
        part('body', 'admin-import-how'),
        ...list(['rows', 'matrix', 'units', 'values', 'all'].map((step) => says(`admin-import-how-${step}`))),
      ],
      attachments: [
        { name: 'mau-nhap-so-lieu.xlsx', mediaType, bytes, caption: says('admin-import-template') },
      ],
    };
  },
});

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const rowTitles = ['indicator', 'unit-code', 'unit', 'period', 'value', 'total', 'status', 'source'] as const;

async function sheets(turn: LinkedTurn, house: House): Promise<readonly WrittenSheet[]> {
  const word = (line: Line): string => house.press.say(line, turn.locale);
  const title = (name: string): string => word(says(`admin-column-${name}`));
  const { missing: duties } = await dutiesOf(turn.person, house, turn.today);
  return [
    {
      name: word(says('admin-sheet-rows')),
      head: rowTitles.map(title),
      rows: duties.map((duty) => dutyRow(duty, house, word)),
    },
    {
      name: word(says('admin-sheet-matrix')),
      head: [word(says('admin-matrix-period')), '', word(says('admin-matrix-source'))],
      rows: [[], [title('unit-code'), title('unit'), ...matrixIndicators(duties, house, turn)]],
    },
    {
      name: word(says('admin-sheet-indicators')),
      head: ['id', 'name', 'measure', 'reporting'].map(title),
      rows: house.catalogue.programme.indicators.map(({ id, short, measure, reporting = 'year' }) => [
        id,
        word(says('admin-text', { text: textArg(short) })),
        word(says('ask-measure', { measure })),
        word(says('admin-every', { length: reporting })),
      ]),
    },
    {
      name: word(says('admin-sheet-units')),
      head: ['code', 'full-name', 'from', 'until'].map(title),
      rows: house.catalogue.units.map(({ code, fullName, validFrom, validTo }) => [
        code,
        fullName[turn.locale],
        validFrom ?? '',
        validTo ?? '',
      ]),
    },
  ];
}

function dutyRow({ indicator, unit, period }: Duty, { catalogue }: House, word: (line: Line) => string) {
  const own = catalogue.unit(unit);
  return [
    word(says('admin-text', { text: textArg(indicator.short) })),
    own?.code ?? '',
    own ? word(says('admin-text', { text: textArg(own.fullName) })) : unit,
    period,
    null,
    null,
    null,
    null,
  ];
}

/** The indicators that are reported for, or the programme's own where that is not said. */
function matrixIndicators(
  duties: readonly Duty[],
  { catalogue }: House,
  { locale }: LinkedTurn,
): readonly string[] {
  const named = [...new Set(duties.map(({ indicator }) => indicator))];
  const shown = named.length > 0 ? named : catalogue.programme.indicators.filter(({ core }) => core);
  return shown.map(({ short }) => short[locale]);
}
