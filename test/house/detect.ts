const spellings = [
  'color(s|ed|ing|ful)?',
  'cent(er|ers|ered|ering)',
  'behavior(s|al)?',
  'neighbor(s|ing|hood|hoods)?',
  'favorite(s)?',
  'organiz(e|es|ed|er|ers|ing|ation|ations)',
  '(normal|serial|initial|summar|recogn|categor|optim|minim|maxim|token|visual|synchron|priorit|general|harmon|standard|author)iz(e|es|ed|er|ers|ing|ation)',
  'analyz(e|es|ed|er|ing)',
  'catalog(s|ed)?',
  'label(ed|ing)',
  'model(ed|ing)',
  'cancel(ed|ing)',
  'travel(ed|ing|er|ers)',
  'gray',
  'fulfill(s)?',
  'artifact(s)?',
  'judgment(s)?',
  'acknowledgment(s)?',
];
const american = new RegExp(`\\b(${spellings.join('|')})\\b`, 'gi');
const declaration = /\b(?:const|let|function|class|type|interface)\s+([A-Za-z]\w*)/g;

/** Returns the words of a file that are spelt the American way, in its prose and in the names that it declares. */
export function americanWords(path: string, text: string): string[] {
  const names = /\.md$/.test(path) ? [] : [...text.matchAll(declaration)].map(([, name = '']) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' '));
  return [proseOf(path, text), ...names].flatMap((words) => words.match(american) ?? []);
}

/** Returns what a reader reads in a file: all of a page of Markdown but its code, and the comments of code. */
function proseOf(path: string, text: string): string {
  const plain = (words: string): string => words.replace(/`[^`]*`|https?:\S+/g, ' ');
  if (path.endsWith('.md')) return plain(text.replace(/```[\s\S]*?```/g, ' '));
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*|<!--[\s\S]*?-->/g)].map(([comment]) => plain(comment)).join('\n');
}

/** Returns the paths in a text that only one machine has. */
export function machinePaths(text: string, clone: string): string[] {
  const found = text.match(/(?<![\w.:/$})-])(\/(home|root|work|Users|mnt)\/[a-z][\w.-]*|[A-Z]:\\Users\\)/g) ?? [];
  return text.includes(clone) ? [...found, clone] : found;
}

/** Returns what names the host of a package registry, or how to log in to one. */
export function registryHosts(text: string): string[] {
  return text.match(/"resolved": "https?:|\bregistry\.[a-z0-9-]+\.[a-z]{2,}|_authToken|artifactory|nexus\/repository/gi) ?? [];
}

/** Returns every run of so many characters of a text, its white space squeezed. */
export function runsOf(text: string, length: number): Set<string> {
  const whole = squeezed(text);
  const runs = new Set<string>();
  for (let at = 0; at + length <= whole.length; at += 1) runs.add(whole.slice(at, at + length));
  return runs;
}

/** Returns the first run of so many characters that a text shares with the given ones, or null; escapes of JSON are no disguise. */
export function sharedRun(text: string, runs: ReadonlySet<string>, length: number): string | null {
  const whole = squeezed(text.replace(/\\u([0-9a-f]{4})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\"/g, '"'));
  for (let at = 0; at + length <= whole.length; at += 1) if (runs.has(whole.slice(at, at + length))) return whole.slice(at, at + length);
  return null;
}

function squeezed(text: string): string {
  return text.replace(/\\n|\s/g, ' ').replace(/ +/g, ' ');
}
