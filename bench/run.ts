/** `npm run bench [-- name …]`: repeatable measurements, each told as ratios of one run; all of them without a name. */
const benches: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  store: async () => (await import('./store.ts')).benchStore,
  charts: async () => (await import('./charts.ts')).benchCharts,
  understand: async () => (await import('./understand/index.ts')).benchUnderstanding,
  digest: async () => (await import('./digest/index.ts')).benchDigest,
  import: async () => (await import('./import.ts')).benchImport,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no measurement "${unknown.join(', ')}"; there are: ${Object.keys(benches).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n== ${name}`);
    const bench = await load();
    await bench();
  }
}
