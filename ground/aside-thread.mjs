import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/** Does in a thread of its own what `aside` asks for, and tells what came of it. */
async function work({ module, name, args }) {
  register();
  try {
    const found = await import(module);
    parentPort.postMessage({ result: await found[name](...args) });
  } catch (error) {
    const { message, stack, code, remedy } = error;
    parentPort.postMessage({ error: { isRefusal: error.name === 'Refusal', message, stack, code, remedy } });
  }
}

await work(workerData);
