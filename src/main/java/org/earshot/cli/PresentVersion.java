package org.earshot.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. The jar tells it; where classes run without one, as in development, nothing does. */
final class PresentVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(PresentVersion.class.getPackage().getImplementationVersion())
                .orElse("in development");
        return new String[] {"earshot " + number};
    }
}
