import type { MapChart } from '#domain/chart.ts';
import { colours, inkOn, statusColours } from './colours.ts';
import { pictureWidth } from './frame.ts';
import type { MapClass } from './map-classes.ts';
import { statusMark } from './marks.ts';
import { formatAmount } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { type Box, rect } from './svg.ts';
import { tileGrid } from './tile-grid.ts';
import { largestSize, linesIn, nameLine, type NameRoom, sizeOf, twoLines } from './tile-names.ts';

type Tile = MapChart['tiles'][number];

interface TilesCase {
  readonly chart: MapChart;
  readonly classes: readonly MapClass[];
  readonly withValues: boolean;
  readonly pen: Pen;
  readonly top: number;
}

const gap = 4;
const inset = 2;
/** Tiles may reach further out than words do: every pixel makes names larger. */
const edge = 20;
const room = pictureWidth - 2 * edge;
/** For the mark of a status under a name. */
const markHeight = 28;
/** Tiles of a map of few units are not drawn larger than this. */
const widest = 190;

/** All tiles in their cells, each with its name, and with its value or the mark of its status where there is room. */
export function drawTiles({ chart, classes, withValues, pen, top }: TilesCase): Drawn {
  const grid = tileGrid(chart.tiles);
  const width = Math.min(widest, (room + gap) / grid.columns - gap);
  const left = edge + (room - grid.columns * (width + gap) + gap) / 2;
  const byStatus = chart.tiles.some(({ status }) => status !== undefined);
  const { foot, height } = heightsOf({ width, withValues, byStatus });
  const labels = chart.tiles.map(({ label }) => label);
  const forName = { width: width - 2 * inset, height: height - foot - 2 * inset };
  const size = largestSize({ labels, room: forName, pen });
  const drawn = grid.cells.map(({ tile, column, row }) => {
    const box = { x: left + column * (width + gap), y: top + row * (height + gap), width, height };
    const look = lookOf(tile, classes);
    const value = withValues ? valueWords(tile, chart, pen) : null;
    return drawTile({
      tile,
      box,
      look,
      value,
      foot,
      size: sizeOf({ label: tile.label, size, room: forName, pen }),
      room: forName,
      pen,
    });
  });
  return { svg: drawn.join(''), bottom: top + grid.rows * (height + gap) - gap };
}

interface Heights {
  readonly foot: number;
  readonly height: number;
}

/** The height of a tile, and how much of it value and mark take. */
function heightsOf({ width, withValues, byStatus }: HeightCase): Heights {
  if (withValues) return { foot: width * 0.24, height: width * 0.8 };
  const foot = byStatus ? markHeight : 0;
  return { foot, height: twoLines + foot };
}

interface HeightCase {
  readonly width: number;
  readonly withValues: boolean;
  readonly byStatus: boolean;
}

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly known: boolean;
}

function lookOf(tile: Tile, classes: readonly MapClass[]): Look {
  if (tile.status !== undefined) {
    const { strong } = statusColours[tile.status];
    if (tile.status !== 'no-data') return { fill: strong, ink: inkOn(strong), known: true };
    return { fill: colours.paper, ink: colours.soft, known: false };
  }
  const colour = classes.find((c) => c.holds(tile))?.colour;
  if (colour === undefined) return { fill: colours.paper, ink: colours.soft, known: false };
  return { fill: colour, ink: inkOn(colour), known: true };
}

function valueWords({ value, outOf }: Tile, { measure }: MapChart, pen: Pen): string {
  return value === null ? '–' : formatAmount({ value, outOf, measure }, pen.locale);
}

interface TileCase {
  readonly tile: Tile;
  readonly box: Box;
  readonly look: Look;
  readonly value: string | null;
  /** The height that value and mark take. */
  readonly foot: number;
  readonly size: number;
  /** For the name. */
  readonly room: NameRoom;
  readonly pen: Pen;
}

function drawTile({ tile, box, look, value, foot, size, room, pen }: TileCase): string {
  const space = { room: room.width, lines: linesIn(room, size) };
  const name = pen.letters.wrap(tile.label, { size, weight: 'regular' }, space);
  const step = size * nameLine;
  const first = box.y + (box.height - name.length * step - foot) / 2;
  const x = box.x + box.width / 2;
  const edge = look.known ? {} : { stroke: colours.faint, strokeWidth: 2, dash: '5 5' };
  const words = name.map((line, i) =>
    pen.text({ x, y: first + i * step + size * 0.94, value: line, size, anchor: 'middle', fill: look.ink }),
  );
  const footing = drawFooting({
    x,
    y: box.y + box.height - foot / 2 - 4,
    tile,
    value,
    room: room.width,
    ink: look.ink,
    pen,
  });
  return rect({ ...box, radius: 8, fill: look.fill, ...edge }) + words.join('') + footing;
}

interface FootingCase {
  readonly x: number;
  readonly y: number;
  readonly tile: Tile;
  readonly value: string | null;
  readonly room: number;
  readonly ink: string;
  readonly pen: Pen;
}

const markRadius = 10;

/** The value and the mark of the status, as far as there are such, side by side in the middle. */
function drawFooting({ x, y, tile: { status }, value, room, ink, pen }: FootingCase): string {
  const markRoom = status === undefined ? 0 : 2 * markRadius;
  const between = value === null || status === undefined ? 0 : 10;
  const full = pen.letters.width(value ?? '', { size: 28, weight: 'bold' });
  const size = Math.min(28, (28 * (room - markRoom - between)) / Math.max(1, full));
  const width = (full * size) / 28;
  const left = x - (markRoom + between + width) / 2;
  const mark =
    status === undefined ? '' : statusMark(status, { x: left + markRadius, y, r: markRadius, colour: ink });
  const amount = {
    x: left + markRoom + between,
    y: y + size * 0.34,
    size,
    weight: 'bold',
    fill: ink,
  } as const;
  return value === null ? mark : mark + pen.text({ ...amount, value });
}
