#!/usr/bin/env bash
# Runs the tests that need a real browser. Debian's Chromium is installed when there is none yet, which takes root.
# SHOTS=FOLDER keeps screenshots of the chat page there.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"

skip() {
  echo "browser tests: skipped, $1"
  exit 0
}

if [ ! -x /usr/bin/chromium ]; then
  [ "$(id -u)" = 0 ] || skip 'Chromium is not installed and installing it takes root'
  command -v apt-get >/dev/null || skip 'Chromium is not installed and there is no apt-get'
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends chromium fonts-noto-core
fi

node_modules/.bin/vitest run --config vitest.browser.config.ts "$@"
