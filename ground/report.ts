/** Where a long piece of work says what it is doing; results never go here. */
export type Report = (line: string) => void;

/** Writes a line of progress to standard error. */
export const reportToTerminal: Report = (line) => void process.stderr.write(`${line}\n`);

/** Says nothing. */
export const silent: Report = () => undefined;
