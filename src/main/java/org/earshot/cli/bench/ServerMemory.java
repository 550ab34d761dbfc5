package org.earshot.cli.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.earshot.EarshotException;

/**
 * What a Java process of this computer holds in memory.
 *
 * @param heapMebibytes live objects, after a collection
 * @param residentMebibytes all of the process, native memory included; its database is a process of its own
 */
record ServerMemory(double heapMebibytes, double residentMebibytes) {

    private static final double MEBI = 1024.0 * 1024;

    static ServerMemory of(long pid) {
        try {
            return new ServerMemory(heap(pid), resident(pid));
        } catch (IOException | AttachNotSupportedException e) {
            throw new EarshotException("The server's memory cannot be measured: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("BanJNDI") // the address comes from the process itself
    private static double heap(long pid) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
        try (JMXConnector connector =
                JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            MBeanServerConnection connection = connector.getMBeanServerConnection();
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                    connection, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed() / MEBI;
        } finally {
            machine.detach();
        }
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
