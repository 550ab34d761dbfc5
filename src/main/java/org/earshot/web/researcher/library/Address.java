package org.earshot.web.researcher.library;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of pictures and sounds, relative to the page's base. */
final class Address {

    private Address() {}

    static String of(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
