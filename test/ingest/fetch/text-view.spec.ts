import { describe, expect, test } from 'vitest';
import { Fault } from '../../../ingest/fetch/fault.ts';
import { boundedTextView } from '../../../ingest/fetch/markup/bounded-view.ts';
import { textView } from '../../../ingest/fetch/text-view.ts';

const viewOf = (html: string) => textView('text/html', html);

describe('the text view of markup', () => {
  test.each<[claim: string, html: string, view: string]>([
    ['parts paragraphs by a blank line', '<p>One</p><p>Two', 'One\n\nTwo'],
    ['parts words in blocks', '<div>a</div>b<section>c</section>', 'a\n\nb\n\nc'],
    ['keeps words in one line together', 'St<b>’</b>art <i>Invest</i>', 'St’art Invest'],
    ['makes all space one space', '<p> a \n\t b&nbsp;c\u202fd \u2009e </p>', 'a b c d e'],
    ['breaks lines where the page does', 'a<br>b<br><br>c', 'a\nb\nc'],
    ['puts an item on a line', '<p>Who:</p><ul><li>a<li>b<ol><li>c</ol></ul>d', 'Who:\n\na\nb\n\nc\n\nd'],
    ['parts cells by a tab', '<table><tr><th>a<th>b<tr><td>c<td><p>d</table>', 'a\tb\nc\n\nd'],
    ['keeps a term and its meaning on lines', '<dl><dt>a<dd>b</dl>', 'a\nb'],
    ['reads references as browsers do', '&eacute;&amp;&#8364;&#x20AC;&#146;&#128;&hellip;&nosuch;', 'é&€€’€…&nosuch;'],
    ['reads stray control characters as they were meant', 'St\u0092art 6.000 \u0080', 'St’art 6.000 €'],
    ['composes letters', 'Noe\u0308l &#69;&#769;cole', 'Noël École'],
    ['drops what cannot be seen', 'co\u00adope\u200bra\u2060tion \u202elive\u202c\ufeff', 'cooperation live'],
    ['keeps letters that join', 'a\u200db', 'a\u200db'],
    ['leaves out scripts, styles and templates', '<script>a</script><style>b</style><template>c</template><noscript>d</noscript>e<!-- f -->', 'e'],
    ['leaves out the title, menus, footers and margins', '<title>a</title><nav>b</nav><header>c</header><main>d</main><aside>e</aside><footer>f</footer>', 'd'],
    ['leaves out menus by their role', '<div role=navigation>a</div><div role=contentinfo>b</div><div>c</div>', 'c'],
    ['leaves out what is hidden', '<p hidden>a</p><p aria-hidden=true>b</p><p>c', 'c'],
    ['keeps the header of an article', '<article><header><h1>a</h1></header><p>b</article>', 'a\n\nb'],
    ['reads the main element alone', '<p>a</p><main><p>b</main><p>c', 'b'],
    ['reads the only article alone', '<p>a</p><article><p>b</article><p>c', 'b'],
    ['reads everything where two articles stand', '<p>a</p><article>b</article><article>c</article>', 'a\n\nb\n\nc'],
    ['leaves out forms and what they ask', '<p>a<form><label>b</label><input value=c><select><option>d</select><button>e</button></form>', 'a'],
    ['keeps the page that stands in a form', '<form><h1>a</h1><p>b<input value=c></form>', 'a\n\nb'],
    ['leaves out pictures, frames and drawings', '<img alt=a><svg><text>b</text></svg><iframe>c</iframe><object>d</object>e', 'e'],
    ['stops where markup ends for good', '<p>a</p><plaintext><b>c', 'a'],
    ['minds no missing ends', '<div><p>a<div>b<p>c', 'a\n\nb\n\nc'],
    ['minds no crossed ends', '<b>a<p>b</b>c</p>d', 'a\n\nbc\n\nd'],
    ['minds nothing at all', '', ''],
    ['keeps plain words', 'a < b & c > d', 'a < b & c > d'],
    ['takes a name for a name', 'Robert`) DETACH DELETE n // &lt;script&gt;alert(1)&lt;/script&gt;', 'Robert`) DETACH DELETE n // <script>alert(1)</script>'],
  ])('%s', (_claim, html, view) => {
    expect(viewOf(html)).toBe(view);
  });

  test('is the same every time, and that of XHTML', () => {
    const html = '<?xml version="1.0"?><!DOCTYPE html><html><body><h1>a</h1><p>b&#160;c</p></body></html>';

    expect([viewOf(html), viewOf(html), textView('application/xhtml+xml', html), textView('text/html; charset=utf-8', html)]).toEqual(Array(4).fill('a\n\nb c'));
  });

  test.each(['<p>Th&#xFFFD;&#0;tre', '<p>a&#129;b', '<p>a&#xD800;b', '<p>Th\ufffdtre'])('refuses letters that were lost: %s', (html) => {
    expect(() => viewOf(html)).toThrow(expect.objectContaining({ code: 'parse.damaged' }) as Error);
  });

  test('of a file that is no markup is the file', () => {
    expect(['text/plain', 'text/csv', 'application/json'].map((type) => textView(type, ' <p>a \u00ad'))).toEqual(Array(3).fill(' <p>a \u00ad'));
  });
});

describe('markup made to harm', () => {
  const many = (piece: string, times: number) => piece.repeat(times);
  const numbered = (times: number, piece: (number: number) => string) => Array.from({ length: times }, (_, number) => piece(number)).join('');
  const deep = ['div', 'b', 'span', 'blockquote', 'font', 'ul><li', 'table><tr><td', 'object', 'template', 'svg><g', 'math><mi', 'form><div', 'section', 'ruby><rt', 'details', 'button><b', 'custom-x'];

  test.each(deep.flatMap((tag) => [600, 100_000].map((times) => [tag, times] as const)))('is refused when <%s> stands in itself %i times', (tag, times) => {
    const began = performance.now();

    expect(() => viewOf(many(`<${tag}>`, times))).toThrow(expect.objectContaining({ code: 'parse.too_deep' }) as Error);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('is refused a million levels deep', () => {
    expect(() => viewOf(many('<div>', 1_000_000))).toThrow(expect.objectContaining({ code: 'parse.too_deep' }) as Error);
  });

  test('is read five hundred levels deep', () => {
    expect(viewOf(`${many('<div>', 500)}x${many('</div>', 500)}`)).toBe('x');
  });

  test.each<[string, () => string, string | number]>([
    ['a million attributes', () => `<a ${numbered(1_000_000, (number) => `a${number} `)}>`, 'parse.too_large'],
    ['a million attributes in quotes', () => `<a ${numbered(500_000, (number) => `a${number}=">" `)}>`, 'parse.too_large'],
    ['a text of 50 MB', () => `<p>${many('x', 50_000_000)}`, 'parse.too_large'],
    ['a word of 8 MB', () => `<p>${many('x', 8_000_000)}`, 8_000_000],
    ['unclosed paragraphs', () => many('<p>x', 20_000), 20_000 * 3 - 2],
    ['unclosed items', () => `<ul>${many('<li>x', 20_000)}`, 20_000 * 2 - 1],
    ['words that a table throws out', () => `<table>${many('x<tr>', 100_000)}`, 'parse.too_large'],
    ['links within links', () => many('<a>', 300_000), 'parse.too_large'],
    ['letters that are formatted again and again', () => `<p>${numbered(5_000, (number) => `<font a${number}>x</p><p>`)}`, 'parse.too_deep'],
    ['crossed tags', () => many('<b><div></b>', 50_000), 'parse.too_deep'],
    ['bodies within bodies', () => numbered(100_000, (number) => `<body a${number}=1>`), 0],
    ['remarks that never end', () => many('<!--', 500_000), 0],
    ['signs that begin nothing', () => many('<', 500_000), 500_000],
    ['references that never end', () => many('&', 500_000), 500_000],
    ['ends without a start', () => many('</p>', 100_000), 0],
    ['document types', () => many('<!doctype a>', 100_000), 0],
    ['sections of raw text', () => `<svg>${many('<![CDATA[x', 50_000)}`, 0],
    ['quotes that never end', () => many('<a b="', 300_000), 'parse.too_large'],
    ['choices', () => `<select>${many('<option>x', 50_000)}`, 0],
    ['frames', () => many('<frameset><frame>', 50_000), 'parse.too_deep'],
    ['an empty element a million times', () => many('<i></i>', 1_000_000), 'parse.too_large'],
  ])('costs little: %s', (_what, html, outcome) => {
    const text = html();
    const began = performance.now();
    let found: string | number;
    try {
      found = viewOf(text).length;
    } catch (error) {
      found = (error as Fault).code;
    }

    expect(found).toBe(outcome);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);
});

describe('the bounded text view', () => {
  test('is the text view', async () => {
    expect(await boundedTextView('text/html', '<p>St&#146;art', 'page')).toBe('St’art');
    expect(await boundedTextView('text/html', `<!--${'x'.repeat(200_000)}--><p>St&#146;art`, 'page')).toBe('St’art');
    expect(await boundedTextView('text/plain', ' as it is ', 'page')).toBe(' as it is ');
  });

  test('refuses as the text view does', async () => {
    for (const times of [600, 60_000]) {
      await expect(boundedTextView('text/html', '<div>'.repeat(times), 'st-art')).rejects.toMatchObject({ code: 'parse.too_deep', place: 'st-art', message: 'st-art: expected markup nested at most 512 deep, found deeper.' });
    }
  });

  test('is given up when it takes too long, and holds up nobody meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);

    await expect(boundedTextView('text/html', 'x '.repeat(4_000_000), 'page', { milliseconds: 600, megabytes: 512 })).rejects.toMatchObject({ code: 'parse.too_slow' });

    clearInterval(timer);
    expect(longest).toBeLessThan(400);
  });

  test('is given up when it takes too much memory', async () => {
    await expect(boundedTextView('text/html', '<p>x'.repeat(200_000), 'page', { milliseconds: 10_000, megabytes: 16 })).rejects.toMatchObject({ code: 'parse.too_large' });
  });
});
