import { sides } from '$graph/model/sides.ts';

/** The colours that a picture is painted in, as the theme has them now: texts that a canvas takes. */
export type Colours = { paper: string; ink: string; soft: string; rule: string; crossing: string; sides: Record<string, string> };

/** The words of the sides in the order in which sprites stand: those of the model, then all others. */
export const sideWords: readonly string[] = [...Object.keys(sides), 'elsewhere'];

/** Returns the colours of the theme, read from an element of the page. */
export function readColours(within: HTMLElement): Colours {
  const probe = within.ownerDocument.createElement('span');
  within.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: read('paper'),
    ink: read('ink'),
    soft: read('ink-soft'),
    rule: read('rule-strong'),
    crossing: read('crossing'),
    sides: Object.fromEntries(sideWords.map((side) => [side, read(`side-${side}`)])),
  };
  probe.remove();
  return colours;
}

/** Returns a colour as shares of red, green and blue. */
export function sharesOf(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255];
}
