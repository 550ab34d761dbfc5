package org.earshot.app.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.DataFolder;
import org.earshot.EarshotException;
import org.earshot.database.Database;
import org.earshot.lrp.device.ComputeDevice;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.lrp.device.EngineVersions;
import org.earshot.model.ModelCard;
import org.earshot.model.ShippedModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What this installation is made of and what it runs on, for researchers and their methods sections. */
@Component
public class SystemFacts {

    private static final Logger LOG = LoggerFactory.getLogger(SystemFacts.class);

    private final DataFolder data;
    private final Database database;

    /** Finding a GPU loads TensorFlow, which takes a second or two: not at the start, and only once. */
    private final SingletonSupplier<ComputeDevice> device;

    private final SingletonSupplier<EngineVersions> versions = SingletonSupplier.of(EngineVersions::present);

    SystemFacts(DataFolder data, Database database, DeviceChoice device) {
        this.data = data;
        this.database = database;
        this.device = SingletonSupplier.of(() -> ComputeDevice.of(device));
    }

    public ComputeDevice device() {
        return device.obtain();
    }

    public EngineVersions versions() {
        return versions.obtain();
    }

    public Database database() {
        return database;
    }

    public Path dataFolder() {
        return data.path();
    }

    /** What is free for Earshot on the data folder's disk, in bytes. */
    public long freeBytes() {
        try {
            return Files.getFileStore(data.path()).getUsableSpace();
        } catch (IOException e) {
            throw new EarshotException("Cannot ask for the free space of " + data.path() + ": " + e.getMessage(), e);
        }
    }

    /** The shipped models and those in the data folder; one whose card cannot be read is left out. */
    public List<ModelCard> models() {
        List<ModelCard> cards = new ArrayList<>(
                ShippedModels.names().stream().map(ShippedModels::card).toList());
        try (Stream<Path> folders = Files.list(data.folder("models"))) {
            for (Path folder : folders.sorted().toList()) {
                readable(folder.resolve(ModelCard.FILE)).ifPresent(cards::add);
            }
        } catch (IOException e) {
            throw new EarshotException("Cannot list the models in " + data.path() + ": " + e.getMessage(), e);
        }
        return cards;
    }

    private static Optional<ModelCard> readable(Path card) {
        try {
            return Optional.of(ModelCard.read(card));
        } catch (EarshotException e) {
            LOG.warn("A model is left out of the System page: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
