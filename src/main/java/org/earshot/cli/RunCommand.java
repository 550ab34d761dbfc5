package org.earshot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.earshot.EarshotException;
import org.earshot.app.account.FirstResearcher;
import org.earshot.app.study.ShippedStudies;
import org.earshot.lrp.device.DeviceChoice;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.version.StudyStatus;
import org.earshot.web.EarshotApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: the application until it is stopped. */
@Command(
        name = "run",
        description = {
            "Starts Earshot with its own database and prints the links for participants and researchers.",
            "Only this computer reaches it unless SERVER_ADDRESS says otherwise. Ctrl-C stops it; nothing is lost."
        },
        mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "port of the web server (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            description = "where networks run: auto, cpu or gpu:0 (default: EARSHOT_DEVICE, or auto)")
    private @Nullable String device;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Starting Earshot with the data in " + data.path() + " ...");
        err.flush();
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context = start();
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        printPassword(context);
        publishShipped(context, err);
        printLinks(context);
        closed.await();
        return ExitCode.OK;
    }

    private ConfigurableApplicationContext start() {
        List<String> arguments = new ArrayList<>();
        arguments.add("--earshot.data=" + data.path());
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        if (device != null) {
            arguments.add("--earshot.device=" + DeviceChoice.parse(device).words());
        }
        try {
            return new SpringApplicationBuilder(EarshotApplication.class).run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /** What went wrong in words, where Earshot or Spring know them. */
    private static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EarshotException explanation) {
                return explanation;
            }
            if (cause instanceof PortInUseException inUse) {
                return new EarshotException(
                        "Port " + inUse.getPort() + " is in use by another program; choose another one with --port",
                        failure);
            }
        }
        return failure;
    }

    private void printPassword(ConfigurableApplicationContext context) {
        PrintWriter out = spec.commandLine().getOut();
        context.getBean(FirstResearcher.class).generatedPassword().ifPresent(password -> {
            out.println();
            out.println("First researcher: " + FirstResearcher.NAME + ", password " + password);
            out.println("The password is shown only this once. To set another one, start with EARSHOT_ADMIN_PASSWORD.");
            out.flush();
        });
    }

    private static void publishShipped(ConfigurableApplicationContext context, PrintWriter err) {
        try (StageDisplay display = new StageDisplay(err)) {
            context.getBean(ShippedStudies.class).publishMissing(display);
        } catch (EarshotException e) {
            err.println("The study that ships with Earshot was not published: " + e.getMessage());
            err.flush();
        }
    }

    private void printLinks(ConfigurableApplicationContext context) {
        PrintWriter out = spec.commandLine().getOut();
        String address = address(context.getEnvironment());
        out.println();
        for (StudySummary study : context.getBean(StudyCatalogue.class).list()) {
            if (study.status() == StudyStatus.PUBLISHED) {
                out.println("Participants: " + address + "/s/" + study.slug() + "  (" + study.title() + ")");
            }
        }
        out.println("Researchers:  " + address + "/studies");
        out.println();
        out.flush();
    }

    private static String address(Environment environment) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        boolean local = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (local ? "localhost" : host) + ":" + environment.getProperty("local.server.port");
    }
}
