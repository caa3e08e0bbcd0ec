/** Where a long piece of work says what it is doing; results never go here. */
export type Report = (line: string) => void;

/** Writes a line of progress to standard error. */
export const reportToTerminal: Report = (line) => void process.stderr.write(`${line}\n`);

/** Says nothing. */
export const silent: Report = () => undefined;

/** How many marks a bar of progress is wide. */
export const barWidth = 24;

/** Returns a bar of progress of which so many marks are full. */
export function barOf(full: number): string {
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`;
}
