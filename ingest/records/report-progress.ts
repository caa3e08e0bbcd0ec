
/** Tells how far a reading is, on a terminal; elsewhere it says nothing. */
export type Progress = { tell: (offered: number) => void; end: () => void };

const [pause, width] = [200, 24];

/** Shows on a terminal how many records were read, how many a second, and, where their number is known about, a bar and the time that is left. */
export function reportProgress(name: string, expected: number | null, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined };
  const began = performance.now();
  let shown = 0;
  return {
    tell(offered) {
      const now = performance.now();
      if (now - shown < pause) return;
      shown = now;
      stream.write(`\r\x1b[K${lineOf(name, offered, expected, (now - began) / 1000)}`);
    },
    end() {
      if (shown > 0) stream.write('\r\x1b[K');
    },
  };
}

/** Returns the line of progress after some seconds. */
export function lineOf(name: string, offered: number, expected: number | null, seconds: number): string {
  const rate = offered / Math.max(seconds, 0.001);
  const told = `${name}: ${offered} records, ${Math.round(rate)} a second`;
  if (expected === null || expected < offered) return told;
  const full = Math.round((width * offered) / expected);
  const left = Math.ceil((expected - offered) / Math.max(rate, 0.001));
  return `${told} [${'#'.repeat(full)}${'.'.repeat(width - full)}] about ${left} s left`;
}

