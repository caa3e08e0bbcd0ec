// question: Which promises were kept, which came otherwise, which lapsed, and which are still open?
// answers:  fate, due, subjectId, subject, predicate, objectId, object, value, unit, promised, sources, pages, told, toldOn, toldOnPages
// given:    $said = null (a date: as far as sources had told by then, and judged at its end; null for all, judged on the last day of reading)
// given:    $thing = '' (the id of a thing, such as kikk; nothing for all)
//
// A promise is what a page states as planned. It is "confirmed" when a page that is not older states the same as done, "contradicted"
// when one states another date or amount, "lapsed" when its time ("due") is over and no page came back to it, and "open" otherwise, also when nobody
// says for when it was. "due" and "promised" are as exact as they were stated. What a thing aims at, does and deals with is told in our own words,
// which no later page repeats: it is no promise here.
WITH null AS said, '' AS thing
MATCH (page:Page)
WITH said, thing, coalesce(said + '~', max(page.retrieved)) AS today
MATCH (subject:Thing)<-[:SUBJECT]-(promise:Statement)-[:STATED_ON]->(page:Page)-[:OF]->(source:Source)
WHERE promise.modality = 'planned' AND promise.retracted IS NULL AND NOT promise.predicate IN ['HAS_OBJECTIVE', 'HAS_ACTIVITY', 'CONCERNS']
  AND (said IS NULL OR promise.saidBy <= said + '~')
OPTIONAL MATCH (promise)-[:OBJECT]->(object:Thing)
WITH said, thing, today, subject, object, promise, page, source ORDER BY source.name, page.url
WHERE thing = '' OR thing IN [subject.id, object.id]
WITH said, today, subject, object, promise.predicate AS predicate, promise.value AS value, promise.unit AS unit, promise.from AS from, promise.to AS to,
  min(promise.published) AS promised, collect(DISTINCT source.name) AS sources, collect(DISTINCT coalesce(page.url, source.address, page.id)) AS pages
WITH *, CASE WHEN predicate IN ['FOUNDED', 'OPENED', 'STARTED', 'ENDED', 'ANNOUNCED'] THEN value WHEN from <> '..' THEN from WHEN to <> '..' THEN to END AS due
OPTIONAL MATCH (subject)<-[:SUBJECT]-(later:Statement)-[:STATED_ON]->(place:Page)-[:OF]->(teller:Source)
WHERE later.predicate = predicate AND later.modality = 'asserted' AND later.retracted IS NULL
  AND (promised IS NULL OR later.saidBy >= promised) AND (said IS NULL OR later.saidBy <= said + '~')
  AND (object IS NULL OR EXISTS { (later)-[:OBJECT]->(object) })
  AND (later.value IS NULL OR value IS NULL OR coalesce(later.unit, '') = coalesce(unit, ''))
  AND (object IS NULL OR from IS NULL OR later.toMax IS NULL OR later.toMax >= from)
WITH *, later.value IS NULL OR value IS NULL OR later.value = value
  OR (unit IS NULL AND (toString(later.value) STARTS WITH toString(value) OR toString(value) STARTS WITH toString(later.value))) AS isSame
ORDER BY isSame DESC, later.saidBy, later.id
WITH today, subject, object, predicate, value, unit, promised, sources, pages, due,
  collect(CASE WHEN later IS NOT NULL THEN {isSame: isSame, value: coalesce(toString(later.value), later.from), published: later.published, page: coalesce(place.url, teller.address, place.id)} END) AS answers
WITH *, head(answers) AS answer
RETURN CASE WHEN answer.isSame THEN 'confirmed' WHEN answer IS NOT NULL THEN 'contradicted' WHEN split(due, '/')[-1] + '~' < today THEN 'lapsed' ELSE 'open' END AS fate,
  due, subject.id AS subjectId, subject.name AS subject, predicate, object.id AS objectId, object.name AS object, value, unit, promised, sources, pages,
  answer.value AS told, answer.published AS toldOn, CASE WHEN answer IS NULL THEN [] ELSE [answer.page] END AS toldOnPages
ORDER BY due, subjectId, predicate, objectId, value
