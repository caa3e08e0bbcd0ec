// question: Which bodies, places and other things became others, when, and what are they today?
// answers:  id, before, how, date, afterId, after, heirId, heir, sources
// given:    $name = '' (a part of the name of what was or of what came, such as Lille; nothing for all)
//
// One row for each step. "how" tells whether it was succeeded, merged into another, split from it or renamed; a person who judged
// it so, and no source, says "succeeded". "date" is empty where nobody tells the day. "heir" is the last of its line: whoever counts along the
// line (`along=descent`) counts both as one. Where a line parts nobody is the one heir, and what split off is no heir.
WITH '' AS name
CALL (name) {
  MATCH (before:Thing) WHERE before.successors IS NOT NULL
  UNWIND range(0, size(before.successors) - 1) AS at
  MATCH (after:Thing {id: before.successors[at]})
  WHERE toLower(before.name) CONTAINS toLower(name) OR toLower(after.name) CONTAINS toLower(name)
  RETURN before, after, before.successionDates[at] AS judged, 'succeeded' AS how
  UNION
  MATCH (after:Thing)-[tie:SPLIT_FROM]->(before:Thing) WHERE tie.modality = 'asserted' AND (toLower(before.name) CONTAINS toLower(name) OR toLower(after.name) CONTAINS toLower(name))
  RETURN before, after, coalesce(tie.from, '') AS judged, 'split' AS how
}
OPTIONAL MATCH (before)-[tie:SUCCEEDED_BY|MERGED_INTO|RENAMED|SPLIT_FROM]-(after)
WHERE tie.modality = 'asserted'
WITH before, after, judged, how, tie ORDER BY tie.id
WITH before, after, judged, how, collect(type(tie)) AS ways, collect(tie.sources) AS told
OPTIONAL MATCH (heir:Thing {id: before.heir})
UNWIND CASE WHEN size(told) = 0 THEN [[]] ELSE told END AS some
UNWIND CASE WHEN size(some) = 0 THEN [null] ELSE some END AS source
WITH before, after, judged, how, ways, heir, source ORDER BY source
RETURN before.id AS id, before.name AS before,
  CASE WHEN how = 'split' THEN how WHEN 'RENAMED' IN ways THEN 'renamed' WHEN 'MERGED_INTO' IN ways THEN 'merged' ELSE how END AS how,
  CASE judged WHEN '' THEN null ELSE judged END AS date, after.id AS afterId, after.name AS after,
  heir.id AS heirId, heir.name AS heir, collect(DISTINCT source) AS sources
ORDER BY id, date, afterId
