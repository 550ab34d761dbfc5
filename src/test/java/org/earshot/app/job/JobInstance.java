package org.earshot.app.job;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.database.Database;
import org.earshot.database.DatabaseServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Of the application only what runs jobs, on a database that others use, too; with a heartbeat every two seconds, so that it counts as dead after eight. */
record JobInstance(ConfigurableApplicationContext context) implements AutoCloseable {

    static JobInstance start(DatabaseServer server, JobHandler<?> handler) {
        return new JobInstance(new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("handler", handler))
                .run(List.of(
                                "spring.datasource.url=" + server.url(),
                                "spring.datasource.username=" + server.user(),
                                "spring.datasource.password=" + server.password(),
                                "spring.datasource.hikari.maximum-pool-size=8",
                                "spring.main.register-shutdown-hook=false",
                                "earshot.jobs.heartbeat=2s",
                                "earshot.jobs.poll=100ms")
                        .stream()
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new)));
    }

    Jobs jobs() {
        return context.getBean(Jobs.class);
    }

    /** Its database is gone for it, and so it is for others as if it had been killed. */
    void cutOff() {
        context.getBean(HikariDataSource.class).close();
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan(basePackages = {"org.earshot.app.job", "org.earshot.database.job"})
    @AutoConfigurationPackage(basePackages = "org.earshot.database.job")
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class
    })
    @Import(CurrentResearcher.class)
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Database database() {
            return new Database(false, "shared by several instances");
        }

        @Bean
        SecurityContextHolderStrategy contexts() {
            return SecurityContextHolder.getContextHolderStrategy();
        }
    }
}
