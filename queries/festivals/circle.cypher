// question: Who makes, hosts, pays for and attends a festival or another event, from which side and in which year?
// answers:  eventId, event, year, way, role, id, body, side, sources
// given:    $name = '' (a part of its name, such as NEXT; nothing for all events)
//
// One row for each body, way and year. "year" is empty where no source tells it for certain, and "side" where nobody states it.
WITH '' AS name
MATCH (event:Event)<-[tie:CREATED|RUNS|ORGANISES|HOSTS|PARTNER_IN|FUNDS|TOOK_PART_IN]-(body:Organisation)
WHERE tie.modality = 'asserted' AND toLower(event.name) CONTAINS toLower(name)
WITH event, tie, body, CASE WHEN left(tie.fromMin, 4) = left(tie.fromMax, 4) THEN toInteger(left(tie.fromMin, 4)) END AS year
UNWIND tie.sources AS source
WITH event, tie, body, year, source ORDER BY source
RETURN event.id AS eventId, event.name AS event, year, type(tie) AS way, tie.role AS role,
  body.id AS id, body.name AS body, body.side AS side, collect(DISTINCT source) AS sources
ORDER BY eventId, year, way, id, role
