import { Refusal } from '../../../ground/refusal.ts';
import { Fault, type FaultCode } from '../fault.ts';

/** What the codes of Node, OpenSSL and undici mean for a page; the first form that fits decides. */
const meanings: [form: RegExp, code: FaultCode, expected: string][] = [
  [/^(ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EBADNAME)$/, 'fetch.dns', 'a host that the name server knows'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'fetch.timeout', 'an answer in time'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES)$/, 'fetch.connect', 'a host that answers'],
  [/^(CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|EPROTO|ERR_TLS_\w+|ERR_SSL_\w+|ERR_OSSL_\w+)$/, 'fetch.tls', 'a valid certificate'],
  [/^HPE_INVALID_EOF_STATE$/, 'fetch.reset', 'an answer'],
  [/^(HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES\w*|ERR_HTTP\w*)$/, 'fetch.malformed', 'an answer in HTTP'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_ABORTED)$/, 'fetch.reset', 'an answer'],
];

/** The faults that a body shows when its host broke off: what was there is not the page. */
const cuts = /^(HPE_INVALID_EOF_STATE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_SOCKET|UND_ERR_ABORTED|ECONNRESET|ECONNABORTED|EPIPE)$/;

/** Returns the fault that an error of the network means, before an answer began or within its body; a refusal, such as that of a full disk, stays one. */
export function networkFault(error: unknown, place: string, stage: 'head' | 'body', signal: AbortSignal): Fault | Refusal {
  if (error instanceof Fault || error instanceof Refusal) return error;
  if (signal.aborted) return new Fault('fetch.timeout', place, 'expected the whole answer in time, found it unfinished at the deadline.');
  const { code, message } = rootOf(error);
  if (stage === 'body' && cuts.test(code)) return new Fault('fetch.truncated', place, `expected the whole answer, found its end missing (${code}).`);
  const [, fault, expected] = meanings.find(([form]) => form.test(code)) ?? [null, 'fetch.failed' as const, 'an answer'];
  return new Fault(fault, place, `expected ${expected}, found "${code || 'an error'}" (${message.slice(0, 200)}).`);
}

function rootOf(error: unknown): { code: string; message: string } {
  const { name, code, message, cause, errors } = error as { name?: unknown; code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  const told = String(message ?? error);
  if (typeof code === 'string') return { code, message: told };
  // undici 7.30 loses the code of its parser's errors; the reason stands in brackets.
  if (name === 'HTTPParserError') return { code: `HPE_${/\(([^)]*)\)/.exec(told)?.[1]?.toUpperCase().replace(/[^A-Z0-9]+/g, '_') ?? 'UNKNOWN'}`, message: told };
  const inner = errors?.[0] ?? cause;
  return inner ? rootOf(inner) : { code: '', message: told };
}
