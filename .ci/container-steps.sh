#!/usr/bin/env bash
# Runs the steps of the Dockerfile in a clean folder, as no Docker engine may be at hand: installs what production
# needs, starts the program as its own user would, and asks /healthz.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
clean=$(mktemp -d)
bare=$(mktemp -d)
for tool in node npm sh env; do ln -s "$(readlink -f "$(command -v "$tool")")" "$bare/$tool"; done
server=''
trap 'test -z "$server" || kill "$server" 2>/dev/null || true; rm -rf "$clean" "$bare"' EXIT

git -C "$root" archive HEAD package.json package-lock.json .npmrc tsconfig.json src handlers db locales | tar -x -C "$clean"
cd "$clean"
# As on a slim image: no compiler, no Python, no settings of this machine's user.
HOME="$clean" PATH="$bare" npm ci --omit=dev --no-audit --no-fund --loglevel=error
port=$((20000 + RANDOM % 20000))
HOST=127.0.0.1 PORT=$port DATABASE_URL="file:$clean/data/tien-do.db" NODE_ENV=production \
  "$root/node_modules/node/bin/node" src/main.ts &
server=$!
for _ in $(seq 1 60); do
  if curl -fsS "http://127.0.0.1:$port/healthz" >/dev/null 2>&1; then
    echo "container steps: started from a clean folder and healthy"
    exit 0
  fi
  sleep 0.5
done
echo "container steps: the program did not become healthy within 30 s" >&2
exit 1
