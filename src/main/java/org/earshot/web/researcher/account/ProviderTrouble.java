package org.earshot.web.researcher.account;

import org.earshot.app.account.ProviderRefusal;

/** Why a login by the provider came to nothing. */
final class ProviderTrouble {

    private ProviderTrouble() {}

    /** @param outcome as an address has it, which anybody may have written */
    static String words(String outcome) {
        if (outcome.equals(ProviderRefusal.REFUSED.written())) {
            return "You were recognised, but you may not come in here. An administrator of this installation can tell why.";
        }
        if (outcome.equals(ProviderRefusal.NO_ACCOUNT.written())) {
            return "You were recognised, but have no account here yet. Ask an administrator of this installation for one.";
        }
        if (outcome.equals(ProviderRefusal.NAME_TAKEN.written())) {
            return "Your name belongs to another account here. Ask an administrator of this installation to sort it out.";
        }
        return "This did not work, and nobody was logged in. Try again; if it stays so, tell an administrator.";
    }
}
