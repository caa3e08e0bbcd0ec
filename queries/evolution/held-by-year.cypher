// question: How many partnerships held in each year, certainly and possibly?
// answers:  year, certain, possible, crossing, undated
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
// given:    $along = '' (descent: a body and what it became count as one; nothing: each by itself)
//
// A partnership is one body in one project, agreement, event or work. "certain" counts those that held in the year whatever their
// dates mean, "possible" those and the ones that may have: the truth lies between the two. One whose beginning or end nobody tells
// may have held in any year before or after. "crossing" counts, of the certain ones, those in something whose certain partners of
// that year sit on several sides. "undated" is the same in every row: the partnerships that nothing dates, which no row counts.
// The years are those from the first in which a partnership is certain to the last day on which a page was read,
// without those in which none may have held.
WITH null AS said, '' AS along
WHERE along IN ['', 'descent']
MATCH (partner:Organisation)-[stated:PARTNER_IN]->(collaboration:Collaboration)
WHERE stated.modality = 'asserted'
OPTIONAL MATCH (heir:Thing {id: partner.heir}) WHERE along = 'descent'
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
WITH coalesce(heir, partner) AS body, collaboration, tie
WHERE tie IS NOT NULL
WITH body, collaboration, collect({fromMin: tie.fromMin, fromMax: tie.fromMax, toMin: tie.toMin, toMax: tie.toMax}) AS ties
WITH collect({body: body, collaboration: collaboration.id, ties: [tie IN ties WHERE tie.fromMin IS NOT NULL]}) AS partnerships
WITH partnerships, size([one IN partnerships WHERE size(one.ties) = 0]) AS undated,
  reduce(first = null, one IN partnerships | reduce(least = first, tie IN one.ties |
    CASE WHEN left(tie.fromMax, 4) <= left(tie.toMin, 4) AND tie.fromMax < coalesce(least, '9999') THEN tie.fromMax ELSE least END)) AS first
MATCH (page:Page)
WITH partnerships, undated, toInteger(left(first, 4)) AS first, toInteger(left(max(page.retrieved), 4)) AS last
UNWIND CASE WHEN first IS NULL THEN [] ELSE range(first, last) END AS year
UNWIND partnerships AS one
WITH year, toString(year) AS asOf, one, undated
WITH year, undated, one.body AS body, one.collaboration AS collaboration,
  any(tie IN one.ties WHERE tie.fromMax <= asOf + '~' AND tie.toMin >= asOf) AS isCertain,
  any(tie IN one.ties WHERE tie.fromMin <= asOf + '~' AND tie.toMax >= asOf) AS isPossible
WHERE isPossible
WITH year, undated, collaboration, count(CASE WHEN isCertain THEN 1 END) AS certain, count(*) AS possible,
  count(DISTINCT CASE WHEN isCertain THEN body.side END) AS sides
RETURN year, sum(certain) AS certain, sum(possible) AS possible, sum(CASE WHEN sides > 1 THEN certain ELSE 0 END) AS crossing, undated
ORDER BY year
