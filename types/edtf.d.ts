declare module 'edtf' {
  /** Reads an EDTF text; throws when it is none. */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 | 3 }): { edtf: string; min: number; max: number };
}
