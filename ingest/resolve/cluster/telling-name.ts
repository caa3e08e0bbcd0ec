/** Returns whether the key of a project's name tells enough to know it by: when it is long, or an invention of letters and digits. */
export function isTellingName(key: string): boolean {
  return key.length >= 12 || (key.length >= 6 && /\d/.test(key) && /\p{L}/u.test(key));
}

/** Returns whether a name in quotes is one ordinary word that of all sources only the registry of research bodies has: a festival and a laboratory are both "Passages". */
export function isAnyonesWord(quoted: string, sources: readonly string[]): boolean {
  return sources.length > 0 && sources.every((source) => source === 'ror') && /^"\p{Lu}\p{Ll}+"$/u.test(quoted);
}
