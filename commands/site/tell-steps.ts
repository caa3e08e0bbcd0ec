import { barOf, barWidth } from '../../ground/report.ts';
import type { Report } from '../../ground/report.ts';

const pause = 500;

/** Returns what says that a step begins: a line each, with the seconds since the first and how many steps there are. */
export function tellSteps(name: string, steps: number, report: Report, clock: () => number = () => performance.now()): (what: string) => void {
  const began = clock();
  let step = 0;
  return (what) => {
    step += 1;
    report(`${name}: step ${step} of ${steps}, after ${Math.round((clock() - began) / 1000)} s: ${what}`);
  };
}

/** Does work that says nothing for about so many seconds; meanwhile a terminal shows how long it has been at it. */
export async function showWait<T>(name: string, usual: number, work: () => Promise<T>, stream: NodeJS.WriteStream = process.stderr): Promise<T> {
  if (!stream.isTTY) return work();
  const began = performance.now();
  const timer = setInterval(() => void stream.write(`\r\x1b[K${waitLine(name, (performance.now() - began) / 1000, usual)}`), pause);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    stream.write('\r\x1b[K');
  }
}

/** Returns the line that a terminal shows after some seconds of work that takes about so many; it is never full before the work is done. */
export function waitLine(name: string, seconds: number, usual: number): string {
  return `${name} ${barOf(Math.min(barWidth - 1, Math.floor((barWidth * seconds) / usual)))} ${Math.round(seconds)} s of about ${usual}`;
}
