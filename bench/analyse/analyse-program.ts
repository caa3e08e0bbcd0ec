import { readFileSync } from 'node:fs';
import { betweennessOf } from '../../graph/analyse/indicators/position/betweenness.ts';
import { scorePairs } from '../../graph/analyse/links/score-pairs.ts';
import type { Projection } from '../../graph/analyse/adjacency.ts';
import { measure } from '../fresh-run.ts';

/** A large network: how many bodies, and its ties. */
export type Asked = { size: number; edges: [number, number][] };

const [method = '', file = ''] = process.argv.slice(2);
const { size, edges } = JSON.parse(readFileSync(file, 'utf8')) as Asked;
const methods: Record<string, () => Promise<number> | number> = { 'pairs-ours': sumPairs, 'between-ours': sumBetween, 'pairs-graphology': sumPairsOfGraphology, 'between-graphology': sumBetweenOfGraphology };

await measure(methods[method]!);

function sumPairs(): number {
  let sum = 0;
  scorePairs(tiesOf(), (_one, _other, _shared, adamicAdar) => (sum += adamicAdar));
  return sum;
}

function sumBetween(): number {
  return betweennessOf(tiesOf()).reduce((sum, value) => sum + value, 0);
}

async function sumPairsOfGraphology(): Promise<number> {
  const graph = await graphologyOf();
  let sum = 0;
  for (let one = 0; one < size; one += 1) {
    const scores = new Map<string, number>();
    graph.forEachNeighbor(String(one), (between: string) => {
      const weight = 1 / Math.log(graph.degree(between));
      graph.forEachNeighbor(between, (other: string) => {
        if (Number(other) > one) scores.set(other, (scores.get(other) ?? 0) + weight);
      });
    });
    for (const [other, score] of scores) if (!graph.hasEdge(String(one), other)) sum += score;
  }
  return sum;
}

async function sumBetweenOfGraphology(): Promise<number> {
  const path = 'graphology-metrics/centrality/betweenness.js';
  const { default: betweenness } = (await import(path)) as { default: (graph: unknown, options: object) => Record<string, number> };
  return Object.values(betweenness(await graphologyOf(), { normalized: false })).reduce((sum, value) => sum + value, 0);
}

/** What of graphology is used here; its package is a peer, and no part of the types. */
type Graph = { addNode(key: string): void; addEdge(one: string, other: string): void; degree(key: string): number; hasEdge(one: string, other: string): boolean; forEachNeighbor(key: string, take: (other: string) => void): void };

async function graphologyOf(): Promise<Graph> {
  const path = 'graphology';
  const { UndirectedGraph } = (await import(path)) as { UndirectedGraph: new () => Graph };
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node += 1) graph.addNode(String(node));
  for (const [one, other] of edges) graph.addEdge(String(one), String(other));
  return graph;
}

/** Returns the ties as compressed sparse rows; turned over once, the neighbours of each stand in order. */
function tiesOf(): Projection {
  const offsets = new Int32Array(size + 1);
  for (const [one, other] of edges) {
    offsets[one + 1]! += 1;
    offsets[other + 1]! += 1;
  }
  for (let node = 0; node < size; node += 1) offsets[node + 1]! += offsets[node]!;
  const [unsorted, neighbours, first, second] = [new Int32Array(offsets[size]!), new Int32Array(offsets[size]!), offsets.slice(), offsets.slice()];
  for (const [one, other] of edges) {
    unsorted[first[one]!++] = other;
    unsorted[first[other]!++] = one;
  }
  for (let node = 0; node < size; node += 1) for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) neighbours[second[unsorted[at]!]!++] = node;
  return { offsets, neighbours, together: new Int32Array(offsets[size]!).fill(1) };
}
