/**
 * When something scheduled at `contextTime` seconds of the audio clock comes out of the device, on the clock of
 * `performance.now()`.
 *
 * `getOutputTimestamp()` pairs the two clocks at the device's output (Web Audio API, section 1.2.3), so that the latency is
 * in it; where a browser does not fill it in, the latency it reports is added instead.
 */
export function audibleMoment(context: AudioContext, contextTime: number): number {
  const stamp = context.getOutputTimestamp?.();
  const now = performance.now();
  if (stamp?.performanceTime && stamp.contextTime && Math.abs(now - stamp.performanceTime) < 500) {
    return stamp.performanceTime + (contextTime - stamp.contextTime) * 1000;
  }
  const latency = context.outputLatency || context.baseLatency || 0;
  return now + (contextTime - context.currentTime + latency) * 1000;
}
