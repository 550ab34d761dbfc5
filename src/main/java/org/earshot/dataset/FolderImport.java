package org.earshot.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.earshot.EarshotException;
import org.earshot.Sha256;
import org.earshot.audio.AudioFormatException;
import org.earshot.dataset.SoundSource.FileSource;

/** One run of an import: decodes, compares and copies file by file. */
final class FolderImport {

    private final Layout layout;
    private final Path source;
    private final Path target;
    private int added;
    private int replaced;
    private int unchanged;

    FolderImport(Layout layout, Path source, Path target) {
        this.layout = layout;
        this.source = source;
        this.target = target;
    }

    ImportReport run(Dataset found, ImportProgress progress) {
        try {
            Files.createDirectories(target);
            List<Problem> problems = new ArrayList<>(found.problems());
            copyAll(found, problems, progress);
            copyTable();
            ProblemFile.write(target, withEarlier(problems, found));
            return new ImportReport(layout.name(), added, replaced, unchanged, problems);
        } catch (IOException e) {
            throw new EarshotException("The import into " + target + " failed: " + e, e);
        }
    }

    private void copyAll(Dataset found, List<Problem> problems, ImportProgress progress) throws IOException {
        Checksums checksums = Checksums.read(target);
        int done = 0;
        try {
            for (Recording recording : found.recordings()) {
                try {
                    recording.read();
                    copy(recording, checksums);
                } catch (AudioFormatException e) {
                    problems.add(new Problem(relative(recording), fault(recording, e)));
                }
                progress.advanced(++done, found.size());
            }
        } finally {
            // Also after a failure: what was copied so far counts, and the next run goes on from there.
            checksums.write(target);
        }
    }

    private void copy(Recording recording, Checksums checksums) throws IOException {
        Path from = file(recording);
        String place = layout.place(recording);
        Path to = target.resolve(place);
        String checksum = Sha256.hex(from);
        boolean present = Files.exists(to) && Files.size(to) == Files.size(from);
        if (present && checksums.matches(place, checksum)) {
            unchanged++;
            return;
        }
        if (Files.exists(to)) {
            replaced++;
        } else {
            added++;
        }
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        if (!Sha256.hex(part).equals(checksum)) {
            throw new IOException("the copy of " + from + " differs from it");
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        checksums.put(place, checksum);
    }

    private void copyTable() throws IOException {
        for (Path table : List.of(source.resolve("data").resolve(AudioMnist.TABLE), source.resolve(AudioMnist.TABLE))) {
            if (layout instanceof AudioMnist && Files.exists(table)) {
                Files.createDirectories(target.resolve("data"));
                Files.copy(
                        table, target.resolve("data").resolve(AudioMnist.TABLE), StandardCopyOption.REPLACE_EXISTING);
                return;
            }
        }
    }

    /** Problems that an earlier import of another folder met stay, unless the file is met again. */
    private List<Problem> withEarlier(List<Problem> problems, Dataset found) throws IOException {
        Set<String> metAgain = new LinkedHashSet<>();
        problems.forEach(problem -> metAgain.add(problem.file()));
        found.recordings().forEach(recording -> metAgain.add(relative(recording)));
        List<Problem> all = new ArrayList<>(problems);
        ProblemFile.read(target).stream()
                .filter(earlier -> !metAgain.contains(earlier.file()))
                .forEach(all::add);
        return all;
    }

    private String relative(Recording recording) {
        return source.relativize(file(recording)).toString().replace('\\', '/');
    }

    /** The message without the file's name, which the problem tells already. */
    private static String fault(Recording recording, AudioFormatException e) {
        String name = file(recording) + " ";
        String message = String.valueOf(e.getMessage());
        return message.startsWith(name) ? message.substring(name.length()) : message;
    }

    private static Path file(Recording recording) {
        return ((FileSource) recording.source()).file();
    }
}
