import * as language from '@neo4j-cypher/language-support';
import type { DbSchema, ParserRuleContext } from '@neo4j-cypher/language-support';
import { allProperties, labels, properties, relationTypes } from './graph-words.ts';

type Node = ParserRuleContext;
/** What is known while one statement is read: the labels of its variables, and the keys of the maps that it makes itself. */
type Scope = { worn: Map<string, Set<string>>; made: Set<string> };

const { LabelExpressionContext, LabelNameContext, MapContext, MapProjectionElementContext, NodePatternContext, PropertyKeyNameContext, RelationshipPatternContext, VariableContext } = language;
const builtIn = Object.entries(language.testData.mockSchema.functions ?? {}).map(([version, all]) => [version, Object.fromEntries(Object.entries(all ?? {}).filter(([, one]) => one.isBuiltIn))]);
const schema: DbSchema = { labels, relationshipTypes: relationTypes, propertyKeys: [...allProperties], functions: Object.fromEntries(builtIn) as NonNullable<DbSchema['functions']>, parameters: {} };

/** Returns what is wrong with Cypher, without a database: its grammar and variables, and every label, type, function and property that the graph does not have. */
export function lintCypher(cypher: string): string[] {
  const told = language.lintCypherQuery(cypher, schema).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  const read = language.parserWrapper.parse(cypher).statementsParsing.flatMap(({ ctx }) => lintProperties(ctx));
  return [...told, ...read];
}

function lintProperties(statement: Node): string[] {
  const nodes = [...walk(statement)];
  const scope: Scope = { worn: new Map(), made: new Set() };
  for (const node of nodes) {
    if (isPattern(node)) wear(scope, node);
    if (node instanceof PropertyKeyNameContext && isMade(node)) scope.made.add(textOf(node));
  }
  return nodes.filter((node) => node instanceof PropertyKeyNameContext && !isMade(node)).flatMap((node) => lintProperty(node, scope));
}

function lintProperty(node: Node, { worn, made }: Scope): string[] {
  const name = textOf(node);
  const owner = ownerOf(node);
  const words = owner instanceof Set ? owner : worn.get(owner);
  const isKnown = words ? [...words].some((word) => !properties.has(word) || properties.get(word)?.has(name)) : allProperties.has(name) || made.has(name);
  if (isKnown) return [];
  const whose = words ? [...words].join(' or ') : 'the graph';
  return [`${node.start.line}: expected a property of ${whose}, found "${name}".`];
}

/** The labels of the pattern in which a property stands, or the text before its dot. */
function ownerOf(node: Node): Set<string> | string {
  const pattern = patternOf(node);
  if (pattern) return wordsOf(pattern);
  const property = node.parentCtx;
  const within = property?.parentCtx;
  const [around, child] = within && childrenOf(within)[0] === property ? [within.parentCtx, within] : [within, property];
  const [before, after] = around ? childrenOf(around) : [];
  return before && (after === child || within instanceof MapProjectionElementContext) ? textOf(before) : '';
}

/** The pattern whose own properties a key is among, as in (thing:Thing {id: 1}). */
function patternOf(node: Node): Node | undefined {
  const map = node.parentCtx instanceof MapContext ? node.parentCtx : undefined;
  const pattern = map?.parentCtx?.parentCtx;
  return pattern && isPattern(pattern) ? pattern : undefined;
}

/** Whether a key is one of a map that the statement makes: its own words, and none of the graph's. */
function isMade(node: Node): boolean {
  const { parentCtx } = node;
  return (parentCtx instanceof MapContext && !patternOf(node)) || parentCtx instanceof MapProjectionElementContext;
}

function isPattern(node: Node): boolean {
  return node instanceof NodePatternContext || node instanceof RelationshipPatternContext;
}

function wear({ worn }: Scope, pattern: Node): void {
  const variable = childrenOf(pattern).find((child) => child instanceof VariableContext);
  const words = wordsOf(pattern);
  if (variable && words.size > 0) worn.set(textOf(variable), new Set([...(worn.get(textOf(variable)) ?? []), ...words]));
}

/** The labels or types that a pattern names; those of what stands within its braces are not its own. */
function wordsOf(pattern: Node): Set<string> {
  const expressions = childrenOf(pattern).filter((child) => child instanceof LabelExpressionContext);
  return new Set(expressions.flatMap((child) => [...walk(child)]).filter((node) => node instanceof LabelNameContext).map(textOf));
}

/** The nodes under one: words and signs stand among them, with nothing under them. */
function childrenOf(node: Node): Node[] {
  return (node.children ?? []) as Node[];
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function textOf(node: Node): string {
  return node.getText().replaceAll('`', '');
}
