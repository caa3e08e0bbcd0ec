import { load } from 'cheerio';
import type { Document, Element } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { Fault } from '../fault.ts';

/** What markup may cost: beyond it no page of the web goes, only attacks on its readers (WebKit stops at 512 levels too). */
export const markupLimits = { units: 8 * 2 ** 20, depth: 512, elements: 250_000, attributes: 10_000, displaced: 10_000 } as const;

/** Returns the tree of an HTML page as browsers build it; refuses markup that would take its reader's time or stack, before it does. */
export function parseHtml(text: string, place: string): Document {
  if (text.length > markupLimits.units) throw new Fault('parse.too_large', place, `expected at most ${markupLimits.units} characters of markup, found ${text.length}.`);
  refuseCrowdedTags(text, place);
  return load(text, { treeAdapter: countingAdapter(place) }).root()[0] as Document;
}

/** Returns parse5's adapter, which gives up as soon as a tree exceeds a limit: parsing itself is quadratic in depth and in displaced nodes. */
function countingAdapter(place: string): typeof adapter {
  let depth = 0;
  const tally = { elements: 0, displaced: 0 };
  const count = (part: keyof typeof tally) => {
    tally[part] += 1;
    if (tally[part] > markupLimits[part]) throw new Fault('parse.too_large', place, `expected at most ${markupLimits[part]} ${part === 'elements' ? 'elements' : 'misplaced elements'}, found more.`);
  };
  return {
    ...adapter,
    createElement: (...parts) => {
      count('elements');
      return adapter.createElement(...parts);
    },
    insertBefore: (...parts) => {
      count('displaced');
      adapter.insertBefore(...parts);
    },
    insertTextBefore: (...parts) => {
      count('displaced');
      adapter.insertTextBefore(...parts);
    },
    detachNode: (node) => {
      count('displaced');
      adapter.detachNode(node);
    },
    onItemPush: (_element: Element) => {
      depth += 1;
      if (depth > markupLimits.depth) throw new Fault('parse.too_deep', place, `expected markup nested at most ${markupLimits.depth} deep, found deeper.`);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/** Refuses a tag with absurdly many attributes, which parse5 compares with one another. */
function refuseCrowdedTags(text: string, place: string): void {
  const tag = /<[a-z][^\s/>]*/gi;
  for (let start = tag.exec(text); start; start = tag.exec(text)) {
    const attribute = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;
    attribute.lastIndex = tag.lastIndex;
    for (let count = 1; attribute.test(text); count += 1) {
      if (count > markupLimits.attributes) throw new Fault('parse.too_large', place, `expected at most ${markupLimits.attributes} attributes in a tag, found more.`);
      tag.lastIndex = attribute.lastIndex;
    }
  }
}
