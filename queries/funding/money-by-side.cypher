// question: From which side does money come, and to which does it go?
// answers:  giverSide, receiverSide, crosses, gifts, stated, least, most
// given:    $asOf = null (a date such as 2018 or 2018-06: only what may have held then; null for all years, undated facts too)
//
// A gift is one giver, one receiver, one way and one period. What sits on no side, as a project or a film, counts on the side of
// its partners, or as "several" when they sit on several. "stated" are the gifts whose amount in EUR somebody states: "least" and
// "most" are the sums of those, which differ where sources do. They are no totals: an amount that nobody states is no zero.
WITH null AS asOf
MATCH (subject:Thing)<-[:SUBJECT]-(statement:Statement)-[:OBJECT]->(object:Thing)
WHERE statement.predicate IN ['FUNDS', 'EU_FUNDING', 'GRANT'] AND statement.modality = 'asserted' AND statement.retracted IS NULL
  AND (asOf IS NULL OR (statement.fromMin <= asOf + '~' AND statement.toMax >= asOf))
WITH statement,
  CASE statement.predicate WHEN 'FUNDS' THEN subject ELSE object END AS giver,
  CASE statement.predicate WHEN 'FUNDS' THEN object ELSE subject END AS receiver,
  CASE statement.unit WHEN 'EUR' THEN statement.amount END AS amount
WITH giver, receiver, statement.predicate AS through, statement.from AS from, statement.to AS to, min(amount) AS least, max(amount) AS most
WITH giver, receiver, least, most, COLLECT {
  MATCH (receiver)<-[tie:PARTNER_IN]-(partner:Organisation)
  WHERE tie.modality = 'asserted' AND partner.side IS NOT NULL
  RETURN DISTINCT partner.side
} AS sides
WITH giver.side AS giverSide, coalesce(receiver.side, CASE WHEN size(sides) > 1 THEN 'several' ELSE sides[0] END) AS receiverSide, least, most
WITH giverSide, receiverSide, count(*) AS gifts, count(least) AS stated, sum(least) AS least, sum(most) AS most
RETURN giverSide, receiverSide, giverSide <> receiverSide AS crosses, gifts, stated,
  CASE WHEN stated > 0 THEN least END AS least, CASE WHEN stated > 0 THEN most END AS most
ORDER BY giverSide, receiverSide
