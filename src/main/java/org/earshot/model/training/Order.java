package org.earshot.model.training;

import java.util.List;
import java.util.SplittableRandom;

/** In which order examples are drawn, without end. What comes when follows from a seed alone. */
sealed interface Order {

    /** The index of the example that is drawn at {@code position}, counted from 0. */
    int at(long position);

    /** Goes through all of {@code members} once per epoch, every epoch shuffled anew. Thread-safe. */
    final class Epochs implements Order {

        private final int[] members;
        private final long seed;
        private volatile Shuffled last = new Shuffled(-1, new int[0]);

        /** @param members indices of examples, at least one */
        Epochs(int[] members, long seed) {
            this.members = members.clone();
            this.seed = seed;
        }

        private record Shuffled(long epoch, int[] order) {}

        @Override
        public int at(long position) {
            long epoch = position / members.length;
            Shuffled current = last;
            if (current.epoch() != epoch) {
                current = new Shuffled(epoch, shuffled(epoch));
                last = current;
            }
            return members[current.order()[(int) (position % members.length)]];
        }

        private int[] shuffled(long epoch) {
            SplittableRandom random = new SplittableRandom(Batches.mix(seed, epoch));
            int[] order = new int[members.length];
            for (int i = 0; i < order.length; i++) {
                int other = random.nextInt(i + 1);
                order[i] = order[other];
                order[other] = i;
            }
            return order;
        }
    }

    /** One of every part in turn, so that all parts are drawn equally often, however many members each has. */
    record InTurn(List<Order> parts) implements Order {

        public InTurn {
            parts = List.copyOf(parts);
        }

        @Override
        public int at(long position) {
            return parts.get((int) (position % parts.size())).at(position / parts.size());
        }
    }
}
