package org.earshot.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.EarshotException;

/**
 * How a public set of spoken digits lies in a folder.
 *
 * <pre>{@code
 * Dataset fsdd = Layout.named("fsdd").read(Path.of("free-spoken-digit-dataset"));
 * }</pre>
 *
 * <p>A layout reads names and tables, not sound: a file that cannot be decoded shows when {@link Recording#read()} is called,
 * or when the folder is imported with {@link DatasetStore}.
 */
public sealed interface Layout permits AudioMnist, Fsdd, SpeechCommands {

    /** All layouts, in the order of their names. */
    static List<Layout> all() {
        return List.of(new AudioMnist(), new Fsdd(), new SpeechCommands());
    }

    /** The layout {@code audiomnist}, {@code fsdd} or {@code speech-commands}. */
    static Layout named(String name) {
        return all().stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EarshotException("There is no layout '%s'; there are %s"
                        .formatted(name, all().stream().map(Layout::name).collect(Collectors.joining(", ")))));
    }

    String name();

    /** What the files are called, for messages. */
    String pattern();

    /**
     * The recordings below a folder. A sound file that does not fit the layout is listed among the problems.
     *
     * @throws EarshotException if the folder cannot be read
     */
    Dataset read(Path folder);

    /** Where an imported recording is kept, relative to the data set's folder and in this same layout. */
    String place(Recording recording);
}
