package org.earshot.export;

import java.util.Optional;

/** Which Earshot wrote a file. */
final class SoftwareVersion {

    private SoftwareVersion() {}

    static String present() {
        return Optional.ofNullable(SoftwareVersion.class.getPackage().getImplementationVersion())
                .orElse("in development");
    }
}
