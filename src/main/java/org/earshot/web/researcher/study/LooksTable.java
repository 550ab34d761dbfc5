package org.earshot.web.researcher.study;

import java.util.List;
import org.earshot.account.AuditEntry;
import org.earshot.study.blinding.Look;
import org.earshot.web.researcher.component.DataTable;
import org.earshot.web.researcher.component.Wording;

/** Who looked at the results of a blinded study. */
public class LooksTable extends DataTable<Look> {

    LooksTable(List<Look> looks) {
        super("Looks so far");
        text("When", look -> Wording.moment(look.at()));
        text("Who", LooksTable::who);
        text("Why", Look::reason);
        number("Participants", "Whose answers could be seen then.", look -> Wording.count(look.participants()));
        number("Answers", "That could be seen then, practice left out.", look -> Wording.count(look.answers()));
        rows(looks);
    }

    private static String who(Look look) {
        return look.researcher().equals(AuditEntry.SYSTEM) ? "everybody" : look.researcher();
    }
}
