// question: Where do pages disagree about an amount, a number, a date, or the time and role of a tie?
// answers:  id, subject, predicate, otherId, other, about, unit, from, to, value, published, sources, pages
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
// given:    $thing = '' (the id of a thing, such as kikk; nothing for all)
//
// One row for each value that is told of the same thing, the same fact and the same time, where two pages tell different ones: "about"
// is "value". Or one for each beginning ("from"), end ("to") or role of a tie to "other", where two pages tell ones that exclude each other
// of times that touch: 2018-01 beside 2018 is only more exact, "partner" only less, and less than 1 EUR is rounding. How many there are of
// something and how large a fund is change: pages differ on that only when they are of one year, or of nobody knows which. They are
// kept side by side, with the day on which the first page said so ("published"): which of them is right is not ours to say.
WITH null AS said, '' AS thing
CALL (said, thing) {
  UNWIND ['BUDGET', 'FUND_SIZE', 'COUNT', 'FOUNDED', 'OPENED', 'STARTED', 'ENDED', 'ANNOUNCED'] AS predicate
  MATCH (statement:Statement {predicate: predicate})-[:SUBJECT]->(subject:Thing)
  WHERE statement.modality = 'asserted' AND statement.retracted IS NULL AND (thing = '' OR subject.id = thing)
    AND (said IS NULL OR statement.saidBy <= said + '~')
  // Few facts are told with several values: only their pages are looked up.
  WITH subject, predicate, statement.unit AS unit, collect(statement) AS statements, count(DISTINCT toString(statement.value)) AS values
  WHERE values > 1
  UNWIND statements AS statement
  MATCH (statement)-[:STATED_ON]->(page:Page)-[:OF]->(source:Source)
  RETURN subject, null AS other, predicate, 'value' AS about, statement.unit AS unit, statement.from AS from, statement.to AS to,
    statement.value AS value, statement.published AS published, source.name AS source, coalesce(page.url, source.address, page.id) AS place
  UNION ALL
  MATCH (subject:Thing)-[tie]->(other)
  WHERE tie.modality = 'asserted' AND (thing = '' OR thing IN [subject.id, other.id])
  // What is told of two things with one time and one role is one tie: pages differ only where there are several.
  WITH said, subject, other, type(tie) AS predicate, collect(tie.statements) AS told
  WHERE size(told) > 1
  UNWIND told AS ids
  UNWIND ids AS id
  MATCH (statement:Statement {id: id})
  WHERE statement.retracted IS NULL
    AND (statement.from IS NOT NULL OR statement.to IS NOT NULL OR statement.role IS NOT NULL)
    AND (said IS NULL OR statement.saidBy <= said + '~')
  WITH subject, other, predicate, collect(statement) AS statements
  WHERE size(statements) > 1
  UNWIND ['from', 'to', 'role'] AS about
  UNWIND statements AS one
  WITH subject, other, predicate, about, one, any(two IN statements WHERE CASE about
    WHEN 'role' THEN predicate = 'PARTNER_IN' AND one.role <> two.role AND NOT 'partner' IN [one.role, two.role]
      AND coalesce(one.fromMin <= two.toMax AND two.fromMin <= one.toMax, true)
    WHEN 'from' THEN one.from IS NOT NULL AND two.from IS NOT NULL AND coalesce(one.role, '') = coalesce(two.role, '')
      AND ((one.fromMax < two.fromMin AND two.fromMin <= one.toMax) OR (two.fromMax < one.fromMin AND one.fromMin <= two.toMax))
    ELSE one.to IS NOT NULL AND two.to IS NOT NULL AND coalesce(one.role, '') = coalesce(two.role, '')
      AND ((one.toMax < two.toMin AND two.fromMin <= one.toMax) OR (two.toMax < one.toMin AND one.fromMin <= two.toMax))
    END) AS isOther
  WHERE isOther
  MATCH (one)-[:STATED_ON]->(page:Page)-[:OF]->(source:Source)
  RETURN subject, other, predicate, about, null AS unit, CASE about WHEN 'role' THEN null ELSE one.role END AS from, null AS to,
    CASE about WHEN 'from' THEN one.from WHEN 'to' THEN one.to ELSE one.role END AS value, one.published AS published, source.name AS source, coalesce(page.url, source.address, page.id) AS place
}
WITH subject, other, predicate, about, unit, from, to, value, published, source, place ORDER BY source, place
WITH subject, other, predicate, about, unit, from, to, value, min(published) AS published,
  collect(DISTINCT left(coalesce(published, ''), 4)) AS years, collect(DISTINCT source) AS sources, collect(DISTINCT place) AS pages
WITH subject, other, predicate, about, unit, from, to, collect({value: value, text: toString(value), published: published, years: years, sources: sources, pages: pages}) AS told
WHERE any(one IN told WHERE any(two IN told WHERE one.text < two.text AND one.pages <> two.pages
  AND (unit IS NOT NULL OR about = 'role' OR NOT two.text STARTS WITH one.text)
  AND (coalesce(unit, '') <> 'EUR' OR abs(one.value - two.value) >= 1)
  AND (NOT predicate IN ['COUNT', 'FUND_SIZE'] OR '' IN one.years + two.years OR any(year IN one.years WHERE year IN two.years))))
UNWIND told AS one
RETURN subject.id AS id, subject.name AS subject, predicate, other.id AS otherId, other.name AS other, about, unit,
  CASE about WHEN 'value' THEN from END AS from, to, one.value AS value, one.published AS published, one.sources AS sources, one.pages AS pages
ORDER BY id, predicate, otherId, about, unit, from, to, value
