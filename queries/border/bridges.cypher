// question: Which bodies work with the most others across the border?
// answers:  id, body, side, across, sides, within, undated
// given:    $asOf = null (a date such as 2018 or 2018-06: partnerships that may have held then; null for all years)
// given:    $said = null (a date: only what sources had said by then; null for all that they say)
// given:    $atLeast = 1 (how many partners across the border a body must have to be listed)
//
// Two bodies work together when sources state that both are partners in one project, agreement, event or work.
// "across" counts those on another side, "within" those on the same side, "sides" the other sides that are reached.
// A body whose side nobody stated counts nowhere. "undated" counts those left out because nothing dates a partnership.
WITH null AS asOf, null AS said, 1 AS atLeast
MATCH (body:Organisation)-[own:PARTNER_IN]->(:Collaboration)<-[theirs:PARTNER_IN]-(other:Organisation)
WHERE own.modality = 'asserted' AND theirs.modality = 'asserted'
  AND body.side IS NOT NULL AND other.side IS NOT NULL AND body <> other
  AND (said IS NULL OR all(tie IN [own, theirs] WHERE EXISTS {
    MATCH (statement:Statement)
    WHERE statement.id IN tie.statements AND coalesce(statement.published, statement.retrieved) <= said + '~'
  }))
WITH body, other, atLeast,
  collect(asOf IS NULL OR coalesce(all(tie IN [own, theirs] WHERE tie.fromMin <= asOf + '~' AND tie.toMax >= asOf), false)) AS holdings,
  collect(own.fromMin IS NULL OR theirs.fromMin IS NULL) AS gaps
WITH body, other, atLeast, true IN holdings AS holds, true IN gaps AS isUndated
WITH body, atLeast,
  count(CASE WHEN holds AND other.side <> body.side THEN 1 END) AS across,
  count(DISTINCT CASE WHEN holds AND other.side <> body.side THEN other.side END) AS sides,
  count(CASE WHEN holds AND other.side = body.side THEN 1 END) AS within,
  count(CASE WHEN NOT holds AND isUndated THEN 1 END) AS undated
WHERE across >= atLeast
RETURN body.id AS id, body.name AS body, body.side AS side, across, sides, within, undated
ORDER BY across DESC, sides DESC, within DESC, id
