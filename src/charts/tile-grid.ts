import { assignLeastCost } from './assign.ts';

interface Place {
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
}

/** A cell of the grid; rows count from the north, columns from the west. */
export interface Cell<T> {
  readonly tile: T;
  readonly column: number;
  readonly row: number;
}

export interface TileGrid<T> {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly Cell<T>[];
}

/** More columns than this leave no room for names that can be read on a phone. */
const mostColumns = 9;
/** Share of the cells that hold a tile: the rest shapes the outline. */
const filled = 0.82;
/** Height of a tile as a share of its width. */
const tileShape = 0.78;
/** How far dense parts are spread out: 0 keeps true distances, 1 only the order from west to east and north to south. */
const spreading = 0.6;

/**
 * Gives each place a cell of its own near its position, neighbours staying neighbours as far as that goes. The same
 * places get the same cells, in whatever order they come.
 */
export function tileGrid<T extends Place>(places: readonly T[]): TileGrid<T> {
  const tiles = places.toSorted((a, b) => a.lon - b.lon || a.lat - b.lat || (a.label < b.label ? -1 : 1));
  const east = eastward(tiles);
  const south = tiles.map(({ lat }) => -lat);
  const cellCount = tiles.length / filled;
  const shape = (extent(east) || 1) / (extent(south) || 1);
  const wanted = Math.round(Math.sqrt(cellCount * shape * tileShape));
  const columns = Math.min(mostColumns, Math.max(1, wanted), tiles.length);
  const rows = Math.ceil(cellCount / columns);
  const x = spread(east, columns);
  const y = spread(south, rows);
  const chosen = assignLeastCost(tiles.length, columns * rows, (tile, cell) => {
    const dx = (x[tile] ?? 0) - (cell % columns);
    const dy = (y[tile] ?? 0) - Math.floor(cell / columns);
    return dx * dx + dy * dy;
  });
  const cells = tiles.map((tile, i) => {
    const cell = chosen[i] ?? 0;
    return { tile, column: cell % columns, row: Math.floor(cell / columns) };
  });
  return trimmed(cells);
}

/** Longitudes shortened by the latitude, so that both directions count in the same distances. */
function eastward(tiles: readonly Place[]): readonly number[] {
  const middle = tiles.reduce((sum, { lat }) => sum + lat, 0) / tiles.length;
  return tiles.map(({ lon }) => lon * Math.cos((middle * Math.PI) / 180));
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Positions between the first and the last of `count` cells, dense parts pulled apart. */
function spread(values: readonly number[], count: number): readonly number[] {
  const low = Math.min(...values);
  const range = extent(values) || 1;
  const order = values.map((_, i) => i).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const place = new Map(order.map((index, rank) => [index, rank / Math.max(1, values.length - 1)]));
  return values.map((value, i) => {
    const share = (1 - spreading) * ((value - low) / range) + spreading * (place.get(i) ?? 0);
    return share * (count - 1);
  });
}

/** Without empty rows and columns at the edges. */
function trimmed<T>(cells: readonly Cell<T>[]): TileGrid<T> {
  const firstRow = Math.min(...cells.map(({ row }) => row));
  const firstColumn = Math.min(...cells.map(({ column }) => column));
  const moved = cells.map((cell) => ({
    ...cell,
    row: cell.row - firstRow,
    column: cell.column - firstColumn,
  }));
  return {
    cells: moved,
    columns: Math.max(...moved.map(({ column }) => column)) + 1,
    rows: Math.max(...moved.map(({ row }) => row)) + 1,
  };
}
