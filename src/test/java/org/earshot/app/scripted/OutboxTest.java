package org.earshot.app.scripted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.earshot.EarshotException;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Request ANSWER = Request.put("/trial", Map.of("answer", "7"));

    private final List<Request> sent = new ArrayList<>();

    @Test
    void sameRequestIsSentUntilItIsAcknowledged() throws InterruptedException {
        Outbox outbox = outbox(List.of(-1, 503, -1, 429, 200), Duration.ofMinutes(5));
        Outbox.Delivery delivery = outbox.deliver(ANSWER);
        assertThat(delivery.reply().status()).isEqualTo(200);
        assertThat(delivery.times()).isEqualTo(5);
        assertThat(sent).hasSize(5).containsOnly(ANSWER);
    }

    @Test
    void refusalIsAnAnswerForGood() throws InterruptedException {
        assertThat(outbox(List.of(-1, 409, 200), Duration.ofMinutes(5))
                        .deliver(ANSWER)
                        .reply()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> outbox(List.of(503, 200), Duration.ZERO).deliver(ANSWER))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("503");
    }

    /** @param statuses -1 for a connection that is lost */
    private Outbox outbox(List<Integer> statuses, Duration patience) {
        Iterator<Integer> next = statuses.iterator();
        return new Outbox(
                request -> {
                    sent.add(request);
                    int status = next.next();
                    if (status < 0) {
                        throw new IOException("cut");
                    }
                    return new Reply(status, Map.of(), new byte[0]);
                },
                patience,
                InstantSource.system());
    }
}
