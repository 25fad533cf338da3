/** Neighbours on the keyboard; a slip onto one of them costs less than any other wrong letter. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Set<string>();
for (const [r, row] of rows.entries()) {
  for (let i = 0; i < row.length; i++) {
    const below = rows[r + 1] ?? '';
    for (const other of [row[i + 1], below[i], below[i - 1]]) {
      if (other !== undefined) neighbours.add(`${row[i] ?? ''}${other}`).add(`${other}${row[i] ?? ''}`);
    }
  }
}

const cost = { neighbour: 0.7, other: 1, extra: 0.85, doubled: 0.4, missing: 0.85, swap: 0.6, first: 0.25 };
const size = 16;
const table = new Float64Array(size * size);

/** What it costs to have typed `typed` for `meant` (unmarked letters): weighted Damerau, Infinity above `limit`. */
export function typingCost(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0;
  const [n, m] = [typed.length, meant.length];
  if (n >= size || m >= size || Math.abs(n - m) > 2) return Infinity;
  for (let j = 0; j <= m; j++) table[j] = j * cost.missing;
  for (let i = 1; i <= n; i++) {
    let best = (table[i * size] = i * cost.extra);
    for (let j = 1; j <= m; j++) {
      const value = cell(typed, meant, i, j);
      table[i * size + j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return Infinity;
  }
  const total = at(n, m) + (typed[0] === meant[0] ? 0 : cost.first);
  return total <= limit ? total : Infinity;
}

function wrongLetter(a: string, b: string): number {
  if (a === b) return 0;
  return neighbours.has(a + b) ? cost.neighbour : cost.other;
}

function at(i: number, j: number): number {
  return table[i * size + j] ?? Infinity;
}

function cell(typed: string, meant: string, i: number, j: number): number {
  const [a, b] = [typed[i - 1] ?? '', meant[j - 1] ?? ''];
  const wrong = at(i - 1, j - 1) + wrongLetter(a, b);
  const extra = at(i - 1, j) + (a === typed[i - 2] ? cost.doubled : cost.extra);
  const missing = at(i, j - 1) + (b === meant[j - 2] ? cost.doubled : cost.missing);
  const best = Math.min(wrong, extra, missing);
  const swapped = i > 1 && j > 1 && a === meant[j - 2] && b === typed[i - 2];
  return swapped ? Math.min(best, at(i - 2, j - 2) + cost.swap) : best;
}
