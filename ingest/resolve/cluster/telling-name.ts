/** Returns whether the key of a project's name tells enough to know it by: when it is long, or an invention of letters and digits. */
export function isTellingName(key: string): boolean {
  return key.length >= 12 || (key.length >= 6 && /\d/.test(key) && /\p{L}/u.test(key));
}
