/**
 * Gives every row its own column so that the sum of the costs is least (the Hungarian method with potentials).
 * There must be at least as many columns as rows; the answer is the column of each row.
 */
export function assignLeastCost(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): readonly number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  // Rows and columns count from 1 here; 0 stands for "none".
  const rowOf = new Int32Array(columns + 1);
  const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

  for (let row = 1; row <= rows; row++) {
    const cameFrom = new Int32Array(columns + 1);
    const least = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    while (at(rowOf, column) !== 0) {
      done[column] = 1;
      const current = at(rowOf, column);
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (done[other]) continue;
        const reduced = cost(current - 1, other - 1) - at(rowPotential, current) - at(columnPotential, other);
        if (reduced < at(least, other)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if (at(least, other) < step) {
          step = at(least, other);
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (done[other]) {
          const holder = at(rowOf, other);
          rowPotential[holder] = at(rowPotential, holder) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else {
          least[other] = at(least, other) - step;
        }
      }
      column = next;
    }
    while (column !== 0) {
      const previous = at(cameFrom, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }

  const assigned = new Array<number>(rows).fill(0);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) assigned[row - 1] = column - 1;
  });
  return assigned;
}
