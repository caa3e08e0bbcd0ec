/** A line that allows or disallows the paths that its pattern matches. */
type Rule = { allow: boolean; pattern: string };

/** What a robots.txt says to one robot: its rules, and the seconds it wants between two requests. */
export type RobotRules = { rules: Rule[]; crawlDelay: number | null };

type Group = RobotRules & { isNamed: boolean };

/** The rules of a host that has none. */
export const allAllowed: RobotRules = { rules: [], crawlDelay: null };

/** The longest line that is read: eight times the longest address of old browsers, as Google reads it. */
const longestLine = 2083 * 8 - 1;

/** Returns what a robots.txt says to a robot (RFC 9309, with the kindness to misspellings of Google's own reader). */
export function readRobots(bytes: Uint8Array, robot: string): RobotRules {
  const own: Group = { rules: [], crawlDelay: null, isNamed: false };
  const everyone: Group = { rules: [], crawlDelay: null, isNamed: false };
  let open: Group[] = [];
  let isOver = true;
  for (const line of linesOf(bytes)) {
    const [key, value] = keyAndValue(line);
    if (/^user[- ]?agent/i.test(key)) {
      if (isOver) open = [];
      isOver = false;
      const group = groupOf(value, robot, own, everyone);
      if (group) open.push(group);
    } else if (/^(allow|dis+al+[ao]w|diasllow)/i.test(key)) {
      isOver = true;
      for (const group of open) group.rules.push({ allow: /^allow/i.test(key), pattern: escapePattern(value) });
    } else if (/^crawl-?delay/i.test(key) && /^\d+(\.\d+)?$/.test(value)) {
      for (const group of open) group.crawlDelay = Math.max(group.crawlDelay ?? 0, Number(value));
    }
  }
  const { rules, crawlDelay } = own.isNamed ? own : everyone;
  return { rules, crawlDelay };
}

/** Says whether rules let a robot read a path (with its query, as it stands in the address): the longest match decides, and of two the kinder. */
export function isAllowed({ rules }: RobotRules, path: string): boolean {
  const asked = escapePattern(path);
  const longest = { allow: 0, disallow: 0 };
  for (const rule of rules) {
    const side = rule.allow ? 'allow' : 'disallow';
    longest[side] = Math.max(longest[side], matchLength(asked, rule));
  }
  return longest.allow >= longest.disallow;
}

function groupOf(value: string, robot: string, own: Group, everyone: Group): Group | null {
  const isEveryone = /^\*(\s|$)/.test(value);
  const isOwn = (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase() === robot.toLowerCase() && robot !== '';
  const group = isEveryone ? everyone : isOwn ? own : null;
  if (group) group.isNamed = true;
  return group;
}

/** Returns the lines of a file as strings of bytes: an address is compared byte by byte, whatever letters the file was meant in. */
function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1').replace(/^\xef(\xbb(\xbf)?)?/, '');
  return text.split(/\r\n|\n|\r/).map((line) => line.slice(0, longestLine));
}

function keyAndValue(line: string): [key: string, value: string] {
  const said = line.replace(/#.*$/s, '').trim();
  const colon = said.indexOf(':');
  if (colon >= 0) return [said.slice(0, colon).trim(), said.slice(colon + 1).trim()];
  // "disallow /" without its colon is plain enough, when there are two words and no more.
  const words = said.split(/[ \t]+/);
  return words.length === 2 ? [words[0]!, words[1]!] : ['', ''];
}

function escapePattern(pattern: string): string {
  return pattern
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function matchLength(path: string, { allow, pattern }: Rule): number {
  if (matches(path, pattern)) return pattern.length;
  const folder = /^(.*\/)index\.htm[^/]*$/.exec(pattern)?.[1];
  return allow && folder !== undefined && matches(path, `${folder}$`) ? folder.length + 1 : 0;
}

/** Says whether a path begins as a pattern says; "*" stands for anything, "$" at its end for the end. Every star takes the first place that fits, so time grows with length times length at most. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [start, ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*') as [string, ...string[]];
  if (!path.startsWith(start)) return false;
  let from = start.length;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const at = isWhole && isLast ? path.length - piece.length : path.indexOf(piece, from);
    if (at < from || !path.startsWith(piece, at)) return false;
    from = at + piece.length;
  }
  return !isWhole || from === path.length;
}
