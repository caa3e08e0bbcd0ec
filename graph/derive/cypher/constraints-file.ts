import { constraints, indexes } from './constraints.ts';

/** Returns the constraints and indexes as a file of Cypher that runs as it stands. */
export function constraintsFile(): string {
  const lines = [...constraints, ...indexes].map(({ cypher }) => `${cypher};`);
  return ['// Generated from graph/model by `npm run generate`; edit the model instead.', ...lines, ''].join('\n');
}
