// question: What does each source tell, how much of it is undated, and of which sides are the bodies that it names?
// answers:  source, statements, ties, undated, bodies, hautsDeFrance, wallonia, westFlanders, elsewhere, unplaced
//
// "ties" are the statements about two things, "undated" those of them that tell neither when it began nor when it ended; planned
// and hypothetical ones count too. "bodies" are the organisations that it names, each once; "unplaced" are those whose side no
// source states. Read every other answer beside this one: what a source does not tell is not told not to be.
MATCH (source:Source)<-[:OF]-(:Page)<-[:STATED_ON]-(statement:Statement)
WHERE statement.retracted IS NULL
WITH source, statement, EXISTS { (statement)-[:OBJECT]->(:Thing) } AS ties
WITH source, count(*) AS statements, count(CASE WHEN ties THEN 1 END) AS ties,
  count(CASE WHEN ties AND statement.from IS NULL AND statement.to IS NULL THEN 1 END) AS undated
WITH source, statements, ties, undated, COLLECT {
  MATCH (source)<-[:OF]-(:Page)<-[:STATED_ON]-(statement:Statement)-[:SUBJECT|OBJECT]->(body:Organisation)
  WHERE statement.retracted IS NULL
  RETURN DISTINCT body
} AS bodies
RETURN source.name AS source, statements, ties, undated, size(bodies) AS bodies,
  size([body IN bodies WHERE body.side = 'hauts-de-france']) AS hautsDeFrance,
  size([body IN bodies WHERE body.side = 'wallonia']) AS wallonia,
  size([body IN bodies WHERE body.side = 'west-flanders']) AS westFlanders,
  size([body IN bodies WHERE NOT body.side IN ['hauts-de-france', 'wallonia', 'west-flanders']]) AS elsewhere,
  size([body IN bodies WHERE body.side IS NULL]) AS unplaced
ORDER BY source
