#!/usr/bin/env bash
# Rebuilds the researchers' production bundle src/main/bundles/prod.bundle, after which a normal build needs no Node.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source frontend/node.sh
# What an earlier build left would be packed as well.
rm -rf src/main/bundles/prod.bundle target/classes/META-INF/VAADIN
./mvnw --batch-mode --no-transfer-progress -Dspotless.check.skip -Dvaadin.force.production.build=true process-classes "$@"
rm -f vite.config.ts vite.generated.ts
ls -l src/main/bundles/prod.bundle
