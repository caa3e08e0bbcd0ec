import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../fault.ts';
import { textView } from '../text-view.ts';

const { mediaType, text, place } = workerData as { mediaType: string; text: string; place: string };

try {
  parentPort?.postMessage({ view: textView(mediaType, text, place) });
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  parentPort?.postMessage({ code: error.code, place: error.place, message: error.message });
}
