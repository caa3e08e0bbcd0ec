import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../web/src/lib/share/draw-card.ts';
import { readMarkup } from '../../../web/src/lib/share/escape-markup.ts';
import { imageOf, pageOf } from '../../../web/src/lib/share/page-image.ts';
import { headOf, tellSharers } from '../../../web/src/lib/share/share-head.ts';
import { csvAddress, jsonAddress } from '../../../web/src/lib/share/table-file.ts';
import { bibtexOf, cslOf, fileNameOf, frameOf } from '../../../web/src/lib/words/take/cite.ts';
import { shapeOf } from '../../../web/src/routes/[language=language]/questions/[theme]/[name]/answer/shape-of.ts';

const cited = { title: 'Places: “Été” & <co>', address: 'https://host.example/fr/places?from=2010', release: '1a2b3c4d5e6f7a8b', lastRead: '2026-11-21' };

describe('what is shared', () => {
  it('says to sharers what a page says to its readers, and leaves what it says to them itself', () => {
    const head = '<title>A "café" &amp; more · Lisière</title><meta name="description" content="Of &quot;it&quot;."/>';

    expect(tellSharers(head)).toContain('<meta property="og:title" content="A &quot;café&quot; &amp; more" /><meta property="og:description" content="Of &quot;it&quot;." />');
    expect(tellSharers(`${head}<meta property="og:title" content="mine" />`).match(/og:title/g)).toHaveLength(1);
    expect(readMarkup(headOf(head).description!)).toBe('Of "it".');
  });

  it('has an image for each page in its language, and one for each thing in all of them', () => {
    expect([imageOf('fr', ''), imageOf('nl', '/questions/border/bridges'), imageOf('en', '/thing/demo')]).toEqual(['/fr/images/home.png', '/nl/images/questions,border,bridges.png', '/images/demo.png']);
    expect([pageOf('home'), pageOf('questions,border,bridges')]).toEqual(['', '/questions/border/bridges']);
  });

  it('draws a title as large as its room allows, and cuts what does not fit with an ellipsis', () => {
    const card = (title: string) => drawCard({ title, told: 'word '.repeat(200), release: '1a', picture: '' });

    expect(card('DEMO')).toContain('font-size="64" fill="#16181d">DEMO</text>');
    expect(card('A name of very many words that goes on and on and on until nobody reads it any more at all')).not.toContain('font-size="64"');
    expect(card('DEMO')).toContain('word…</text>');
  });
});

describe('what is taken', () => {
  it('is a table that stands in its own address, with what it is of', () => {
    const table = { columns: ['name', 'count'], rows: [['=1+1', 2], ['é', null]] } as const;
    const json = JSON.parse(decodeURIComponent(jsonAddress(cited, table).split(',').slice(1).join(','))) as unknown;

    expect(decodeURIComponent(csvAddress(table))).toBe("data:text/csv;charset=utf-8,name,count\r\n'=1+1,2\r\né,\r\n");
    expect(json).toEqual({ title: cited.title, address: cited.address, release: cited.release, rows: [{ name: '=1+1', count: 2 }, { name: 'é', count: null }] });
  });

  it('is cited with its title, its address, its release and the day of reading, and shown elsewhere under its title', () => {
    expect(bibtexOf(cited)).toContain('version = {1a2b3c4d5e6f7a8b},\n  url = {https://host.example/fr/places?from=2010},\n  urldate = {2026-11-21}');
    expect(JSON.parse(cslOf(cited))).toMatchObject([{ title: cited.title, issued: { 'date-parts': [[2026, 11, 21]] } }]);
    expect(frameOf(cited.title, cited.address, 500)).toContain('title="Places: “Été” &amp; &lt;co&gt;"');
    expect(fileNameOf(cited)).toBe('lisiere-1a2b3c4d5e6f7a8b-places-ete-co');
  });
});

describe('an answer', () => {
  it('is drawn by its years, by its pairs or by its counts, and only read where it has none of them', () => {
    expect(shapeOf({ columns: ['year', 'joined', 'left', 'undated'], rows: [[2013, 3, 0, 9], [2014, 1, 1, 9], [2015, 0, 2, 9]] })).toEqual({ as: 'years', year: 0, counts: [1, 2] });
    expect(shapeOf({ columns: ['giverId', 'giver', 'receiverId', 'receiver', 'crosses'], rows: [['a', 'A', 'b', 'B', true], ['a', 'A', 'c', 'C', false]] })).toEqual({ as: 'threads', one: 1, other: 3 });
    expect(shapeOf({ columns: ['id', 'body', 'between', 'sides'], rows: [['a', 'A', 3, ['FR']], ['b', 'B', 1, ['FR']]] })).toEqual({ as: 'bars', names: [1], count: 2 });
    expect(shapeOf({ columns: ['side', 'otherSide', 'pairs'], rows: [['wallonia', 'brussels', 5], ['wallonia', 'wallonia', 1]] })).toEqual({ as: 'bars', names: [0, 1], count: 2 });
    expect(shapeOf({ columns: ['id', 'work', 'makers'], rows: [['a', 'A', ['b']], ['c', 'C', ['d']]] })).toBeNull();
    expect(shapeOf({ columns: ['year', 'joined'], rows: [[2013, 3]] })).toBeNull();
  });
});
