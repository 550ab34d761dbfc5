package org.earshot.cli.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.EarshotException;

/**
 * How Earshot is started as a process of its own.
 *
 * @param words the command line
 * @param environment variables besides those of this process
 */
public record ServerCommand(List<String> words, Map<String, String> environment) {

    private static final List<String> NATIVE =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** The researcher's password of benches; their servers hold nothing and are reached from this computer only. */
    private static final String PASSWORD = "a password for benches";

    private static final String PASSWORD_VARIABLE = "EARSHOT_ADMIN_PASSWORD";

    public ServerCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /**
     * This very Earshot, on a data folder. All participants come from one address, so that limits are raised; the demo study
     * is left out.
     *
     * @param flags of Java
     */
    public static ServerCommand ofThis(List<String> classPath, List<String> flags, int port, Path data) {
        List<String> words = new ArrayList<>(List.of(java()));
        words.addAll(NATIVE);
        words.addAll(flags);
        words.addAll(classPath);
        words.addAll(List.of("run", "--port", Integer.toString(port), "--data", data.toString()));
        return new ServerCommand(words, benchEnvironment());
    }

    /** What makes an Earshot fit for a bench. */
    public static Map<String, String> benchEnvironment() {
        Map<String, String> environment = new HashMap<>();
        environment.put(PASSWORD_VARIABLE, PASSWORD);
        environment.put("EARSHOT_LIMITS_PERADDRESS", "1000000");
        environment.put("EARSHOT_LIMITS_PERTOKEN", "1000000");
        environment.put("EARSHOT_LIMITS_FAILEDLOGINS", "1000000");
        environment.put("EARSHOT_SHIPPED", "false");
        environment.put("TF_CPP_MIN_LOG_LEVEL", "2");
        return environment;
    }

    /** The first researcher's. */
    public String password() {
        return environment.getOrDefault(PASSWORD_VARIABLE, PASSWORD);
    }

    static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElseThrow(() -> new EarshotException("This Java does not say where it is"));
    }

    /** The class path of this process as options of Java: a jar to run, or classes with the command's name. */
    public static List<String> ownClassPath() {
        String path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && !path.contains(File.pathSeparator)
                ? List.of("-jar", path)
                : List.of("-cp", path, "org.earshot.cli.Earshot");
    }

    /**
     * The same from the jar's content in a folder, with the classes kept in an archive after the first stop in order. It starts
     * in about half the time, which matters to whoever starts it a hundred times.
     */
    static List<String> unpackedClassPath(Path folder) {
        List<String> own = ownClassPath();
        if (!own.getFirst().equals("-jar")) {
            return own;
        }
        try {
            Process unpack = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            own.getLast(),
                            "extract",
                            "--destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (unpack.waitFor() != 0) {
                return own;
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".jar"))
                        .findFirst()
                        .map(jar -> List.of(
                                "-XX:+AutoCreateSharedArchive",
                                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                                "-Xlog:cds=off",
                                "-Xlog:aot=off",
                                "-jar",
                                jar.toString()))
                        .orElse(own);
            }
        } catch (IOException e) {
            return own;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return own;
        }
    }
}
