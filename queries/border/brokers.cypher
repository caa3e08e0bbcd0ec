// question: Which bodies stand between bodies of two sides that do not work with each other?
// answers:  id, body, side, between, sides
// given:    $atLeast = 1 (between how many pairs a body must stand to be listed)
// given:    $pairs = 'home' (home: pairs of bodies of Hauts-de-France, Wallonia and West Flanders; all: of any sides, which takes long on a large graph)
//
// Two bodies work together when sources state that both are partners in one project, agreement, event or work, or that one
// cooperates with the other. "between" counts the pairs of bodies, on two sides, that both work with this one and not with
// each other, whatever the year; "sides" are those of the bodies in such pairs. A body whose side nobody stated counts nowhere.
WITH 1 AS atLeast, 'home' AS pairs
WHERE pairs IN ['home', 'all']
MATCH (body:Organisation) WHERE body.side IS NOT NULL
WITH atLeast, body, pairs = 'all' AS isAll, ['hauts-de-france', 'wallonia', 'west-flanders'] AS home
WITH atLeast, body, COLLECT {
  MATCH (body)-[own:PARTNER_IN]->(:Collaboration)<-[theirs:PARTNER_IN]-(other:Organisation)
  WHERE own.modality = 'asserted' AND theirs.modality = 'asserted' AND other <> body AND (other.side IN home OR isAll AND other.side IS NOT NULL)
  RETURN other
  UNION
  MATCH (body)-[tie:COOPERATES_WITH]-(other:Organisation)
  WHERE tie.modality = 'asserted' AND other <> body AND (other.side IN home OR isAll AND other.side IS NOT NULL)
  RETURN other
} AS others
UNWIND others AS one
UNWIND others AS other
WITH atLeast, body, one, other WHERE one.id < other.id AND one.side <> other.side
  AND NOT EXISTS {
    MATCH (one)-[own:PARTNER_IN]->(:Collaboration)<-[theirs:PARTNER_IN]-(other)
    WHERE own.modality = 'asserted' AND theirs.modality = 'asserted'
  }
  AND NOT EXISTS { MATCH (one)-[tie:COOPERATES_WITH]-(other) WHERE tie.modality = 'asserted' }
UNWIND [one.side, other.side] AS side
WITH atLeast, body, [one.id, other.id] AS pair, side ORDER BY side
WITH atLeast, body, count(DISTINCT pair) AS between, collect(DISTINCT side) AS sides
WHERE between >= atLeast
RETURN body.id AS id, body.name AS body, body.side AS side, between, sides
ORDER BY between DESC, id
