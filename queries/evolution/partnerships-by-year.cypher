// question: How many partnerships began and ended in each year, and how many of the new ones joined several sides?
// answers:  year, joined, departed, collaborations, crossing, undated
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
//
// A partnership is one body in one project, agreement, event or work. It counts in a year when that year is certain.
// "collaborations" are those that somebody joined in the year, "crossing" those of them with partners of two sides or more.
// "undated" is the same in every row: the partnerships whose first year no source tells, which no row counts as joined.
WITH null AS said
MATCH (body:Organisation)-[stated:PARTNER_IN]->(collaboration:Collaboration)
WHERE stated.modality = 'asserted'
CALL (stated, said) {
  UNWIND CASE WHEN said IS NULL THEN [] ELSE stated.statements END AS id
  MATCH (statement:Statement {id: id})-[:STATED_ON]->(:Page)-[:OF]->(source:Source)
  WHERE statement.saidBy <= said + '~'
  WITH statement, source ORDER BY statement.id
  WITH collect(statement.id) AS statements, collect(DISTINCT source.name) AS sources,
    min(statement.fromMin) AS fromMin, min(statement.fromMax) AS fromMax, max(statement.toMin) AS toMin, max(statement.toMax) AS toMax
  RETURN CASE WHEN said IS NULL THEN stated WHEN size(statements) > 0 THEN
    {statements: statements, sources: sources, fromMin: fromMin, fromMax: fromMax, toMin: toMin, toMax: toMax} END AS tie
}
WITH body, collaboration, tie
WHERE tie IS NOT NULL
WITH collaboration, collect(DISTINCT body.side) AS sides, collect(DISTINCT {
  body: body.id,
  began: CASE WHEN left(tie.fromMin, 4) = left(tie.fromMax, 4) THEN left(tie.fromMin, 4) END,
  ended: CASE WHEN left(tie.toMin, 4) = left(tie.toMax, 4) THEN left(tie.toMin, 4) END
}) AS partnerships
UNWIND partnerships AS partnership
WITH collect({
  body: partnership.body, collaboration: collaboration.id, crosses: size(sides) > 1,
  began: partnership.began, ended: partnership.ended
}) AS partnerships
WITH partnerships, size([one IN partnerships WHERE one.began IS NULL]) AS undated
UNWIND partnerships AS partnership
UNWIND [partnership.began, partnership.ended] AS year
WITH DISTINCT year, partnership, undated WHERE year IS NOT NULL
RETURN toInteger(year) AS year,
  count(CASE WHEN partnership.began = year THEN 1 END) AS joined,
  count(CASE WHEN partnership.ended = year THEN 1 END) AS departed,
  count(DISTINCT CASE WHEN partnership.began = year THEN partnership.collaboration END) AS collaborations,
  count(DISTINCT CASE WHEN partnership.began = year AND partnership.crosses THEN partnership.collaboration END) AS crossing,
  undated
ORDER BY year
