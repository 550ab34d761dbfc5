package org.earshot.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import java.util.Set;
import org.earshot.app.account.LoginRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Four chains: the participants' API and page, which need no login; the researchers' API and pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, LoginRules.class, OidcSettings.class})
class SecurityChains {

    /** What a page may load. Vaadin's start needs inline scripts and styles; everything comes from this server alone. */
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** The participant's page runs its own script and nothing else; drawings are canvases, sounds are fetched. */
    private static final String PARTICIPANT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

    /** Data are never a page. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(1)
    SecurityFilterChain participants(HttpSecurity http) {
        return http.securityMatcher("/api/participations", "/api/participations/**", "/media/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no cookie speaks for a participant
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> harden(headers, DATA_POLICY))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain participantsPage(HttpSecurity http) {
        return http.securityMatcher("/s/**", "/participant/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // nothing can be changed here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    harden(headers, PARTICIPANT_POLICY);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                })
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain researchersApi(HttpSecurity http, ProblemWriter problems, SessionGuards guards) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems::unauthenticated)
                        .authenticationDetailsSource(LoginOrigin::program))
                .addFilterAfter(guards.make(), SecurityContextHolderFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::unauthenticated)
                        .accessDeniedHandler(problems::denied))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(fromAnotherSite()))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> harden(headers, DATA_POLICY))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, SessionGuards guards, ProviderChain provider) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR,
                        DispatcherType.INCLUDE) // the server's own doing, when something has failed
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/themes/**",
                        "/fonts/**",
                        "/images/**",
                        "/favicon.ico",
                        "/favicon.svg",
                        "/study.schema.json")
                .permitAll());
        http.headers(headers -> {
            harden(headers, PAGE_POLICY);
            headers.cacheControl(
                    HeadersConfigurer.CacheControlConfig::disable); // pages and their files say it themselves
            headers.withObjectPostProcessor(atOnce());
        });
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginPage.ADDRESS));
        http.formLogin(
                form -> form.authenticationDetailsSource(LoginOrigin::page).failureHandler(backToLogin()));
        provider.addTo(http);
        http.addFilterAfter(guards.make(), SecurityContextHolderFilter.class);
        return http.build();
    }

    private static AuthenticationFailureHandler backToLogin() {
        var back = new ExceptionMappingAuthenticationFailureHandler();
        back.setDefaultFailureUrl(LoginPage.ADDRESS + "?" + LoginPage.ERROR);
        back.setExceptionMappings(
                Map.of(CredentialsExpiredException.class.getName(), LoginPage.ADDRESS + "?" + LoginPage.EXPIRED));
        return back;
    }

    /** Vaadin commits its pages below Spring Security's wrapper, which would add the headers too late. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentTypeOptions(Customizer.withDefaults());
    }

    /**
     * A browser says where a request comes from, and no page of another site may use a researcher's cookie or remembered
     * password. Programs other than browsers send no such header and bring their password themselves.
     */
    private static RequestMatcher fromAnotherSite() {
        Set<String> reading = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
        return request -> {
            String site = request.getHeader("Sec-Fetch-Site");
            return !reading.contains(request.getMethod())
                    && site != null
                    && !site.equals("same-origin")
                    && !site.equals("none");
        };
    }
}
