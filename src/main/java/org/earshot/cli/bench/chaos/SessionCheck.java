package org.earshot.cli.bench.chaos;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.app.scripted.Ledger;
import org.earshot.cli.bench.BenchStudy;

/** Compares {@code participants.csv} with who finished and what they had acknowledged outside the trials. */
record SessionCheck(List<String> wrong) {

    static SessionCheck of(Ledger ledger, BenchStudy study, List<NamedCsvRecord> participants) {
        List<String> wrong = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (NamedCsvRecord row : participants) {
            String name = row.getField("question_" + study.name());
            if (!there.add(name)) {
                wrong.add("two sessions of '" + name + "'");
            }
            if (!row.getField("phase").equals("finished")) {
                wrong.add("'" + name + "' stands at " + row.getField("phase"));
            }
            given(ledger, name).forEach((question, value) -> {
                String kept = row.getField("question_" + question);
                if (!kept.equals(value.toString())) {
                    wrong.add("'" + name + "' answered " + value + " to " + question + ", kept is " + kept);
                }
            });
        }
        ledger.finished().stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> wrong.add("the session of '" + name + "' is lost"));
        return new SessionCheck(wrong);
    }

    private static Map<String, Object> given(Ledger ledger, String name) {
        return ledger.questions().getOrDefault(name, Map.of());
    }
}
