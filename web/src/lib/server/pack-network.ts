import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keepPerRelease } from './keep-per-release.ts';
import { readWoven } from './read/network.ts';

/** A network as it travels: packed in each way that browsers ask for. */
export type PackedNetwork = { release: string; br: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer>; identity: Uint8Array<ArrayBuffer> };

const quality = 9;

/** Returns the network of the release that is served as bytes of JSON, packed once for each release. */
export const packNetwork: () => Promise<PackedNetwork> = keepPerRelease(async (release) => {
  const { woven } = await readWoven();
  const plain = Buffer.from(JSON.stringify(woven.network));
  const [br, zipped] = await Promise.all([promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }), promisify(gzip)(plain)]);
  return { release, br: new Uint8Array(br), gzip: new Uint8Array(zipped), identity: new Uint8Array(plain) };
});
