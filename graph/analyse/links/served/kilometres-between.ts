/** Where a body lies, if anywhere. */
export type Located = { lat: number | null; lng: number | null };

/** Returns how far two bodies lie apart as the crow flies (haversine); null where one lies nowhere. */
export function kilometresBetween(one: Located, other: Located): number | null {
  if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return null;
  const [a, b, across] = [one.lat, other.lat, other.lng - one.lng].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const share = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(share));
}
