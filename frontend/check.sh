#!/usr/bin/env bash
# Checks the participant's page in seconds: format and lint, generated types, types, unit tests. With --write it formats
# and generates instead of complaining.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source frontend/node.sh

sources=frontend/participant
tools=$sources/node_modules/.bin

fetch_libraries "$sources"
if [ "${1:-}" = --write ]; then
    "$tools/biome" check --write
    npm run --silent --prefix "$sources" types
else
    "$tools/biome" check --error-on-warnings ||
        { echo "frontend/check.sh --write formats, and mends what can be mended safely." >&2; exit 1; }
    npm run --silent --prefix "$sources" types -- --check ||
        { echo "The generated types are not those of session/openapi.json; run frontend/build-participant.sh." >&2; exit 1; }
fi
"$tools/tsc" --project "$sources"
"$tools/vitest" run --root "$sources"
