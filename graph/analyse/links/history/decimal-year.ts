/** Returns a day (milliseconds since 1970) as a year and what of it has passed: a mean year would put the first of January of some years into the year before. */
export function decimalYear(day: number): number {
  const year = new Date(day).getUTCFullYear();
  const [begins, ends] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (day - begins) / (ends - begins);
}
