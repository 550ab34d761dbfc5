package org.earshot.cli.bench.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a stream was read. */
final class CountedBytes extends FilterInputStream {

    private long count;

    CountedBytes(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count += Math.max(0, read);
        return read;
    }
}
