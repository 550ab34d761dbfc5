package org.earshot.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.earshot.SharedFolder;
import org.junit.jupiter.api.Test;

/** Lists the real recordings beside the project, where they are. */
class RealLayoutsTest {

    @Test
    void allRealSetsAreListed() {
        Path audio = SharedFolder.orSkip().resolve("audio");
        Split split = Split.standard();
        Dataset fsdd = Layout.named("fsdd").read(audio.resolve("fsdd"));
        assertThat(fsdd.size()).isEqualTo(3000);
        assertThat(fsdd.problems()).isEmpty();
        assertThat(fsdd.filter(split::heldOut).size()).isEqualTo(300);
        Dataset audioMnist = Layout.named("audiomnist").read(audio.resolve("audiomnist"));
        assertThat(audioMnist.size()).isEqualTo(42);
        assertThat(audioMnist.problems()).isEmpty();
        Dataset commands = Layout.named("speech-commands").read(audio.resolve("speech-commands"));
        assertThat(commands.size()).isEqualTo(100);
        assertThat(commands.problems()).isEmpty();
        assertThat(commands.filter(split::heldOut).size()).isBetween(20, 80);
    }

    @Test
    void realSpeakerTableIsRead() {
        SpeakerTable table = SpeakerTable.read(SharedFolder.orSkip().resolve("audio/audiomnist-meta.json"));
        assertThat(table.speakers()).hasSize(57);
        assertThat(table.speakers().values().stream()
                        .filter(speaker -> speaker.age().isEmpty()))
                .hasSize(1);
        assertThat(table.speakers().values().stream()
                        .filter(speaker -> speaker.sex().equals(Optional.of(Sex.FEMALE))))
                .hasSize(12);
        assertThat(table.speaker("01").accent()).isEqualTo(table.speaker("02").accent());
        assertThat(table.speaker("17")).isEqualTo(Speaker.unknown("17"));
    }
}
