const widths: [RegExp, number][] = [
  [/[iljI|.,:;'’!()[\] ·]/, 0.28],
  [/[frt\-–]/, 0.36],
  [/[mwMW%@—]/, 0.86],
  [/[A-Z€&ÀÂÉÈÊÎÔÛÇ]/, 0.66],
];

/** Returns about how wide a text is drawn, in the unit of its size; the server has no font to measure with. */
export function widthOf(text: string, size: number): number {
  let total = 0;
  for (const letter of text) total += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.55;
  return total * size;
}

/** Returns a text cut to a width, with an ellipsis where something was left out. */
export function clip(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
