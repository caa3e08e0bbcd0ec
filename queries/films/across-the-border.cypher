// question: Which films and other works are made and paid for from several sides?
// answers:  id, work, sides, makers, funders
// given:    $kind = 'Work' (a kind of collaboration, such as Work, Project or Event)
// given:    $atLeast = 2 (from how many sides at least)
//
// "makers" are the partners in it and those who created it, "funders" those who gave it money, alone or through a programme.
// "sides" are those of makers and funders together; whom nobody places on a side is listed and adds none.
WITH 'Work' AS kind, 2 AS atLeast
MATCH (work:Collaboration) WHERE kind IN work.kinds
WITH work, atLeast, COLLECT {
  MATCH (work)<-[tie:PARTNER_IN|CREATED]-(maker:Thing)
  WHERE tie.modality = 'asserted'
  RETURN DISTINCT maker
} AS makers, COLLECT {
  MATCH (work)<-[tie:FUNDS]-(funder:Thing)
  WHERE tie.modality = 'asserted'
  RETURN funder
  UNION
  MATCH (work)-[tie:EU_FUNDING|GRANT]->(funder:Thing)
  WHERE tie.modality = 'asserted'
  RETURN funder
} AS funders
UNWIND makers + funders AS hand
WITH work, atLeast, makers, funders, hand ORDER BY hand.name
WITH work, atLeast, collect(DISTINCT hand.side) AS sides,
  collect(DISTINCT CASE WHEN hand IN makers THEN hand.name END) AS makers,
  collect(DISTINCT CASE WHEN hand IN funders THEN hand.name END) AS funders
WHERE size(sides) >= atLeast
UNWIND sides AS side
WITH work, side, makers, funders ORDER BY side
RETURN work.id AS id, work.name AS work, collect(side) AS sides, makers, funders
ORDER BY id
