import type { Attachment, Line } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { WrittenSheet } from '#domain/ports/spreadsheets.ts';
import type { Press } from '#domain/press.ts';
import type { Locale } from '#domain/text.ts';
import { type Cell, exportCaption, exportSheets, type Sheet } from '#compose/export-sheets.ts';
import { says, type Scene } from '#compose/section.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Files {
  readonly scene: Scene;
  readonly figures: readonly Figure[];
  readonly locale: Locale;
  readonly press: Press;
  /** Without its ending. */
  readonly name: string;
}

/** A workbook with sources, targets and definitions, and the figures alone as CSV. */
export async function writeFiles({
  scene,
  figures,
  locale,
  press,
  name,
}: Files): Promise<readonly Attachment[]> {
  const sheets = exportSheets(scene, figures);
  const say = memoized((line) => press.say(line, locale));
  const written = sheets.map((sheet) => writeSheet(sheet, locale, say));
  const [first] = written;
  return [
    {
      name: `${name}.xlsx`,
      mediaType: xlsx,
      bytes: await press.spreadsheets.writeXlsx(written),
      caption: exportCaption(figures.length),
    },
    ...(first
      ? [
          {
            name: `${name}.csv`,
            mediaType: 'text/csv; charset=utf-8',
            bytes: press.spreadsheets.writeCsv(first, locale),
            caption: says('export-caption-csv'),
          },
        ]
      : []),
  ];
}

function writeSheet({ name, head, rows }: Sheet, locale: Locale, say: (line: Line) => string): WrittenSheet {
  const write = (cell: Cell): string | number | null => {
    if (cell === null || typeof cell !== 'object') return cell;
    return 'id' in cell ? say(cell) : cell[locale];
  };
  return { name: say(name), head: head.map(say), rows: rows.map((row) => row.map(write)) };
}

/** The same words stand in thousands of cells. */
function memoized(say: (line: Line) => string): (line: Line) => string {
  const said = new Map<string, string>();
  return (line) => {
    const key = JSON.stringify(line);
    const known = said.get(key) ?? say(line);
    said.set(key, known);
    return known;
  };
}
