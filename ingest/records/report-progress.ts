import { barOf, barWidth } from '../../ground/report.ts';
import type { ReadMeter } from '../fetch/unpack/read-meter.ts';

/** Tells how far a reading is, on a terminal; elsewhere it says nothing. */
export type Progress = { tell: (offered: number) => void; end: () => void };

const pause = 200;

/** Before so much of the files was read, the time that is left is anybody's guess. */
const leastShare = 0.01;

/** Shows on a terminal how many records were read, how many a second, and, where a meter counts the bytes of their files, a bar and the time that is left. */
export function reportProgress(name: string, meter: ReadMeter | null, stream: NodeJS.WriteStream = process.stderr, clock: () => number = () => performance.now()): Progress {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined };
  let [began, shown] = [-1, -1];
  return {
    tell(offered) {
      const now = clock();
      if (began < 0) {
        began = now;
        meter?.begin();
      }
      if (shown >= 0 && now - shown < pause) return;
      shown = now;
      stream.write(`\r\x1b[K${lineOf(name, offered, meter && meter.all > 0 ? meter.done / meter.all : null, (now - began) / 1000)}`);
    },
    end() {
      if (shown >= 0) stream.write('\r\x1b[K');
    },
  };
}

/** Returns the line of progress after some seconds; `share` is how much of the files was read, where that is known. */
export function lineOf(name: string, offered: number, share: number | null, seconds: number): string {
  const told = seconds > 0 ? `${name}: ${offered} records, ${Math.round(offered / seconds)} a second` : `${name}: ${offered} records`;
  if (share === null || share < leastShare || seconds === 0) return told;
  return `${told} ${barOf(Math.round(barWidth * share))} about ${Math.ceil((seconds * (1 - share)) / share)} s left`;
}
