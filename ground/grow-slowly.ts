import { setFlagsFromString } from 'node:v8';

/** How much more than what lives the heap may hold before it is looked through, in hundredths: V8 alone waits for two or three times as much where a machine has memory to spare. */
const slack = 25;

/** Keeps what this program holds near to what it needs, for a sixth more of its time (measured 2026-11, all sources resolved: 700 MB instead of 1,160). */
export function growSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${slack}`);
}
