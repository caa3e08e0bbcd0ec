import { readBytes } from './archive.ts';
import type { Fetched } from './archive.ts';
import { boundedTextView } from './markup/bounded-view.ts';
import { decodeText } from './decode.ts';

/** Returns the text view of an archived page, which the spans of its statements point into. */
export async function viewOf(archive: string, fetched: Fetched): Promise<string> {
  const text = decodeText(readBytes(archive, fetched), fetched.charset, fetched.media_type, fetched.source);
  return boundedTextView(fetched.media_type, text, fetched.source);
}
