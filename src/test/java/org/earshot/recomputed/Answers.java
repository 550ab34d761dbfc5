package org.earshot.recomputed;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.earshot.web.CsvRows;

/** Some rows of {@code responses.csv}. */
public record Answers(List<Answer> all) {

    public static Answers read(String csv) {
        return new Answers(CsvRows.read(csv).rows().stream().map(Answer::of).toList());
    }

    public Answers where(Predicate<Answer> condition) {
        return new Answers(all.stream().filter(condition).toList());
    }

    /** Those that no rule leaves out. */
    public Answers analysed() {
        return where(answer -> answer.excluded().isEmpty());
    }

    public Answers under(String condition) {
        return where(answer -> answer.condition().equals(condition));
    }

    public Answers of(String session) {
        return where(answer -> answer.session().equals(session));
    }

    /** @param stratum all, correct or incorrect */
    public Answers in(String stratum) {
        return where(stratum(stratum));
    }

    public static Predicate<Answer> stratum(String name) {
        return switch (name) {
            case "all" -> answer -> true;
            case "correct" -> Answer::right;
            case "incorrect" -> answer -> !answer.right();
            default -> throw new AssertionError("There is no stratum " + name);
        };
    }

    public Answers under(String condition, String stratum) {
        return under(condition).in(stratum);
    }

    public int size() {
        return all.size();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int count(Predicate<Answer> condition) {
        return where(condition).size();
    }

    public int count(String decided, String answered) {
        return count(
                answer -> answer.decided().equals(decided) && answer.answered().equals(answered));
    }

    public List<String> sessions() {
        return each(Answer::session);
    }

    /** What there is, every value once. */
    public <T> List<T> each(Function<Answer, T> of) {
        return all.stream().map(of).distinct().toList();
    }

    /** In milliseconds, ascending. */
    public List<Double> times() {
        return all.stream()
                .filter(Answer::timed)
                .map(Answer::milliseconds)
                .sorted()
                .toList();
    }
}
