#!/usr/bin/env bash
# Looks at printed pages with poppler's tools. Debian's package is installed when there are none yet, which takes root.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/node_modules/.bin:$PATH"

skip() {
  echo "printed pages: skipped, $1"
  exit 0
}

missing() {
  ! command -v pdfinfo >/dev/null || ! command -v pdftotext >/dev/null || ! command -v pdftoppm >/dev/null
}

if missing; then
  [ "$(id -u)" = 0 ] || skip 'poppler-utils is not installed and installing it takes root'
  command -v apt-get >/dev/null || skip 'poppler-utils is not installed and there is no apt-get'
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends poppler-utils; } ||
    skip 'poppler-utils is not installed and apt-get could not install it'
fi

node_modules/.bin/vitest run --config vitest.print.config.ts "$@"
