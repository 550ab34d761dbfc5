#!/usr/bin/env bash
# Rebuilds the participant's page from frontend/participant, after which a normal build needs no Node. Takes seconds.
# The built script is committed together with the check sums of what it was built from; a test compares them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source frontend/node.sh

sources=frontend/participant
built=src/main/resources/META-INF/resources/participant
sums=src/main/resources/org/earshot/web/participant/sources.sha256

fetch_libraries "$sources"
npm run --silent --prefix "$sources" types
"$sources/node_modules/.bin/tsc" --project "$sources"
rm -rf "$built"
contents=$(mktemp)
trap 'rm -f "$contents"' EXIT
"$sources/node_modules/.bin/esbuild" "$sources/earshot-session.ts" --bundle --minify --format=esm --target=es2022 \
    --legal-comments=eof --outdir="$built" --metafile="$contents" --log-level=warning
mkdir -p "$(dirname "$sums")"
{
    printf '%s\n' "$sources/package-lock.json" "$sources/tsconfig.json"
    node -p 'Object.keys(JSON.parse(require("fs").readFileSync(process.argv[1])).inputs).join("\n")' "$contents" |
        grep -v node_modules/
} | LC_ALL=C sort | xargs -d '\n' sha256sum > "$sums"
ls -l "$built"
