// question: Which sides work with which, and how much?
// answers:  side, otherSide, crosses, pairs, certain, collaborations
// given:    $asOf = null (a date such as 2018 or 2018-06: partnerships that may have held then; null for all years)
// given:    $along = '' (descent: a body and what it became count as one, the last of them; nothing: each by itself)
//
// One row for each two sides, and one for each side with itself. "pairs" are two bodies that sources state to be partners
// in one project, agreement, event or work, each two counted once; "certain" are those of them whose dates leave no doubt that
// both were there then; "collaborations" are those that join such a pair. A body whose side nobody stated counts nowhere.
WITH null AS asOf, '' AS along
WHERE along IN ['', 'descent']
MATCH (partner:Organisation)-[own:PARTNER_IN]->(collaboration:Collaboration)<-[theirs:PARTNER_IN]-(counterpart:Organisation)
WHERE own.modality = 'asserted' AND theirs.modality = 'asserted'
  AND (asOf IS NULL OR all(tie IN [own, theirs] WHERE tie.fromMin <= asOf + '~' AND tie.toMax >= asOf))
OPTIONAL MATCH (heir:Thing {id: partner.heir}) WHERE along = 'descent'
OPTIONAL MATCH (otherHeir:Thing {id: counterpart.heir}) WHERE along = 'descent'
WITH asOf, own, theirs, collaboration, coalesce(heir, partner) AS body, coalesce(otherHeir, counterpart) AS other
WHERE body.id < other.id AND body.side IS NOT NULL AND other.side IS NOT NULL
WITH collaboration, body, other, body.side <= other.side AS inOrder,
  asOf IS NULL OR all(tie IN [own, theirs] WHERE tie.fromMax <= asOf + '~' AND tie.toMin >= asOf) AS isCertain
WITH collaboration, [body.id, other.id] AS pair, isCertain,
  CASE WHEN inOrder THEN body.side ELSE other.side END AS side,
  CASE WHEN inOrder THEN other.side ELSE body.side END AS otherSide
RETURN side, otherSide, side <> otherSide AS crosses, count(DISTINCT pair) AS pairs,
  count(DISTINCT CASE WHEN isCertain THEN pair END) AS certain, count(DISTINCT collaboration) AS collaborations
ORDER BY pairs DESC, side, otherSide
