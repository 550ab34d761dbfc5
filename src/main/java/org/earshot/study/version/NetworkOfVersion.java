package org.earshot.study.version;

import java.util.List;

/**
 * The network whose decisions a version shows, as it was when they were rendered.
 *
 * @param weightsSha256 of its weights, in hexadecimal
 * @param labels its classes in the order of its logits
 */
public record NetworkOfVersion(String name, String weightsSha256, List<String> labels) {

    public NetworkOfVersion {
        labels = List.copyOf(labels);
    }
}
