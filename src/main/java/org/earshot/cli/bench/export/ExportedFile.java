package org.earshot.cli.bench.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.earshot.EarshotException;

/** A file of the export, and how it is known to have come as a whole. */
record ExportedFile(String name, Check check) {

    private static final int BUFFER = 1 << 16;

    /** Reads it to its end. */
    @FunctionalInterface
    interface Check {
        /**
         * @return how many rows it has
         * @throws EarshotException if it is not what has to be there
         */
        long read(InputStream in) throws IOException;
    }

    /** All that grow with the answers, and that of the stimuli, when these are the answers. */
    static List<ExportedFile> all(ExportSums sums) {
        long trials = sums.rows();
        long sessions = sums.sessions();
        long events = trials * GeneratedAnswers.EVENTS_PER_ANSWER;
        long stimuli = trials / sessions;
        return List.of(
                new ExportedFile("responses.csv", in -> responses(in, sums)),
                csv("trials.csv", trials),
                csv("events.csv", events),
                csv("participants.csv", sessions),
                csv("stimuli.csv", stimuli),
                new ExportedFile(
                        "psych-ds.zip",
                        in -> expect("psych-ds.zip", 2 * trials + events + sessions + stimuli, zipped(in))));
    }

    private static ExportedFile csv(String name, long rows) {
        return new ExportedFile(name, in -> expect(name, rows, lines(in) - 1));
    }

    long read(InputStream in) throws IOException {
        return check.read(in);
    }

    private static long responses(InputStream in, ExportSums sums) throws IOException {
        ExportSums found = ExportCheck.read(in);
        if (!found.equals(sums)) {
            throw new EarshotException("The export has " + found + " where the database has " + sums);
        }
        return found.rows();
    }

    private static long expect(String file, long rows, long found) {
        if (found != rows) {
            throw new EarshotException(file + " has " + found + " rows where there should be " + rows);
        }
        return found;
    }

    /** No field of the bench's answers has a line break. */
    static long lines(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int at = 0; at < read; at++) {
                lines += buffer[at] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    /** The rows of all data files together; a ZIP file that was cut does not get so far. */
    static long zipped(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        long rows = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            long lines = lines(zip);
            rows += entry.getName().contains("/data/") ? lines - 1 : 0;
        }
        lines(in);
        return rows;
    }
}
