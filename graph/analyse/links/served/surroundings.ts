import type { Body, Circle, ServedBodies } from './served-bodies.ts';

/** Bodies with those whom they work with, and their circles, at hand. */
export type Surroundings = {
  bodies: Map<string, Body>;
  circlesOf: Map<string, Circle[]>;
  /** Whom each body works with: in a collaboration, or by a stated cooperation. */
  partners: Map<string, Set<string>>;
  themes: Map<string, Set<string>>;
  /** How many bodies have each theme. */
  withTheme: Map<string, number>;
  /** How many members each circle has, by its id. */
  sizes: Map<string, number>;
};

/** Returns the surroundings of the bodies of a release. */
export function surroundingsOf({ bodies, circles }: ServedBodies): Surroundings {
  const circlesOf = new Map<string, Circle[]>(bodies.map(({ id }) => [id, []]));
  const partners = new Map<string, Set<string>>(bodies.map(({ id }) => [id, new Set()]));
  const themes = new Map<string, Set<string>>(bodies.map((body) => [body.id, new Set(body.themes)]));
  for (const circle of circles) {
    for (const { body } of circle.members) {
      circlesOf.get(body)?.push(circle);
      for (const theme of circle.themes) themes.get(body)?.add(theme);
      if (circle.kind === 'membership' || circle.kind === 'encounter') continue;
      for (const { body: other } of circle.members) if (other !== body) partners.get(body)?.add(other);
    }
  }
  const withTheme = new Map<string, number>();
  for (const own of themes.values()) for (const theme of own) withTheme.set(theme, (withTheme.get(theme) ?? 0) + 1);
  return { bodies: new Map(bodies.map((body) => [body.id, body])), circlesOf, partners, themes, withTheme, sizes: new Map(circles.map(({ id, members }) => [id, members.length])) };
}
