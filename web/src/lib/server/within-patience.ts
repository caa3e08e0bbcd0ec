/** Returns what is there within some milliseconds, or null: a page tells the rest later rather than hang. */
export async function withinPatience<Found>(made: Promise<Found>, patience: number): Promise<Found | null> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (alarm = setTimeout(resolve, patience, null)));
  return Promise.race([made, late]).finally(() => clearTimeout(alarm));
}
