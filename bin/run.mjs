// Runs a file of the project on the pinned runtime, after installing the locked dependencies if they are
// missing or out of date. Plain JavaScript for Node 20, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-lockfile');

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installLocked() {
  const wanted = lockfileHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing the locked dependencies (once) …\n');
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  // The pinned runtime fetches its binary for this machine when it is installed; nothing else needs to run anything.
  npm('rebuild', 'node', '--ignore-scripts=false');
  writeFileSync(stamp, wanted);
}

function npm(...rest) {
  const path = process.env.npm_execpath;
  const [command, first] = path ? [process.execPath, [path]] : ['npm', []];
  const result = spawnSync(command, [...first, ...rest, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status === 0) return;
  process.stderr.write('The dependencies could not be installed: check the network and run it again.\n');
  process.exit(result.status ?? 1);
}

function pinnedNode() {
  const pinned = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(pinned) ? pinned : process.execPath;
}

installLocked();
const [file, ...rest] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: node bin/run.mjs FILE [arguments]\n');
  process.exit(2);
}
const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', join(root, file), ...rest], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
