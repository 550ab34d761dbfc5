package org.earshot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.EarshotException;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Explainer;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.Model;
import org.earshot.model.ShippedModels;
import picocli.CommandLine.Option;

/** The options of every command that runs a network. */
public final class ModelArgument {

    @Option(names = "--model", required = true, paramLabel = "NAME|DIR", description = "a shipped model or a folder")
    private String model;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.earshot/cache",
            description = "where exported graphs are kept (default: ~/.earshot/cache)")
    private Path cache;

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            defaultValue = "${env:EARSHOT_DEVICE:-auto}",
            description = "where the network runs: auto, cpu or gpu:0 (default: EARSHOT_DEVICE, or auto)")
    private String device;

    Model read() {
        if (!ShippedModels.has(model) && !Files.isDirectory(Path.of(model))) {
            throw new EarshotException("There is no model '" + model + "': neither a shipped one ("
                    + String.join(", ", ShippedModels.names()) + ") nor a folder");
        }
        return Model.named(model);
    }

    Explainer open(Model read) {
        return Explainer.open(read, cache, DeviceChoice.parse(device));
    }

    /** Opens the network with what this composite needs. */
    Explainer open(Model read, Composite composite) {
        return Explainer.open(read, cache, DeviceChoice.parse(device), composite.together());
    }
}
