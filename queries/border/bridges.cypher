// question: Which bodies work with the most others across the border?
// answers:  id, body, side, across, certain, sides, within, undated
// given:    $asOf = null (a date such as 2018 or 2018-06: partnerships that may have held then; null for all years)
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
// given:    $atLeast = 1 (how many partners across the border a body must have to be listed)
// given:    $along = '' (descent: a body and what it became count as one, the last of them; nothing: each by itself)
//
// Two bodies work together when sources state that both are partners in one project, agreement, event or work.
// "across" counts those on another side, "certain" those of them whose dates leave no doubt that both were there then, "within"
// those on the same side, "sides" the other sides that are reached. A body whose side nobody stated counts nowhere. "undated"
// counts those left out because nothing dates a partnership.
WITH null AS asOf, null AS said, 1 AS atLeast, '' AS along
WHERE along IN ['', 'descent']
MATCH (partner:Organisation)-[stated:PARTNER_IN]->(shared:Collaboration)
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
WITH asOf, atLeast, shared, coalesce(heir, partner) AS body, tie
WHERE tie IS NOT NULL AND body.side IS NOT NULL
WITH atLeast, shared, body, CASE WHEN asOf IS NULL THEN 'certain' ELSE
  CASE WHEN tie.fromMin IS NULL THEN 'undated' WHEN tie.fromMax <= asOf + '~' AND tie.toMin >= asOf THEN 'certain' WHEN tie.fromMin <= asOf + '~' AND tie.toMax >= asOf THEN 'possible' ELSE 'no' END
END AS standing
WITH atLeast, shared, body, max(CASE standing WHEN 'no' THEN 0 WHEN 'undated' THEN 1 WHEN 'possible' THEN 2 ELSE 3 END) AS held
WHERE held > 0
WITH atLeast, shared, collect({body: body, held: held}) AS parts
UNWIND parts AS one
UNWIND parts AS two
WITH atLeast, one.body AS body, two.body AS other, CASE WHEN one.held < two.held THEN one.held ELSE two.held END AS together
WHERE body <> other
WITH atLeast, body, other, max(together) AS held
WITH atLeast, body,
  count(CASE WHEN held > 1 AND other.side <> body.side THEN 1 END) AS across,
  count(CASE WHEN held = 3 AND other.side <> body.side THEN 1 END) AS certain,
  count(DISTINCT CASE WHEN held > 1 AND other.side <> body.side THEN other.side END) AS sides,
  count(CASE WHEN held > 1 AND other.side = body.side THEN 1 END) AS within,
  count(CASE WHEN held = 1 THEN 1 END) AS undated
WHERE across >= atLeast
RETURN body.id AS id, body.name AS body, body.side AS side, across, certain, sides, within, undated
ORDER BY across DESC, sides DESC, within DESC, id
