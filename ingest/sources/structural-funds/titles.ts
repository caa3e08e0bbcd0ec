import type { Operation } from './operation.ts';

/** The titles of one list, as one reads them whatever their capitals and marks, and how often each stands there. */
export class Titles {
  private readonly times = new Map<string, number>();
  private readonly programmes = new Map<string, Set<string>>();

  /** `isOfRegions`: one title in two programmes is two operations, each called by its programme too. */
  constructor(private readonly isOfRegions: boolean) {}

  /** Counts the title of a row. */
  add(operation: Operation): void {
    if (operation.title === null) return;
    const key = this.keyOf(operation);
    this.times.set(key, (this.times.get(key) ?? 0) + 1);
    const told = fold(operation.title);
    this.programmes.set(told, (this.programmes.get(told) ?? new Set()).add(programmeOf(operation)));
  }

  /** Says whether the title of a row stands in no other. */
  isOnce(operation: Operation): boolean {
    return operation.title !== null && this.times.get(this.keyOf(operation)) === 1;
  }

  /** Returns what an operation is called: its title, with its programme where another programme has that title too. */
  nameOf(operation: Operation): string | null {
    const { title } = operation;
    if (title === null || !this.isOfRegions || (this.programmes.get(fold(title))?.size ?? 0) < 2) return title;
    return `${title} (${programmeOf(operation)})`;
  }

  private keyOf(operation: Operation): string {
    return `${fold(operation.title ?? '')}|${this.isOfRegions ? programmeOf(operation) : ''}`;
  }
}

function programmeOf({ programmes }: Operation): string {
  return programmes.map(({ name }) => name).join(' + ');
}

function fold(title: string): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
