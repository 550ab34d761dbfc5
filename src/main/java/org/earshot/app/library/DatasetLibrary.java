package org.earshot.app.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.DataFolder;
import org.earshot.dataset.Dataset;
import org.earshot.dataset.DatasetStore;
import org.earshot.dataset.Recording;
import org.springframework.stereotype.Component;

/** The data sets at hand, each listed from its folder once until it is imported anew. Safe for use by several threads. */
@Component
public class DatasetLibrary {

    private final DatasetStore store;
    private final Map<String, Listed> listed = new ConcurrentHashMap<>();

    DatasetLibrary(DataFolder data) {
        this.store = DatasetStore.open(data.path());
    }

    /**
     * A data set as it was listed.
     *
     * @param importedAt when it was last imported; empty for the demo voices
     * @param edition of the data set that was listed
     */
    public record Listed(Dataset dataset, Optional<Instant> importedAt, String edition, Map<String, Recording> byId) {

        private static Listed of(Dataset dataset, Optional<Instant> importedAt, String edition) {
            return new Listed(
                    dataset,
                    importedAt,
                    edition,
                    dataset.recordings().stream()
                            .collect(Collectors.toUnmodifiableMap(Recording::id, Function.identity())));
        }

        public Optional<Recording> find(String recording) {
            return Optional.ofNullable(byId.get(recording));
        }
    }

    /** The demo voices first. */
    public List<String> names() {
        return store.names();
    }

    /** The data set of this name, if it is at hand. */
    public Optional<Listed> find(String name) {
        if (!store.names().contains(name)) {
            return Optional.empty();
        }
        String edition = store.edition(name);
        return Optional.of(listed.compute(
                name,
                (key, known) -> known != null && known.edition().equals(edition)
                        ? known
                        : Listed.of(store.dataset(key), store.importedAt(key), edition)));
    }

    /** The recording of this id, whatever data set it belongs to. */
    public Optional<Recording> recording(String id) {
        int slash = id.indexOf('/');
        return slash < 1 ? Optional.empty() : find(id.substring(0, slash)).flatMap(set -> set.find(id));
    }

    DatasetStore store() {
        return store;
    }
}
