import { Worker } from 'node:worker_threads';
import { Fault, type FaultCode } from '../fault.ts';
import { isMarkup } from '../media-type.ts';
import { textView } from '../text-view.ts';

type Outcome = { view: string } | { code: FaultCode; place: string; message: string };

/** Returns the text view of a page from the open web; a large one is read in a thread of its own, which is stopped when it takes too long or too much. */
export async function boundedTextView(mediaType: string, text: string, place: string, limits = { milliseconds: 5_000, megabytes: 512 }): Promise<string> {
  // Within the limits of html-tree.ts, this much is read in some 50 ms; a thread takes longer to start.
  if (!isMarkup(mediaType) || text.length <= 100_000) return textView(mediaType, text, place);
  const worker = new Worker(new URL('./view-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    workerData: { mediaType, text, place },
  });
  const outcome = await outcomeOf(worker, limits.milliseconds, place).finally(() => worker.terminate());
  if ('view' in outcome) return outcome.view;
  throw new Fault(outcome.code, outcome.place, outcome.message.slice(outcome.place.length + 2));
}

function outcomeOf(worker: Worker, milliseconds: number, place: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new Fault('parse.too_slow', place, `expected markup that is read within ${milliseconds} ms, found more work.`)), milliseconds);
    worker.once('message', (outcome: Outcome) => {
      clearTimeout(alarm);
      resolve(outcome);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(alarm);
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Fault('parse.too_large', place, 'expected markup that fits in memory, found more.') : error);
    });
  });
}
