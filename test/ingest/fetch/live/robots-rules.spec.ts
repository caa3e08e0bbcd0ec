import { describe, expect, test } from 'vitest';
import { isAllowed, readRobots } from '../../../../ingest/fetch/live/manners/robots-rules.ts';

/** Says whether a robots.txt lets a robot read a path. */
function lets(robots: string | Buffer, path: string, robot = 'FooBot'): boolean {
  return isAllowed(readRobots(typeof robots === 'string' ? Buffer.from(robots) : robots, robot), path);
}

/** Cases after RFC 9309 and the public test vectors of Google's reader: a file, the paths it opens, the paths it closes. */
const cases: { claim: string; robots: string; open?: string[]; closed?: string[]; robot?: string }[] = [
  { claim: 'an empty file opens everything', robots: '', open: ['/', '/x'] },
  { claim: 'a closed root closes everything', robots: 'user-agent: FooBot\ndisallow: /', closed: ['/', '/x/y'] },
  { claim: 'a file for nobody we are opens everything', robots: 'user-agent: FooBot\ndisallow: /', open: ['/'], robot: 'BarBot' },
  { claim: 'unknown lines say nothing', robots: 'foo: FooBot\nbar: /', open: ['/x/y'] },
  { claim: 'a colon may be missing', robots: 'user-agent FooBot\ndisallow /', closed: ['/x/y'] },
  { claim: 'a line of three words is none', robots: 'user-agent: FooBot\ndisallow / /x', open: ['/x'] },
  { claim: 'groups of one robot are one', robots: 'allow: /foo/bar/\n\nuser-agent: FooBot\ndisallow: /\nallow: /x/\nuser-agent: BarBot\ndisallow: /\nallow: /y/\n\n\nallow: /w/\nuser-agent: BazBot\n\nuser-agent: FooBot\nallow: /z/\ndisallow: /', open: ['/x/b', '/z/d'], closed: ['/y/c', '/foo/bar/'] },
  { claim: 'blank lines end no group', robots: 'user-agent: BarBot\ndisallow: /\nallow: /y/\n\n\nallow: /w/', open: ['/y/c', '/w/a'], closed: ['/z/d'], robot: 'BarBot' },
  { claim: 'two robots may share a group', robots: 'user-agent: BazBot\n\nuser-agent: FooBot\nallow: /z/\ndisallow: /', open: ['/z/d'], closed: ['/foo/bar/'], robot: 'BazBot' },
  { claim: 'a sitemap ends no group', robots: 'user-agent: FooBot\nsitemap: https://foo.bar/sitemap\nuser-agent: *\ndisallow: /', closed: ['/x'] },
  { claim: 'names of lines have no case', robots: 'uSeR-aGeNt: FooBot\nAlLoW: /x/\ndIsAlLoW: /', open: ['/x/y'], closed: ['/a/b'] },
  { claim: 'names of robots have no case', robots: 'User-Agent: FOOBOT\nAllow: /x/\nDisallow: /', open: ['/x/y'], closed: ['/a/b'] },
  { claim: 'a robot is named up to the first space', robots: 'User-Agent: *\nDisallow: /\nUser-Agent: FooBot Images\nAllow: /x/\nDisallow: /', open: ['/x/y'] },
  { claim: 'a robot is named up to its version', robots: 'User-Agent: FooBot/2.1\nDisallow: /', closed: ['/x'] },
  { claim: 'a robot of a longer name is another', robots: 'User-Agent: FooBotNews\nDisallow: /', open: ['/x'] },
  { claim: 'our own group stands before that of everyone', robots: 'user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /', closed: ['/x/y'] },
  { claim: 'the group of everyone holds for the rest', robots: 'user-agent: *\ndisallow: /\nuser-agent: BarBot\nallow: /', closed: ['/x/y'] },
  { claim: 'our own empty group opens everything', robots: 'User-agent: *\nDisallow: /x/\nUser-agent: FooBot\nDisallow: /y/', open: ['/x/page'], closed: ['/y/page'] },
  { claim: 'paths have case', robots: 'user-agent: FooBot\ndisallow: /X/', open: ['/x/y'], closed: ['/X/y'] },
  { claim: 'the longest match decides', robots: 'user-agent: FooBot\ndisallow: /x/page.html\nallow: /x/', open: ['/x/'], closed: ['/x/page.html'] },
  { claim: 'the longest match decides, the other way', robots: 'user-agent: FooBot\nallow: /x/page.html\ndisallow: /x/', open: ['/x/page.html'], closed: ['/x/'] },
  { claim: 'empty rules say nothing', robots: 'user-agent: FooBot\ndisallow: \nallow: ', open: ['/x'] },
  { claim: 'of two as long the kinder decides', robots: 'user-agent: FooBot\ndisallow: /\nallow: /', open: ['/x'] },
  { claim: 'a slash more is longer', robots: 'user-agent: FooBot\ndisallow: /x\nallow: /x/', open: ['/x/'], closed: ['/x'] },
  { claim: 'stars count as letters', robots: 'user-agent: FooBot\nallow: /page\ndisallow: /*.html', open: ['/page'], closed: ['/page.html'] },
  { claim: 'a longer plain path beats a star', robots: 'user-agent: FooBot\nallow: /x/page.\ndisallow: /*.html', open: ['/x/page.html'], closed: ['/x/y.html'] },
  { claim: 'addresses within queries stay as they are', robots: 'User-agent: FooBot\nDisallow: /\nAllow: /foo/bar?qux=taz&baz=http://foo.bar?tar&par', open: ['/foo/bar?qux=taz&baz=http://foo.bar?tar&par'] },
  { claim: 'letters beyond ASCII are compared escaped', robots: 'User-agent: FooBot\nDisallow: /\nAllow: /foo/bar/ツ', open: ['/foo/bar/%E3%83%84'], closed: ['/foo/bar/ツ'] },
  { claim: 'escapes have no case', robots: 'User-agent: FooBot\nDisallow: /\nAllow: /foo/%e3%83%84', open: ['/foo/%E3%83%84', '/foo/%e3%83%84'] },
  { claim: 'an escaped plain letter is not that letter', robots: 'User-agent: FooBot\nDisallow: /\nAllow: /foo/bar/%62%61%7A', open: ['/foo/bar/%62%61%7A'], closed: ['/foo/bar/baz'] },
  { claim: 'a star stands for anything', robots: 'User-agent: FooBot\nDisallow: /foo/bar/quz\nAllow: /foo/*/qux', open: ['/foo/quz', '/foo//quz', '/foo/bax/quz'], closed: ['/foo/bar/quz'] },
  { claim: 'a dollar stands for the end', robots: 'User-agent: FooBot\nDisallow: /foo/bar$\nAllow: /foo/bar/qux', open: ['/foo/bar/qux', '/foo/bar/', '/foo/bar/baz'], closed: ['/foo/bar'] },
  { claim: 'what follows a hash is a remark', robots: 'User-agent: FooBot\n# Disallow: /\nDisallow: /foo/quz#qux\nAllow: /', open: ['/foo/bar'], closed: ['/foo/quz'] },
  { claim: 'an allowed index opens its folder', robots: 'User-Agent: *\nAllow: /allowed-slash/index.html\nDisallow: /', open: ['/allowed-slash/', '/allowed-slash/index.html'], closed: ['/allowed-slash/index.htm', '/anyother-url'] },
  { claim: 'a path opens what begins as it does', robots: 'user-agent: FooBot\ndisallow: /\nallow: /fish', open: ['/fish', '/fish.html', '/fish/salmon.html', '/fishheads', '/fishheads/yummy.html', '/fish.html?id=anything'], closed: ['/bar', '/Fish.asp', '/catfish', '/?id=fish'] },
  { claim: 'a star at the end changes nothing', robots: 'user-agent: FooBot\ndisallow: /\nallow: /fish*', open: ['/fish', '/fish.html', '/fishheads/yummy.html'], closed: ['/bar', '/Fish.bar', '/catfish', '/?id=fish'] },
  { claim: 'a slash at the end does', robots: 'user-agent: FooBot\ndisallow: /\nallow: /fish/', open: ['/fish/', '/fish/salmon', '/fish/?salmon', '/fish/?id=anything'], closed: ['/fish', '/fish.html', '/Fish/Salmon.html'] },
  { claim: 'a star may stand within', robots: 'user-agent: FooBot\ndisallow: /\nallow: /*.php', open: ['/filename.php', '/folder/filename.php?parameters', '//folder/any.php.file.html', '/index?f=filename.php/'], closed: ['/php/', '/index?php', '/windows.PHP'] },
  { claim: 'a star and a dollar hold the end', robots: 'user-agent: FooBot\ndisallow: /\nallow: /*.php$', open: ['/filename.php', '/folder/filename.php', '/a.php/b.php'], closed: ['/filename.php?parameters', '/filename.php/', '/filename.php5', '/aaaphpaaa', '//windows.PHP'] },
  { claim: 'a star parts two pieces', robots: 'user-agent: FooBot\ndisallow: /\nallow: /fish*.php', open: ['/fish.php', '/fishheads/catfish.php?parameters'], closed: ['/Fish.PHP', '/fish'] },
  { claim: 'a lone root with its end opens the home page', robots: 'user-agent: FooBot\nallow: /$\ndisallow: /', open: ['/'], closed: ['/page.html'] },
  { claim: 'pieces may not overlap', robots: 'user-agent: FooBot\ndisallow: /ab*ba$', open: ['/aba'], closed: ['/abba', '/ab-ba'] },
  { claim: 'misspelt lines are understood', robots: 'useragent: FooBot\ndissallow: /a\ndissalow: /b\ndisalow: /c\ndiasllow: /d\ndisallaw: /e', open: ['/f'], closed: ['/a', '/b', '/c', '/d', '/e'] },
  { claim: 'lines may end as on a Mac', robots: 'user-agent: FooBot\rdisallow: /a\r\rallow: /a/b', open: ['/a/b'], closed: ['/a'] },
  { claim: 'lines may end as on DOS', robots: 'user-agent: FooBot\r\n\r\ndisallow: /a\r\n', closed: ['/a'] },
  { claim: 'a page of HTML is no rule', robots: '<!doctype html><html><body><h1>Not found</h1>\n<p>Sorry: nothing here</p></body></html>', open: ['/x'] },
];

describe('robots.txt', () => {
  test.each(cases.flatMap(({ claim, robots, open = [], closed = [], robot }) => [...open.map((path) => ({ claim, robots, path, isOpen: true, robot })), ...closed.map((path) => ({ claim, robots, path, isOpen: false, robot }))]))(
    '$claim: $path',
    ({ robots, path, isOpen, robot }) => {
      expect(lets(robots, path, robot)).toBe(isOpen);
    },
  );

  test.each([
    ['whole', [0xef, 0xbb, 0xbf], false], ['two bytes of three', [0xef, 0xbb], false], ['one byte of three', [0xef], false], ['none at all', [], false], ['broken', [0xef, 0x11, 0xbf], true],
  ] as const)('skips a byte order mark that is %s', (_what, mark, isOpen) => {
    expect(lets(Buffer.concat([Buffer.from(mark), Buffer.from('User-Agent: FooBot\nDisallow: /')]), '/x')).toBe(isOpen);
  });

  test('reads a file in Latin-1 as far as it can', () => {
    const robots = Buffer.from('# propri\xe9t\xe9\nUser-agent: *\nDisallow: /priv\xe9/\nDisallow: /admin/', 'latin1');

    expect([lets(robots, '/admin/x'), lets(robots, '/priv%E9/x'), lets(robots, '/public/')]).toEqual([false, false, true]);
  });

  test('cuts a line that is too long for any address', () => {
    const long = `/x/${'a'.repeat(2083 * 8 - 'disallow: '.length - 4)}`;

    expect(lets(`user-agent: FooBot\ndisallow: ${long}/qux`, `${long}/fux`)).toBe(false);
    expect(lets(`user-agent: FooBot\ndisallow: ${long}/qux`, '/fux')).toBe(true);
  });

  test('takes the longest delay that is asked of us', () => {
    expect(readRobots(Buffer.from('User-agent: *\nCrawl-delay: 9\nUser-agent: FooBot\nCrawl-delay: 2\nDisallow: /x\nUser-agent: FooBot\nCrawl-delay: 5'), 'FooBot').crawlDelay).toBe(5);
    expect(readRobots(Buffer.from('User-agent: *\nCrawl-delay: 9'), 'FooBot').crawlDelay).toBe(9);
  });

  test('is quick on patterns made to be slow', () => {
    const robots = `user-agent: *\n${`disallow: /${'*a'.repeat(2_000)}b\n`.repeat(20)}`;
    const began = performance.now();

    expect(lets(robots, `/${'a'.repeat(8_000)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
