package org.earshot;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** Passes bytes on and hashes them on their way. For one thread. */
public final class Sha256Output extends DigestOutputStream {

    public Sha256Output(OutputStream out) {
        super(out, Sha256.digest());
    }

    /** The hash of what was written since the beginning, or since it was last asked for. */
    public String hex() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }
}
