/** Returns sheets that lie one above the other as one picture in PNG, on paper of a colour. */
export function joinSheets(sheets: readonly [HTMLCanvasElement, ...HTMLCanvasElement[]], paper: string): Promise<Blob> {
  const { width, height } = sheets[0];
  const whole = Object.assign(document.createElement('canvas'), { width, height });
  const brush = whole.getContext('2d')!;
  brush.fillStyle = paper;
  brush.fillRect(0, 0, width, height);
  for (const sheet of sheets) brush.drawImage(sheet, 0, 0);
  return new Promise((resolve, reject) => whole.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: expected one in PNG, found none.'))), 'image/png'));
}

/** Puts an empty sheet in the place of one that can no longer be drawn on, and returns it. */
export function freshSheet(dead: HTMLCanvasElement): HTMLCanvasElement {
  const fresh = dead.cloneNode() as HTMLCanvasElement;
  dead.replaceWith(fresh);
  return fresh;
}
