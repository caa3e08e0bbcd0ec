import { keys } from '../../derive/cypher/constraints.ts';
import { evidenceTypes, thingLabels } from '../../derive/cypher/load-cypher.ts';
import type { Finding } from '../../derive/check/finding.ts';
import { relationNames } from '../../model/predicates/index.ts';
import { read } from '../../database/open.ts';
import type { Database } from '../../database/open.ts';
import { missingConstraints } from '../rules.ts';

/** A rule of the graph's shape that Neo4j Community cannot enforce: its code, and the Cypher that returns what breaks it. */
type Check = { code: string; cypher: string };

const labels = Object.keys(keys);
const placeOf = (variable: string): string => `coalesce(${variable}.id, ${variable}.name, ${variable}.version, elementId(${variable}))`;

const checks: Check[] = [
  ends('statement.subject', 'Statement', '(node)-[:SUBJECT]->(:Thing)', 'one subject'),
  ends('statement.page', 'Statement', '(node)-[:STATED_ON]->(:Page)', 'one page'),
  ends('page.source', 'Page', '(node)-[:OF]->(:Source)', 'one source'),
  ends('name.thing', 'Name', '(:Thing)-[:NAMED]->(node)', 'one thing that bears it'),
  {
    code: 'statement.object',
    cypher: `MATCH (node:Statement) WITH node, COUNT { (node)-[:OBJECT]->(:Thing) } AS found, CASE WHEN node.objectName IS NULL THEN 0 ELSE 1 END AS expected
      WHERE found <> expected RETURN 'statement ' + ${placeOf('node')} AS place, 'expected ' + expected + ' objects, found ' + found + '.' AS message`,
  },
  ...Object.entries(keys).map(([label, key]) => ({
    code: `${label.toLowerCase()}.key`,
    cypher: `MATCH (node:${label}) WHERE node.${key} IS NULL RETURN '${label} ' + elementId(node) AS place, 'expected "${key}", found nothing.' AS message`,
  })),
  {
    code: 'node.rogue',
    cypher: 'MATCH (node) WHERE none(label IN labels(node) WHERE label IN $labels) RETURN elementId(node) AS place, "expected a node of the model, found " + CASE size(labels(node)) WHEN 0 THEN "no label" ELSE "(:" + reduce(text = head(labels(node)), label IN tail(labels(node)) | text + ":" + label) + ")" END + "." AS message',
  },
  {
    code: 'label.rogue',
    cypher: `MATCH (node) WHERE any(label IN labels(node) WHERE label IN $labels) UNWIND labels(node) AS label WITH node, label WHERE NOT label IN $labels AND NOT (node:Thing AND label IN $thingLabels)
      RETURN head([own IN labels(node) WHERE own IN $labels]) + ' ' + ${placeOf('node')} AS place, 'expected labels of the model, found "' + label + '".' AS message`,
  },
  {
    code: 'label.several',
    cypher: `MATCH (node) WITH node, [label IN labels(node) WHERE label IN $labels] AS own WHERE size(own) > 1 RETURN own[0] + ' ' + ${placeOf('node')} AS place, 'expected one of ' + own[0] + ' and ' + own[1] + ', found both.' AS message`,
  },
  {
    code: 'relation.rogue',
    cypher: `MATCH (from)-[tie]->(to) WHERE NOT type(tie) IN $types RETURN type(tie) + ' ' + ${placeOf('from')} AS place, 'expected a type of the model, found "' + type(tie) + '" to "' + ${placeOf('to')} + '".' AS message`,
  },
  {
    code: 'relation.ends',
    cypher: `MATCH (from)-[tie]->(to) WHERE type(tie) IN $relationTypes AND NOT (from:Thing AND to:Thing) RETURN type(tie) + ' ' + coalesce(tie.id, elementId(tie)) AS place, 'expected things at both ends, found another node.' AS message`,
  },
  {
    code: 'relation.key',
    cypher: `MATCH (from:Thing)-[tie]->(to:Thing) WHERE type(tie) IN $relationTypes AND tie.id IS NULL RETURN type(tie) + ' ' + from.id AS place, 'expected an id on the tie to "' + to.id + '", found none.' AS message`,
  },
  ...misplaced(),
  {
    code: 'release.one',
    cypher: "MATCH (release:Release) WITH count(release) AS found WHERE found <> 1 RETURN 'graph' AS place, 'expected one release, found ' + found + '.' AS message",
  },
];

/** Returns what is wrong with the shape of a graph: constraints that are gone, and nodes and ties that stand where they may not. */
export async function structureFindings(database: Database): Promise<Finding[]> {
  const findings: Finding[] = (await missingConstraints(database)).map(({ name }) => ({ code: 'constraint.missing', place: name, message: 'expected this constraint, found none.' }));
  const given = { labels, thingLabels, types: [...relationNames, ...evidenceTypes, 'COMPUTED'], relationTypes: [...relationNames] };
  for (const { code, cypher } of checks) {
    const broken = await read<Omit<Finding, 'code'>>(database, cypher, given);
    findings.push(...broken.map(({ place, message }) => ({ code, place, message })));
  }
  return findings;
}

function ends(code: string, label: string, pattern: string, expected: string): Check {
  return {
    code,
    cypher: `MATCH (node:${label}) WITH node, COUNT { ${pattern} } AS found WHERE found <> 1 RETURN '${label.toLowerCase()} ' + ${placeOf('node')} AS place, 'expected ${expected}, found ' + found + '.' AS message`,
  };
}

/** Ties of the evidence layer between nodes that they do not belong to. */
function misplaced(): Check[] {
  const places = { SUBJECT: ['Statement', 'Thing'], OBJECT: ['Statement', 'Thing'], STATED_ON: ['Statement', 'Page'], OF: ['Page', 'Source'], NAMED: ['Thing', 'Name'] } as const;
  return Object.entries(places).map(([type, [from, to]]) => ({
    code: 'tie.misplaced',
    cypher: `MATCH (from)-[:${type}]->(to) WHERE NOT (from:${from} AND to:${to}) RETURN '${type} ' + ${placeOf('from')} AS place, 'expected it to lead from a ${from} to a ${to}, found it at "' + ${placeOf('to')} + '".' AS message`,
  }));
}
