package org.earshot.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.DataFolder;
import org.earshot.database.Database;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.model.ModelCard;
import org.earshot.model.ShippedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFactsTest {

    @TempDir
    private Path folder;

    @Test
    void modelWhoseCardCannotBeReadIsLeftOut() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("models/broken"));
        Files.writeString(broken.resolve(ModelCard.FILE), "{");
        Path own = Files.createDirectories(folder.resolve("models/own"));
        ShippedModels.card("audionet-digit").write(own.resolve(ModelCard.FILE));
        SystemFacts facts = new SystemFacts(new DataFolder(folder), new Database(true, "PostgreSQL"), DeviceChoice.CPU);
        assertThat(facts.models()).hasSize(ShippedModels.names().size() + 1);
    }
}
