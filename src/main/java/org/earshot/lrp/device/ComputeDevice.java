package org.earshot.lrp.device;

import ai.djl.tensorflow.engine.javacpp.JavacppUtils;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GPUOptions;

/**
 * Where networks run.
 *
 * @param asked what was configured
 * @param gpu the GPU that is used, counted from 0; empty for the CPU
 * @param reason why, in a sentence for people
 */
public record ComputeDevice(DeviceChoice asked, OptionalInt gpu, String reason) {

    private static final Logger LOG = LoggerFactory.getLogger(ComputeDevice.class);

    /** The device for a choice on this computer. A GPU that is asked for and missing is told to the log. */
    public static ComputeDevice of(DeviceChoice asked) {
        ComputeDevice found = of(asked, asked.equals(DeviceChoice.CPU) ? 0 : Gpus.count());
        if (found.isMissing()) {
            LOG.warn("{}", found.reason);
        }
        return found;
    }

    static ComputeDevice of(DeviceChoice asked, int gpus) {
        String there = gpus == 0
                ? "this program finds no GPU; it needs an NVIDIA GPU with its driver, and a start with EARSHOT_GPU=1"
                : "the GPUs here are gpu:0 to gpu:" + (gpus - 1);
        return switch (asked) {
            case DeviceChoice.Cpu cpu -> new ComputeDevice(asked, OptionalInt.empty(), "The CPU was asked for.");
            case DeviceChoice.Auto auto
            when gpus > 0 -> new ComputeDevice(asked, OptionalInt.of(0), "The first GPU is taken where there is one.");
            case DeviceChoice.Auto auto ->
                new ComputeDevice(asked, OptionalInt.empty(), "The CPU is used, because " + there + ".");
            case DeviceChoice.Gpu(int index)
            when index < gpus -> new ComputeDevice(asked, OptionalInt.of(index), "This GPU was asked for.");
            case DeviceChoice.Gpu missing ->
                new ComputeDevice(
                        asked,
                        OptionalInt.empty(),
                        missing.words() + " was asked for, but the CPU is used: " + there + ".");
        };
    }

    /** Whether a GPU was asked for that is not there. */
    public boolean isMissing() {
        return asked instanceof DeviceChoice.Gpu && gpu.isEmpty();
    }

    /** For people: "CPU" or "GPU 0". */
    public String words() {
        return gpu.isPresent() ? "GPU " + gpu.getAsInt() : "CPU";
    }

    /** A session's settings that hold it to this device. */
    public ConfigProto session() {
        ConfigProto.Builder settings = JavacppUtils.getSessionConfig().toBuilder();
        if (gpu.isEmpty()) {
            return settings.putDeviceCount("GPU", 0).build();
        }
        // Without growth TensorFlow takes all memory of the GPU at once.
        return settings.setGpuOptions(GPUOptions.newBuilder()
                        .setVisibleDeviceList("" + gpu.getAsInt())
                        .setAllowGrowth(true))
                .build();
    }
}
