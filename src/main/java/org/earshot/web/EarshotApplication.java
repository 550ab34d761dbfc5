package org.earshot.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The web application: participant pages, researcher pages and the HTTP API in one process. Entities and repositories are
 * found in every room, because {@code web} itself must not know persistence.
 */
@SpringBootApplication(scanBasePackages = "org.earshot")
@AutoConfigurationPackage(basePackages = "org.earshot")
public class EarshotApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EarshotApplication.class, arguments);
    }
}
