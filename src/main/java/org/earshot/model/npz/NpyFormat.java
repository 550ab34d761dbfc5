package org.earshot.model.npz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.EarshotException;

/** One array in NumPy's {@code .npy} format, versions 1 and 2 (numpy.lib.format). Objects, that is pickles, are refused. */
final class NpyFormat {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern HEADER = Pattern.compile(
            "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");
    private static final int ALIGNMENT = 64;

    private NpyFormat() {}

    static NpyArray read(byte[] file, String where) {
        if (file.length < 10 || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw new EarshotException(where + " is not a NumPy array");
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
        int version = bytes.get();
        bytes.get();
        int headerLength = version == 1 ? Short.toUnsignedInt(bytes.getShort()) : bytes.getInt();
        if (headerLength < 0 || headerLength > bytes.remaining()) {
            throw new EarshotException(where + " is truncated in its header");
        }
        String header = new String(file, bytes.position(), headerLength, StandardCharsets.ISO_8859_1);
        return parse(header, bytes.position(bytes.position() + headerLength).slice(), where);
    }

    private static NpyArray parse(String header, ByteBuffer data, String where) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            throw new EarshotException(where + " has a header that is not understood: " + header.strip());
        }
        NpyType type = NpyType.ofDescriptor(matcher.group(1), where);
        int[] shape = Arrays.stream(matcher.group(3).split(","))
                .map(String::strip)
                .filter(extent -> !extent.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (matcher.group(2).equals("True") && shape.length > 1) {
            throw new EarshotException(where + " is in Fortran order; only C order is read");
        }
        if (data.remaining() != (long) NpyArray.product(shape) * type.bytes()) {
            throw new EarshotException(where + " is truncated or has bytes to spare: " + data.remaining()
                    + " bytes for shape " + Arrays.toString(shape));
        }
        return new NpyArray(type, shape, data);
    }

    static void write(NpyArray array, OutputStream out) throws IOException {
        String shape =
                Arrays.stream(array.shape()).mapToObj(extent -> extent + ",").collect(Collectors.joining(" "));
        String header = "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }"
                .formatted(array.type().descriptor(), shape);
        int unpadded = MAGIC.length + 4 + header.length() + 1;
        String padded = header + " ".repeat(Math.floorMod(-unpadded, ALIGNMENT)) + "\n";
        ByteArrayOutputStream prefix = new ByteArrayOutputStream();
        prefix.write(MAGIC);
        prefix.write(new byte[] {1, 0, (byte) padded.length(), (byte) (padded.length() >> 8)});
        prefix.write(padded.getBytes(StandardCharsets.ISO_8859_1));
        prefix.writeTo(out);
        ByteBuffer data = array.bytes();
        out.write(data.array(), data.arrayOffset() + data.position(), data.remaining());
    }
}
