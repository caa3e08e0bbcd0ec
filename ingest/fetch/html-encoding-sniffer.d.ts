declare module 'html-encoding-sniffer' {
  /** Returns the name of the encoding that a browser would read a page in. */
  export default function sniffEncoding(bytes: Uint8Array, options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string }): string;
}
