package org.earshot.model;

import java.nio.file.Path;
import java.util.List;
import org.earshot.EarshotException;

/** Everything that is wrong with a model that was to be imported. */
public final class UnfitModelException extends EarshotException {

    private final transient List<String> problems;

    UnfitModelException(Path folder, List<String> problems) {
        super("The model in " + folder + " cannot be imported: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each names the file and, where it is about one, the layer. */
    public List<String> problems() {
        return problems;
    }
}
