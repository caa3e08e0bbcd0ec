import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { Fault } from './fault.ts';
import { parseHtml } from './markup/html-tree.ts';
import { isMarkup } from './media-type.ts';
import { readableText } from './readable.ts';
import { walk } from './markup/walk.ts';

/** What stands around a page's words and is none of them. */
const furniture = new Set(
  'script style noscript template nav footer aside button input select textarea datalist label legend dialog iframe object embed svg math canvas audio video picture map plaintext xmp noembed noframes head title'.split(' '),
);
const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'menu', 'menubar']);

/** The elements that part a paragraph from the next, and those that only begin a line. */
const paragraphs = new Set('address article blockquote details div dl fieldset figure form h1 h2 h3 h4 h5 h6 header hgroup hr main ol p pre section table ul body'.split(' '));
const lines = new Set('br caption dd dt figcaption li optgroup option summary tbody tfoot thead tr'.split(' '));
const cells = new Set(['td', 'th']);

/**
 * Returns the text that the spans of a page point into. For text it is the decoded file, untouched. For HTML it is the words
 * of the main content: paragraphs parted by a blank line, lines by a newline, cells by a tab, all other space one space.
 */
export function textView(mediaType: string, text: string, place = 'page'): string {
  if (!isMarkup(mediaType)) return text;
  const tree = parseHtml(text, place);
  const view = viewOf(mainOf(tree)).normalize('NFC');
  const damage = /[\ufffd\u0080-\u009f]/.exec(view);
  if (damage) throw new Fault('parse.damaged', place, `expected whole words, found a lost letter after "${view.slice(Math.max(0, damage.index - 20), damage.index)}".`);
  return view;
}

/** Returns the element that holds what the page is about: its main element, else its only article, else everything. */
function mainOf(tree: Document): ParentNode {
  const found: { main: Element[]; article: Element[] } = { main: [], article: [] };
  for (const { node, leaving } of walk(tree, () => true)) {
    if (leaving || node.type !== 'tag') continue;
    if (node.name === 'main' || node.attribs['role'] === 'main') found.main.push(node);
    if (node.name === 'article') found.article.push(node);
  }
  if (found.main.length === 1) return found.main[0]!;
  return found.main.length === 0 && found.article.length === 1 ? found.article[0]! : tree;
}

function viewOf(root: ParentNode): string {
  let view = '';
  let gap = '';
  const part = (wanted: string) => {
    if (ranks.indexOf(wanted) > ranks.indexOf(gap)) gap = wanted;
  };
  for (const { node, leaving } of walk(root, (element) => element === root || !isFurniture(element))) {
    if (node.type === 'text') {
      const words = readableText(node.data).replace(/[ \t\n\f\r\u00a0\u2007\u2009\u202f\u3000]+/g, ' ');
      if (words.startsWith(' ')) part(' ');
      if (words.trim() === '') continue;
      view += (view ? gap : '') + words.trim();
      gap = words.endsWith(' ') ? ' ' : '';
    } else if (node.type === 'tag' && !(leaving && node.name === 'br')) {
      part(gapOf(node.name));
    }
  }
  return view;
}

const ranks = ['', ' ', '\t', '\n', '\n\n'];

function gapOf(name: string): string {
  if (paragraphs.has(name)) return '\n\n';
  if (lines.has(name)) return '\n';
  return cells.has(name) ? '\t' : '';
}

function isFurniture(node: AnyNode): boolean {
  if (node.type === 'script' || node.type === 'style') return true;
  if (node.type !== 'tag') return false;
  if (furniture.has(node.name) || furnitureRoles.has(node.attribs['role'] ?? '')) return true;
  if ('hidden' in node.attribs || node.attribs['aria-hidden'] === 'true') return true;
  if (node.name === 'header') return !isWithinContent(node);
  // Some older sites wrap the whole page in one form.
  return node.name === 'form' && !holdsContent(node);
}

/** Says whether a header heads an article or a section, whose title it then holds, and not the site. */
function isWithinContent(node: Element): boolean {
  for (let above = node.parent; above; above = above.parent) {
    if (above.type === 'tag' && ['main', 'article', 'section'].includes(above.name)) return true;
  }
  return false;
}

function holdsContent(form: Element): boolean {
  for (const { node } of walk(form, () => true)) {
    if (node.type === 'tag' && ['main', 'article', 'h1'].includes(node.name)) return true;
  }
  return false;
}
