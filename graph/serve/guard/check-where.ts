import { limits } from '../limits.ts';
import { refuseAbove } from './query-refusal.ts';

/** What the filters of one request add up to. */
export type WhereCount = { conditions: number; steps: number };

const quantifiers = new Set(['some', 'all', 'none', 'single']);
const choices = new Set(['AND', 'OR', 'NOT']);

/**
 * Refuses a filter that would hold the planner: measured 2026-11 on an almost empty graph, eight steps within one another
 * take 51 ms, twelve 2 s, and twenty (399 bytes) minutes that no timeout ends.
 */
export function checkWhere(where: unknown, count: WhereCount, steps = 0, chosen = 0): void {
  refuseAbove(steps, limits.steps, 'WHERE_TOO_DEEP', 'steps to other things within one another in "where"');
  refuseAbove(chosen, limits.choices, 'WHERE_TOO_DEEP', 'AND, OR and NOT within one another in "where"');
  for (const [key, value] of entriesOf(where)) {
    if (choices.has(key)) {
      const branches = Array.isArray(value) ? value : [value];
      refuseAbove(branches.length, limits.branches, 'WHERE_TOO_WIDE', `branches in one ${key}`);
      for (const branch of branches) checkWhere(branch, count, steps, chosen + 1);
    } else {
      checkField(value, count, steps, chosen);
    }
  }
}

function checkField(filter: unknown, count: WhereCount, steps: number, chosen: number): void {
  const entries = entriesOf(filter);
  const direct = entries.some(([key, value]) => choices.has(key) || (!quantifiers.has(key) && isObject(value)));
  const inner = direct ? [filter] : entries.filter(([key]) => quantifiers.has(key)).map(([, value]) => value);
  for (const where of inner) {
    refuseAbove(++count.steps, limits.stepsInAll, 'WHERE_TOO_WIDE', 'steps to other things in the filters of a request');
    checkWhere(where, count, steps + 1, chosen);
  }
  if (inner.length > 0) return;
  count.conditions += Math.max(1, entries.length);
  refuseAbove(count.conditions, limits.conditions, 'WHERE_TOO_WIDE', 'conditions in the filters of a request');
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
