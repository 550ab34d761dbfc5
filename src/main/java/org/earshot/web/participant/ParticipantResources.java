package org.earshot.web.participant;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The page's script, built by {@code frontend/build-participant.sh}; its address changes with its content. */
@Configuration(proxyBeanMethods = false)
class ParticipantResources implements WebMvcConfigurer {

    static final String SCRIPT = "/participant/earshot-session.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/participant/**")
                .addResourceLocations("classpath:/META-INF/resources/participant/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
