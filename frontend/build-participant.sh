#!/usr/bin/env bash
# Rebuilds the participant's page from frontend/participant, after which a normal build needs no Node. Takes seconds.
# The built script is committed together with the check sums of what it was built from; a test compares them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source frontend/node.sh
export PATH="$PWD/.node:$PATH"

sources=frontend/participant
built=src/main/resources/META-INF/resources/participant
sums=src/main/resources/org/earshot/web/participant/sources.sha256

npm ci --prefix "$sources" --no-audit --no-fund --loglevel=error
"$sources/node_modules/.bin/tsc" --project "$sources"
rm -rf "$built"
"$sources/node_modules/.bin/esbuild" "$sources/earshot-session.ts" --bundle --minify --format=esm --target=es2022 \
    --legal-comments=eof --outdir="$built" --log-level=warning
mkdir -p "$(dirname "$sums")"
find "$sources" -type f -not -path '*/node_modules/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum > "$sums"
ls -l "$built"
