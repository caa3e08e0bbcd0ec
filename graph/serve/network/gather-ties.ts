import { modalities, type Modality } from '../../model/modality.ts';
import type { PlacedThing, StatedTie, WholeTies } from '../../model/network.ts';
import { relationNames } from '../../model/predicates/index.ts';

const modalityNames = Object.keys(modalities) as Modality[];
const dates = ['began', 'ended', 'fromMin', 'fromMax', 'toMin', 'toMax'] as const;
const fields = dates.length + 3;

/** Ties that come in many rows and are kept in few bytes: half a million of them as objects would take half a gigabyte. */
export class GatheredTies {
  readonly #ends: number[] = [];
  readonly #cells: number[] = [];
  readonly #days: (string | null)[] = [null];
  readonly #known = new Map<string | null, number>([[null, 0]]);

  /** Takes a relation whose ends are places among the things. */
  add(from: number, to: number, row: StatedTie): void {
    this.#ends.push(from, to);
    this.#cells.push(relationNames.indexOf(row.predicate), modalityNames.indexOf(row.modality), row.statements, ...dates.map((name) => this.#numberOf(row[name])));
  }

  /** Returns all that were taken. */
  gather(things: readonly PlacedThing[]): WholeTies {
    const [ends, cells, days] = [Int32Array.from(this.#ends), Int32Array.from(this.#cells), this.#days];
    const length = ends.length / 2;
    const from = Int32Array.from({ length }, (_, tie) => ends[2 * tie]!);
    const to = Int32Array.from({ length }, (_, tie) => ends[2 * tie + 1]!);
    const cell = (tie: number, field: number): number => cells[tie * fields + field]!;
    const day = (tie: number, field: number): string | null => days[cell(tie, 3 + field)]!;
    return {
      length,
      from,
      to,
      tie: (tie) => ({
        from: things[from[tie]!]!.id,
        to: things[to[tie]!]!.id,
        predicate: relationNames[cell(tie, 0)]!,
        modality: modalityNames[cell(tie, 1)]!,
        statements: cell(tie, 2),
        began: day(tie, 0),
        ended: day(tie, 1),
        fromMin: day(tie, 2),
        fromMax: day(tie, 3),
        toMin: day(tie, 4),
        toMax: day(tie, 5),
      }),
    };
  }

  #numberOf(day: string | null): number {
    const known = this.#known.get(day);
    if (known !== undefined) return known;
    this.#known.set(day, this.#days.length);
    return this.#days.push(day) - 1;
  }
}
