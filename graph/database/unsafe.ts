/** A setting of a Neo4j that is not safe to leave as it is: what was expected, what was found. */
export type UnsafeSetting = { name: string; expected: string; found: string };

type Rule = { names: string | RegExp; expected: string; isSafe(value: string): boolean; missing?: string };

const isTrue = (value: string) => value.toLowerCase() === 'true';
const isFalse = (value: string) => value.toLowerCase() === 'false';
const isBounded = (value: string) => !/^(0+(\.0+)?[a-z]*|)$/i.test(value.trim());
const isLoopback = (value: string) => /^(127(\.\d+){3}|localhost|\[?::1\]?)?(:\d+)?$/i.test(value.trim());
const named = (value: string) => value.split(',').map((name) => name.trim()).filter(Boolean);

// What a Neo4j does when its settings say nothing stands in `missing`.
const rules: Rule[] = [
  { names: 'dbms.security.auth_enabled', expected: 'true: everybody must say who they are', isSafe: isTrue },
  { names: /^server\.(default|bolt|http|https|routing|cluster|discovery|backup|metrics\.prometheus)[a-z_.]*listen_address(es)?$|^server\.metrics\.prometheus\.endpoint$/, expected: 'an address on this machine (127.0.0.1)', isSafe: (value) => named(value).every(isLoopback) },
  { names: 'dbms.usage_report.enabled', expected: 'false: nothing is sent home', isSafe: isFalse, missing: 'true' },
  { names: 'dbms.security.procedures.unrestricted', expected: 'nothing: no procedure may reach inside the server', isSafe: (value) => named(value).length === 0 },
  { names: 'dbms.security.procedures.allowlist', expected: 'named procedures, not all of them', isSafe: (value) => !named(value).some((name) => /^\*(\.\*)*$/.test(name)), missing: '*' },
  { names: 'dbms.security.allow_csv_import_from_file_urls', expected: 'false: queries read no files', isSafe: isFalse, missing: 'true' },
  { names: 'internal.dbms.cypher_ip_blocklist', expected: '0.0.0.0/0,::/0: queries fetch nothing', isSafe: (value) => ['0.0.0.0/0', '::/0'].every((range) => named(value).includes(range)), missing: '' },
  { names: 'dbms.security.http_access_control_allow_origin', expected: 'one origin: no other page may ask', isSafe: (value) => value.trim() !== '*', missing: '*' },
  { names: 'dbms.security.http_auth_allowlist', expected: 'no path beyond / and /browser without a password', isSafe: (value) => named(value).every((path) => /^\/(browser.*)?$/.test(path)) },
  { names: 'dbms.security.auth_max_failed_attempts', expected: 'a bound on wrong passwords', isSafe: isBounded },
  { names: 'dbms.security.auth_minimum_password_length', expected: 'at least 8', isSafe: (value) => Number(value) >= 8 },
  { names: 'db.transaction.timeout', expected: 'a bound on the time of a query', isSafe: isBounded, missing: '0s' },
  { names: 'db.memory.transaction.max', expected: 'a bound on the memory of a query', isSafe: isBounded, missing: '0B' },
  { names: 'dbms.memory.transaction.total.max', expected: 'a bound on the memory of all queries', isSafe: isBounded },
  { names: 'server.unmanaged_extension_classes', expected: 'nothing: no code of others in the server', isSafe: (value) => named(value).length === 0 },
  { names: 'server.jvm.additional', expected: 'no door for debuggers (jdwp, jmxremote)', isSafe: (value) => !/jdwp|jmxremote/.test(value) },
  { names: 'server.config.strict_validation.enabled', expected: 'true: a mistyped setting must be seen', isSafe: isTrue },
  { names: 'db.logs.query.parameter_logging_enabled', expected: 'false: names of people stay out of logs', isSafe: isFalse, missing: 'true' },
];

/**
 * Returns every setting that is not safe: as a Neo4j shows them, or as a file wrote them.
 * What a file leaves out is at its default; what a server does not show (it hides its internal ones) is not known.
 */
export function unsafeSettings(settings: Record<string, string>, from: 'shown' | 'written'): UnsafeSetting[] {
  const logsNothing = (settings['db.logs.query.enabled'] ?? '').toUpperCase() === 'OFF';
  return rules.flatMap((rule) => {
    const given = Object.entries(settings).filter(([name]) => isAbout(rule, name));
    const looked = given.length > 0 || rule.missing === undefined || from === 'shown' ? given : [[String(rule.names), rule.missing] as const];
    return looked
      .filter(([name, value]) => !rule.isSafe(value) && !(logsNothing && name.startsWith('db.logs.query.')))
      .map(([name, value]) => ({ name, expected: rule.expected, found: value }));
  });
}

/** Returns the settings that a neo4j.conf gives, the last of each name ruling. */
export function parseConfiguration(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.split('=')[0]?.trim() ?? '', line.slice(line.indexOf('=') + 1).trim()]));
}

function isAbout(rule: Rule, name: string): boolean {
  return typeof rule.names === 'string' ? rule.names === name : rule.names.test(name);
}
