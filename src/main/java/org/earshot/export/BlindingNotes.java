package org.earshot.export;

import java.util.ArrayList;
import java.util.List;
import org.earshot.account.AuditEntry;
import org.earshot.study.blinding.Look;

/**
 * What a codebook says of who could see results while data were collected.
 *
 * @param blinded whether results were hidden at all
 * @param looks that were taken nevertheless, the earliest first
 */
record BlindingNotes(boolean blinded, List<Look> looks) {

    BlindingNotes {
        looks = List.copyOf(looks);
    }

    List<String> lines() {
        if (!blinded) {
            return List.of("The study is not blinded: its researchers can see results while data are collected.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("The study is blinded: results are hidden until it is closed. "
                + (looks.isEmpty()
                        ? "Nobody has looked before."
                        : "Looks before: " + looks.size() + ", listed from here on."));
        looks.forEach(look -> lines.add(line(look)));
        return List.copyOf(lines);
    }

    private static String line(Look look) {
        String who = look.researcher().equals(AuditEntry.SYSTEM) ? "everybody" : look.researcher();
        return "Look at results on " + look.at() + " by " + who + ", when " + look.answers() + " answers of "
                + look.participants() + " participants were there; the reason: " + look.reason();
    }
}
