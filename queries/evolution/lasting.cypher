// question: How long did each project, agreement, event or work last, and who stayed from its first year to its last?
// answers:  id, collaboration, kind, from, to, years, partners, sides, stayed
//
// Only those of which a source tells when they began or ended. "years" are those that it touched; it is empty, as is "stayed",
// while its beginning or its end is not known. "stayed" are the partners who were certainly there in both its first and its
// last year: a partner without dates may have stayed too. "sides" are those of its partners.
MATCH (collaboration:Collaboration)<-[:SUBJECT]-(statement:Statement)
WHERE statement.predicate IN ['FOUNDED', 'OPENED', 'STARTED', 'ENDED'] AND statement.modality = 'asserted' AND statement.retracted IS NULL
WITH DISTINCT collaboration, collaboration.fromMin > '0001-01-01' AND collaboration.toMax < '9999-12-31' AS whole
OPTIONAL MATCH (collaboration)<-[tie:PARTNER_IN]-(body:Organisation)
WHERE tie.modality = 'asserted'
WITH collaboration, whole, body, left(tie.fromMax, 4) <= left(collaboration.fromMax, 4) AND left(tie.toMin, 4) >= left(collaboration.toMin, 4) AS stays
WITH collaboration, whole, count(DISTINCT body) AS partners, count(DISTINCT body.side) AS sides, count(DISTINCT CASE WHEN stays THEN body END) AS stayed
RETURN collaboration.id AS id, collaboration.name AS collaboration, collaboration.kind AS kind, collaboration.from AS from, collaboration.to AS to,
  CASE WHEN whole THEN toInteger(left(collaboration.toMax, 4)) - toInteger(left(collaboration.fromMin, 4)) + 1 END AS years,
  partners, sides, CASE WHEN whole THEN stayed END AS stayed
ORDER BY from, id
