package org.earshot.web.researcher.account;

import org.earshot.web.security.LoginProvider.Outcome;

/** Why a login by the provider came to nothing. */
final class ProviderTrouble {

    private ProviderTrouble() {}

    /** @param outcome as an address has it, which anybody may have written */
    static String words(String outcome) {
        if (outcome.equals(Outcome.REFUSED.written())) {
            return "You were recognised, but you may not come in here. An administrator of this installation can tell why.";
        }
        if (outcome.equals(Outcome.NO_ACCOUNT.written())) {
            return "You were recognised, but have no account here yet. Ask an administrator of this installation for one.";
        }
        if (outcome.equals(Outcome.NAME_TAKEN.written())) {
            return "Your name belongs to another account here. Ask an administrator of this installation to sort it out.";
        }
        return "This did not work, and nobody was logged in. Try again; if it stays so, tell an administrator.";
    }
}
