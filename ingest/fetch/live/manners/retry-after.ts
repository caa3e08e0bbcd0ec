const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The three forms of an HTTP date (RFC 9110): the one in use, that of RFC 850, and that of asctime. */
const forms = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/** Returns the moment before which a host asks not to be asked again, or null when its Retry-After says nothing that can be read. Of several, the latest. */
export function retryAfter(header: string | string[] | undefined, now: number): number | null {
  const moments = [header ?? []].flat().map((value) => momentOf(value.trim(), now)).filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.max(now, ...moments);
}

/** Returns the moment of an HTTP date, or null when it is none. */
export function httpDate(text: string, now: number): number | null {
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return null;
  const [hour, minute, second] = found['time']!.split(':').map(Number) as [number, number, number];
  const month = months.indexOf(found['month']!);
  const day = Number(found['day']);
  const year = found['year']!.length === 2 ? fullYear(Number(found['year']), now) : Number(found['year']);
  const date = new Date(Date.UTC(year, month, day, hour, minute, Math.min(second, 59)));
  return month >= 0 && hour < 24 && minute < 60 && second <= 60 && date.getUTCDate() === day ? date.getTime() : null;
}

function momentOf(value: string, now: number): number | null {
  return /^\d+$/.test(value) ? now + Number(value) * 1000 : httpDate(value, now);
}

/** A year of two digits that seems more than fifty years ahead is one of the last century (RFC 9110, 5.6.7). */
function fullYear(year: number, now: number): number {
  const current = new Date(now).getUTCFullYear();
  const near = current - (current % 100) + year;
  return near > current + 50 ? near - 100 : near;
}
