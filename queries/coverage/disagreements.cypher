// question: Where do pages disagree about an amount, a number or a date?
// answers:  id, subject, predicate, unit, from, to, value, sources, pages
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
//
// One row for each value that is told of the same thing, the same fact and the same time, where two pages tell different ones.
// They are kept side by side: which of them is right is not ours to say. A date that only says the same more exactly, as
// 2018-01 beside 2018, is no other value.
WITH null AS said
MATCH (subject:Thing)<-[:SUBJECT]-(statement:Statement)-[:STATED_ON]->(page:Page)-[:OF]->(source:Source)
WHERE statement.predicate IN ['BUDGET', 'FUND_SIZE', 'COUNT', 'FOUNDED', 'OPENED', 'STARTED', 'ENDED', 'ANNOUNCED']
  AND statement.modality = 'asserted' AND statement.retracted IS NULL
  AND (said IS NULL OR statement.saidBy <= said + '~')
WITH subject, statement, page, source ORDER BY source.name, page.url
WITH subject, statement.predicate AS predicate, statement.unit AS unit, statement.from AS from, statement.to AS to, statement.value AS value,
  collect(DISTINCT source.name) AS sources, collect(DISTINCT page.url) AS pages
WITH subject, predicate, unit, from, to, collect({value: value, text: toString(value), sources: sources, pages: pages}) AS told
WHERE any(one IN told WHERE any(other IN told WHERE one.text < other.text AND one.pages <> other.pages
  AND (unit IS NOT NULL OR NOT other.text STARTS WITH one.text)))
UNWIND told AS one
RETURN subject.id AS id, subject.name AS subject, predicate, unit, from, to, one.value AS value, one.sources AS sources, one.pages AS pages
ORDER BY id, predicate, unit, from, to, value
