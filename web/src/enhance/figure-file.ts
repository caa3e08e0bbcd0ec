const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'paint-order', 'letter-spacing', 'visibility', 'vector-effect'];
const space = 'http://www.w3.org/2000/svg';
const edge = 24;
const line = 22;

/** Returns a picture of the page as a file of its own: its drawings with their looks, the words beside them, its title above and where it is from below. */
export function figureFile(figure: Element, title: string, foot: string): { text: string; width: number; height: number } {
  const box = figure.getBoundingClientRect();
  const head = edge + line + 12;
  const [width, height] = [Math.ceil(box.width) + 2 * edge, Math.ceil(box.height) + head + 2 * line + edge];
  const file = made('svg', { xmlns: space, viewBox: `0 0 ${width} ${height}`, width, height });
  const inside = made('g', { transform: `translate(${edge - box.left} ${head - box.top})` });
  const drawings = figure instanceof SVGSVGElement ? [figure] : [...figure.querySelectorAll<SVGSVGElement>('svg')].filter((one) => !one.parentElement?.closest('svg'));
  for (const drawing of drawings) if (isSeen(drawing)) inside.append(drawingOf(drawing));
  if (!(figure instanceof SVGSVGElement)) inside.append(...wordsOf(figure));
  const letters = { 'font-family': 'Georgia, serif', fill: '#16181d' };
  file.append(made('rect', { width: '100%', height: '100%', fill: '#fff' }), patternsFor(inside), made('text', { ...letters, x: edge, y: edge + 14, 'font-size': 18 }, title), inside, made('text', { ...letters, x: edge, y: height - edge, 'font-size': 12 }, foot));
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

function made(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function drawingOf(drawing: SVGSVGElement): SVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const copy = copyOf(drawing) as SVGElement;
  for (const [key, value] of Object.entries({ x: left, y: top, width, height })) copy.setAttribute(key, String(value));
  return copy;
}

/** Copies what is seen with the looks that the sheets give it; links stay behind, for the file is elsewhere. */
function copyOf(element: Element): Element {
  const style = getComputedStyle(element);
  const copy = document.createElementNS(space, element.localName === 'a' ? 'g' : element.localName);
  for (const { name, value } of element.attributes) if (!/^(class|style|href|tabindex|aria-.*|role|data-.*|focusable)$/.test(name)) copy.setAttribute(name, value);
  for (const look of looks) copy.setAttribute(look, style.getPropertyValue(look).replace(/url\("[^"#]*#([^"]*)"\)/, 'url(#$1)'));
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element && getComputedStyle(child).display !== 'none') copy.append(copyOf(child));
  }
  return copy;
}

function patternsFor(inside: SVGElement): SVGElement {
  const names = new Set([...inside.querySelectorAll('*')].flatMap((one) => [...(one.getAttribute('fill') ?? '').matchAll(/url\(#([^)]*)\)/g)].map(([, name]) => name!)));
  const defs = made('defs', {});
  for (const name of names) {
    const pattern = document.getElementById(name);
    if (pattern) defs.append(copyOf(pattern));
  }
  return defs;
}

function wordsOf(figure: Element): SVGElement[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const found: SVGElement[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.closest('svg, .unseen, .screen, details') || !isSeen(parent)) continue;
    const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(parent);
    for (const { text, at } of linesOf(node)) found.push(made('text', { x: at.left, y: at.bottom - at.height * 0.24, 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight, fill: color }, text));
  }
  return found;
}

/** Returns a text line by line, as the page broke it. */
function linesOf(node: Text): { text: string; at: DOMRect }[] {
  const lines: { text: string; at: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const at = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.at.top - at.top) < 2) last.text += ` ${word}`;
    else lines.push({ text: word, at });
  }
  return lines;
}
