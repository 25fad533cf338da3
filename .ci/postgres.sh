#!/usr/bin/env bash
# Runs a command with TEST_POSTGRES_URL naming a throw-away PostgreSQL server on the loopback address:
#   bash .ci/postgres.sh node_modules/.bin/vitest run test/db
# Debian's packages are installed when there is no server program yet, which takes root.
set -euo pipefail
PATH="$(cd "$(dirname "$0")/.." && pwd)/node_modules/.bin:$PATH"

skip() {
  echo "PostgreSQL server: skipped, $1"
  exit 0
}

server_programs() {
  local pg_ctl
  pg_ctl=$(ls -1 /usr/lib/postgresql/*/bin/pg_ctl 2>/dev/null | sort -V | tail -n 1)
  [ -n "$pg_ctl" ] || pg_ctl=$(command -v pg_ctl || true)
  [ -z "$pg_ctl" ] || dirname "$(readlink -f "$pg_ctl")"
}

install_server() {
  [ "$(id -u)" = 0 ] || skip 'it is not installed and installing it takes root'
  command -v apt-get >/dev/null || skip 'it is not installed and there is no apt-get'
  # Only the programs are wanted: no server that runs by itself.
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  fi
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    -o Dpkg::Options::=--force-confold postgresql
}

# The server refuses to run as root.
as_server_user() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

stop_server() {
  as_server_user "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}

programs=$(server_programs)
if [ -z "$programs" ]; then
  install_server
  programs=$(server_programs)
fi

folder=$(mktemp -d)
trap stop_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
[ "$(id -u)" != 0 ] || chown postgres "$folder"

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
as_server_user "$programs/initdb" -D "$folder/data" -U postgres -E UTF8 --auth=trust --no-sync >/dev/null
as_server_user "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -o \
  "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off" start >/dev/null \
  || { cat "$folder/log"; exit 1; }

export TEST_POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres"
"$@"
