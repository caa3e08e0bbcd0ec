// question: Who gives money to whom, how much, and across which sides?
// answers:  giverId, giver, giverSide, receiverId, receiver, receiverSide, through, from, to, amounts, crosses, sources
// given:    $asOf = null (a date such as 2018 or 2018-06: only what may have held then; null for all years, undated facts too)
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
//
// One row for each giver, receiver, way and period. "amounts" are in EUR; sources that disagree are both kept, and an
// amount that nobody stated is no zero. "crosses" is empty when the side of one of the two is not known.
WITH null AS asOf, null AS said
MATCH (subject:Thing)<-[:SUBJECT]-(statement:Statement)-[:OBJECT]->(object:Thing)
WHERE statement.predicate IN ['FUNDS', 'EU_FUNDING', 'GRANT'] AND statement.modality = 'asserted' AND statement.retracted IS NULL
  AND (asOf IS NULL OR (statement.fromMin <= asOf + '~' AND statement.toMax >= asOf))
  AND (said IS NULL OR statement.saidBy <= said + '~')
WITH statement,
  CASE statement.predicate WHEN 'FUNDS' THEN subject ELSE object END AS giver,
  CASE statement.predicate WHEN 'FUNDS' THEN object ELSE subject END AS receiver
MATCH (statement)-[:STATED_ON]->(:Page)-[:OF]->(source:Source)
WITH giver, receiver, statement, source ORDER BY statement.amount, source.name
RETURN giver.id AS giverId, giver.name AS giver, giver.side AS giverSide,
  receiver.id AS receiverId, receiver.name AS receiver, receiver.side AS receiverSide,
  statement.predicate AS through, statement.from AS from, statement.to AS to,
  collect(DISTINCT statement.amount) AS amounts, giver.side <> receiver.side AS crosses, collect(DISTINCT source.name) AS sources
ORDER BY giverId, receiverId, through, from, to
