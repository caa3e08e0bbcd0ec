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
MATCH (partner:Organisation)-[tie:PARTNER_IN]->(collaboration:Collaboration)
WHERE tie.modality = 'asserted' AND (asOf IS NULL OR (tie.fromMin <= asOf + '~' AND tie.toMax >= asOf))
OPTIONAL MATCH (heir:Thing {id: partner.heir}) WHERE along = 'descent'
WITH collaboration, coalesce(heir, partner) AS body, asOf IS NULL OR (tie.fromMax <= asOf + '~' AND tie.toMin >= asOf) AS isCertain
WHERE body.side IS NOT NULL
WITH collaboration, body, max(isCertain) AS isCertain
WITH collaboration, collect({id: body.id, side: body.side, isCertain: isCertain}) AS partners
UNWIND partners AS one
UNWIND partners AS other
WITH collaboration, one, other WHERE one.id < other.id
WITH collaboration, [one.id, other.id] AS pair, one.isCertain AND other.isCertain AS isCertain,
  CASE WHEN one.side <= other.side THEN one.side ELSE other.side END AS side,
  CASE WHEN one.side <= other.side THEN other.side ELSE one.side END AS otherSide
RETURN side, otherSide, side <> otherSide AS crosses, count(DISTINCT pair) AS pairs,
  count(DISTINCT CASE WHEN isCertain THEN pair END) AS certain, count(DISTINCT collaboration) AS collaborations
ORDER BY pairs DESC, side, otherSide
