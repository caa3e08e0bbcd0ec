// question: Which sides work with which, and how much?
// answers:  side, otherSide, crosses, pairs, collaborations
// given:    $asOf = null (a date such as 2018 or 2018-06: partnerships that may have held then; null for all years)
//
// One row for each two sides, and one for each side with itself. "pairs" are two bodies that sources state to be partners
// in one project, agreement, event or work, each two counted once; "collaborations" are those that join such a pair.
// A body whose side nobody stated counts nowhere.
WITH null AS asOf
MATCH (body:Organisation)-[own:PARTNER_IN]->(collaboration:Collaboration)<-[theirs:PARTNER_IN]-(other:Organisation)
WHERE own.modality = 'asserted' AND theirs.modality = 'asserted' AND body.id < other.id
  AND body.side IS NOT NULL AND other.side IS NOT NULL
  AND (asOf IS NULL OR all(tie IN [own, theirs] WHERE tie.fromMin <= asOf + '~' AND tie.toMax >= asOf))
WITH collaboration, body, other, body.side <= other.side AS inOrder
WITH collaboration, [body.id, other.id] AS pair,
  CASE WHEN inOrder THEN body.side ELSE other.side END AS side,
  CASE WHEN inOrder THEN other.side ELSE body.side END AS otherSide
RETURN side, otherSide, side <> otherSide AS crosses, count(DISTINCT pair) AS pairs, count(DISTINCT collaboration) AS collaborations
ORDER BY pairs DESC, side, otherSide
