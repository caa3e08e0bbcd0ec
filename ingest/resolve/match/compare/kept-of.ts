import type { ParsedName } from '../name/parse-name.ts';

/** Returns what follows from a name alone as a function that works it out once while the name is compared: of the last two names, it is known. */
export function keptOf<Value, About extends readonly unknown[]>(of: (name: ParsedName, ...about: About) => Value): (name: ParsedName, ...about: About) => Value {
  let [late, found]: [ParsedName | null, Value | null] = [null, null];
  let [early, foundEarly]: [ParsedName | null, Value | null] = [null, null];
  return (name, ...about) => {
    if (name === late) return found!;
    const value = name === early ? foundEarly! : of(name, ...about);
    [early, foundEarly, late, found] = [late, found, name, value];
    return value;
  };
}
