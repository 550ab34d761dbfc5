package org.earshot.lrp.device;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.EarshotException;

/** Where networks are to run, as it is configured: {@code auto}, {@code cpu}, or {@code gpu:0} and so on. */
public sealed interface DeviceChoice {

    /** The first GPU if there is one, otherwise the CPU. */
    DeviceChoice AUTO = new Auto();

    DeviceChoice CPU = new Cpu();

    /** Reads the configured words; others are refused. */
    static DeviceChoice parse(String words) {
        Matcher gpu = Pattern.compile("gpu:(\\d{1,2})").matcher(words);
        if (gpu.matches()) {
            return new Gpu(Integer.parseInt(gpu.group(1)));
        }
        return switch (words) {
            case "auto" -> AUTO;
            case "cpu" -> CPU;
            default ->
                throw new EarshotException("There is no device '" + words + "': earshot.device is auto, cpu or gpu:0");
        };
    }

    /** As it is configured. */
    String words();

    /** See {@link #AUTO}. */
    record Auto() implements DeviceChoice {

        @Override
        public String words() {
            return "auto";
        }
    }

    /** See {@link #CPU}. */
    record Cpu() implements DeviceChoice {

        @Override
        public String words() {
            return "cpu";
        }
    }

    /** One GPU; counted from 0. */
    record Gpu(int index) implements DeviceChoice {

        @Override
        public String words() {
            return "gpu:" + index;
        }
    }
}
