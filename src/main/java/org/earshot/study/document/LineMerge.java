package org.earshot.study.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries a change over to another way of writing the same text: a three-way merge of lines. What the change touches becomes as the change has
 * it; every other line stays as it was written.
 */
final class LineMerge {

    /** Lines of the text before, from one up to another, and what stands there instead. */
    private record Edit(int from, int to, List<String> lines) {

        static List<Edit> between(List<String> one, List<String> other) {
            return DiffUtils.diff(one, other).getDeltas().stream().map(Edit::of).toList();
        }

        private static Edit of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            return new Edit(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()));
        }

        boolean isBefore(Edit other) {
            return to <= other.from;
        }
    }

    private final List<String> before;
    private final List<Edit> changes;
    private final List<Edit> ways;
    private final List<String> merged = new ArrayList<>();
    private int at;
    private int change;
    private int way;

    private LineMerge(String before, String after, String written) {
        this.before = lines(before);
        this.changes = Edit.between(this.before, lines(after));
        this.ways = Edit.between(this.before, lines(written));
    }

    /**
     * A changed text.
     *
     * @param before as a program writes it
     * @param after as a program writes it when it is changed
     * @param written before, as somebody wrote it
     */
    static String merge(String before, String after, String written) {
        LineMerge merge = new LineMerge(before, after, written);
        merge.run();
        return String.join("\n", merge.merged);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private void run() {
        while (change < changes.size() || way < ways.size()) {
            if (change < changes.size()
                    && way < ways.size()
                    && changes.get(change).equals(ways.get(way))) {
                take(changes.get(change++));
                way++;
            } else if (way == ways.size()
                    || (change < changes.size() && changes.get(change).isBefore(ways.get(way)))) {
                take(changes.get(change++));
            } else if (change == changes.size() || ways.get(way).isBefore(changes.get(change))) {
                take(ways.get(way++));
            } else {
                takeChanged();
            }
        }
        takeUntil(before.size());
    }

    private void take(Edit edit) {
        takeUntil(edit.from());
        merged.addAll(edit.lines());
        at = edit.to();
    }

    private void takeUntil(int end) {
        merged.addAll(before.subList(at, end));
        at = end;
    }

    /** Where both meet, up to where they part again, everything is as the change has it. */
    private void takeChanged() {
        int first = change;
        takeUntil(Math.min(changes.get(change).from(), ways.get(way).from()));
        int end = Math.max(changes.get(change++).to(), ways.get(way++).to());
        for (int reached = -1; reached < end; ) {
            reached = end;
            while (change < changes.size() && changes.get(change).from() < end) {
                end = Math.max(end, changes.get(change++).to());
            }
            while (way < ways.size() && ways.get(way).from() < end) {
                end = Math.max(end, ways.get(way++).to());
            }
        }
        changes.subList(first, change).forEach(this::take);
        takeUntil(end);
    }
}
