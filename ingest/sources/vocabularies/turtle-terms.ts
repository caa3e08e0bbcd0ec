/** A term of Turtle: a name with its prefix or an address, a text with its language, or a mark between terms. */
export type Term = { kind: 'name' | 'text' | 'mark'; text: string; lang: string | null; line: number };

const forms = /("""[^]*?"""|"(?:[^"\\\n]|\\.)*")(?:@([a-zA-Z-]+)|\^\^[^\s;,.]+)?|<([^<>\s]*)>|(@prefix\b)|([\p{L}\p{N}_-]*:[\p{L}\p{N}_.%-]*[\p{L}\p{N}_%-]|[\p{L}\p{N}_-]*:|\ba\b)|([;,.])|#[^\n]*|\s+|(.)/gu;

/** Cuts the terms of a Turtle text, of the plain kind that vocabularies are written in: no blank nodes, lists or numbers; what is none of its terms is returned as a mark of its own, for whoever reads to refuse. */
export function* termsOf(turtle: string): Generator<Term> {
  let [line, counted] = [1, 0];
  for (const match of turtle.matchAll(forms)) {
    for (; counted < match.index; counted += 1) if (turtle[counted] === '\n') line += 1;
    const [whole, text, lang, address, prefix, name, mark, other] = match;
    if (text !== undefined) yield { kind: 'text', text: unquoted(text), lang: lang ?? null, line };
    else if (address !== undefined || name !== undefined) yield { kind: 'name', text: address ?? name!, lang: null, line };
    else if (prefix ?? mark ?? other) yield { kind: 'mark', text: whole, lang: null, line };
  }
}

function unquoted(text: string): string {
  const inner = text.startsWith('"""') ? text.slice(3, -3) : text.slice(1, -1);
  return inner.replace(/\\(u[0-9A-Fa-f]{4}|.)/g, (_, escape: string) => (escape.startsWith('u') && escape.length > 1 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (escapes[escape] ?? escape)));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
