package org.earshot.cli.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.earshot.EarshotException;

/** A Java process of this computer, asked for its heap while it runs. */
public final class JavaProcess implements AutoCloseable {

    private final VirtualMachine machine;
    private final JMXConnector connector;
    private final MBeanServerConnection connection;

    private JavaProcess(VirtualMachine machine, JMXConnector connector, MBeanServerConnection connection) {
        this.machine = machine;
        this.connector = connector;
        this.connection = connection;
    }

    @SuppressWarnings("BanJNDI") // the address comes from the process itself
    public static JavaProcess of(long pid) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            JMXConnector connector =
                    JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            return new JavaProcess(machine, connector, connector.getMBeanServerConnection());
        } catch (IOException | AttachNotSupportedException e) {
            throw new EarshotException("The server's memory cannot be measured: " + e.getMessage(), e);
        }
    }

    /** Live objects, after a collection. */
    public long liveHeap() {
        try {
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                    connection, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            memory.gc();
            return memory.getHeapMemoryUsage().getUsed();
        } catch (IOException e) {
            throw new EarshotException("The server's memory cannot be measured: " + e.getMessage(), e);
        }
    }

    /** From here on {@link #heapPeak} looks. */
    public void forgetPeaks() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that the parts of the heap held, added up: at least what it ever held at once. */
    public long heapPeak() {
        return pools().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private List<MemoryPoolMXBean> pools() {
        try {
            return ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class);
        } catch (IOException e) {
            throw new EarshotException("The server's memory cannot be measured: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
            machine.detach();
        } catch (IOException e) {
            // It has ended meanwhile; there is nothing left to let go of.
        }
    }
}
