package org.earshot.app.scripted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the server acknowledged to all participants, and whatever it did that it must never do. Safe for use by several threads.
 */
public final class Ledger {

    /** By path, which names the trial. */
    private final Map<String, Acknowledged> answers = new ConcurrentHashMap<>();

    /** Trials whose own answer was refused because there was one already; with what was refused. */
    private final Map<String, Acknowledged> refused = new ConcurrentHashMap<>();

    /** What a second tab had acknowledged, by path. */
    private final Map<String, Request> elsewhere = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Object>> questions = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> finished = new ConcurrentLinkedQueue<>();

    /** Two acknowledged answers to one trial that differ are a fault. */
    public void answered(Acknowledged answer) {
        Acknowledged first = answers.putIfAbsent(answer.request().path(), answer);
        if (first != null && !first.request().equals(answer.request())) {
            fault(answer.participant() + " had two answers to one trial acknowledged");
        }
    }

    /** A second tab of the same session had its answer to a trial acknowledged. */
    public void answeredElsewhere(Request request) {
        elsewhere.put(request.path(), request);
    }

    /** The server has another answer to the trial already; a second tab's, or there is a fault. */
    public void answeredOtherwise(Acknowledged own) {
        refused.put(own.request().path(), own);
    }

    /** The answers to a participant's questions, which lie beside those of earlier phases. */
    public void asked(String participant, Map<String, Object> given) {
        questions.computeIfAbsent(participant, _ -> new ConcurrentHashMap<>()).putAll(given);
    }

    public void finished(String participant) {
        finished.add(participant);
    }

    public void fault(String description) {
        faults.add(description);
    }

    /**
     * The one acknowledged answer of every trial. Complete when nothing is on its way any more; then a trial with two, or with
     * none where one was said to be there, is a fault.
     */
    public List<Acknowledged> answers() {
        List<Acknowledged> all = new ArrayList<>(answers.values());
        refused.forEach((path, own) -> {
            Request other = elsewhere.get(path);
            if (other == null) {
                fault(own.participant() + " was refused an answer in favour of one that nobody gave");
            } else {
                all.add(own.with(other));
            }
        });
        answers.forEach((path, own) -> {
            if (elsewhere.containsKey(path)) {
                fault(own.participant() + " had two different answers to one trial acknowledged");
            }
        });
        return all;
    }

    /** The acknowledged answers to questions, by participant and question. */
    public Map<String, Map<String, Object>> questions() {
        return Map.copyOf(questions);
    }

    public List<String> finished() {
        return List.copyOf(finished);
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }
}
