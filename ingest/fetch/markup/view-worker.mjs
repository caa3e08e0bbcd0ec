// Threads of Node 20 do not inherit tsx; this one brings its own.
import { register } from 'tsx/esm/api';

register();
await import('./view-worker.ts');
