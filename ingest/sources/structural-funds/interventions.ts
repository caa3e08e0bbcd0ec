/** The categories of intervention of 2014-2020 that name a field (Implementing Regulation 215/2014, annex I, table 1); investment of no field, and technical assistance, name none. */
const named: readonly (readonly [from: number, to: number])[] = [[1, 2], [5, 5], [9, 23], [28, 28], [34, 34], [36, 37], [39, 40], [43, 53], [55, 70], [72, 95], [102, 120]];

/** Returns the category of a code of three digits, as a theme is called by it; none where it names no field. */
export function interventionsIn(code: string): string[] {
  return /^\d{3}$/.test(code) && named.some(([from, to]) => Number(code) >= from && Number(code) <= to) ? [`intervention ${code}`] : [];
}
