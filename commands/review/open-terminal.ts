import { createInterface } from 'node:readline/promises';
import type { Terminal } from './ask-person.ts';

/** Returns the terminal of this program, where a person sits at it. */
export function openTerminal(): Terminal {
  const { stdin, stdout } = process;
  return {
    width: Math.min(stdout.columns || 100, 140),
    tell: (text) => void stdout.write(text),
    key: () =>
      new Promise((resolve) => {
        stdin.setRawMode(true).resume().once('data', (bytes: Buffer) => {
          stdin.setRawMode(false).pause();
          resolve(bytes.toString('utf8'));
        });
        stdin.once('end', () => resolve('q'));
      }),
    async line(question) {
      const reader = createInterface({ input: stdin, output: stdout });
      try {
        return await reader.question(question);
      } finally {
        reader.close();
      }
    },
  };
}
