package org.earshot.audio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jflac.FLACDecoder;
import org.jflac.FrameListener;
import org.jflac.frame.Frame;
import org.jflac.metadata.Metadata;
import org.jflac.metadata.StreamInfo;

/** Reads FLAC with jflac, frame by frame. */
final class FlacReader {

    private final FLACDecoder decoder;
    private final String name;
    private float[] samples = new float[0];
    private int length;
    private boolean damaged;

    private FlacReader(InputStream in, String name) {
        this.decoder = new FLACDecoder(in);
        this.name = name;
        decoder.addFrameListener(new ErrorListener());
    }

    static Waveform read(InputStream in, String name) {
        FlacReader reader = new FlacReader(in, name);
        try {
            return reader.read();
        } catch (AudioFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new AudioFormatException(name, "is damaged or truncated", e);
        } catch (RuntimeException e) {
            // jflac leaves its arrays' bounds on some damaged files instead of reporting them.
            throw new AudioFormatException(name, "is damaged", e);
        }
    }

    private Waveform read() throws IOException {
        decoder.readMetadata();
        StreamInfo info = decoder.getStreamInfo();
        refuseUnreadable(info);
        samples = new float[(int) info.getTotalSamples()];
        for (Frame frame = decoder.readNextFrame(); frame != null; frame = decoder.readNextFrame()) {
            append(frame, info);
        }
        if (length < info.getTotalSamples()) {
            throw new AudioFormatException(
                    name,
                    "is truncated: its header promises %,d samples, %,d are there"
                            .formatted(info.getTotalSamples(), length));
        }
        if (damaged || decoder.getBadFrames() > 0) {
            throw new AudioFormatException(name, "is damaged: a checksum is wrong");
        }
        if (length == 0) {
            throw new AudioFormatException(name, "holds no samples");
        }
        return new Waveform(Arrays.copyOf(samples, length), info.getSampleRate());
    }

    private void refuseUnreadable(StreamInfo info) {
        if (info.getSampleRate() <= 0) {
            throw new AudioFormatException(
                    name, "is damaged: it claims a sample rate of " + info.getSampleRate() + " Hz");
        }
        if (info.getChannels() > 2) {
            throw new AudioFormatException(
                    name, "has " + info.getChannels() + " channels; only mono and stereo are read");
        }
        AudioFile.refuseHuge(name, info.getTotalSamples(), info.getSampleRate());
    }

    private void append(Frame frame, StreamInfo info) {
        int count = frame.header.blockSize;
        int channels = info.getChannels();
        // A stream written to a pipe has no total in its header, so its length shows only here.
        AudioFile.refuseHuge(name, (long) length + count, info.getSampleRate());
        if (length + count > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(length + count, 2 * length));
        }
        double fullScale = Math.scalb(1.0, info.getBitsPerSample() - 1);
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += decoder.getChannelData()[channel].getOutput()[i];
            }
            samples[length + i] = (float) (sum / channels / fullScale);
        }
        length += count;
    }

    /** jflac plays silence for a frame whose checksum is wrong, and only tells its listeners. */
    private final class ErrorListener implements FrameListener {

        @Override
        public void processMetadata(Metadata metadata) {}

        @Override
        public void processFrame(Frame frame) {}

        @Override
        public void processError(String message) {
            damaged = true;
        }
    }
}
