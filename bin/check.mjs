// `npm test`: format, lint, types, tests, dead code. Every check runs, so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checks = [
  ['format', ['prettier', '--check', '.']],
  ['lint', ['eslint', '.']],
  ['types', ['tsc']],
  ['tests', ['vitest', 'run', ...process.argv.slice(2)]],
  ['dead code', ['knip']],
];
const path = [dirname(process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);

const failed = checks.filter(([name, [command, ...args]]) => {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
console.log('\nAll checks passed.');
