package org.earshot.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.EarshotException;

/** Under which terms a data set may be given to others. */
public enum DataLicense {
    CC0_1_0("CC0-1.0", "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY_4_0("CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA_4_0(
            "CC-BY-SA-4.0",
            "Creative Commons Attribution-ShareAlike 4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC_4_0(
            "CC-BY-NC-4.0",
            "Creative Commons Attribution-NonCommercial 4.0",
            "https://creativecommons.org/licenses/by-nc/4.0/"),
    ODBL_1_0("ODbL-1.0", "Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private final String spdx;
    private final String words;
    private final String url;

    DataLicense(String spdx, String words, String url) {
        this.spdx = spdx;
        this.words = words;
        this.url = url;
    }

    /** @param spdx its identifier; blank: it is not chosen yet */
    public static Optional<DataLicense> of(String spdx) {
        if (spdx.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(license -> license.spdx.equalsIgnoreCase(spdx.strip()))
                .findFirst()
                .orElseThrow(() -> new EarshotException("license knows "
                        + Arrays.stream(values()).map(DataLicense::spdx).collect(Collectors.joining(", "))
                        + ", not '" + spdx + "'")));
    }

    /** The identifier in SPDX's list. */
    public String spdx() {
        return spdx;
    }

    public String words() {
        return words;
    }

    public String url() {
        return url;
    }
}
