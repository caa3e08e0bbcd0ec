// question: How many bodies began to work with others in each year, and how many of them across the border at once?
// answers:  year, newcomers, crossing, undated
//
// A body is a newcomer in the year of its first partnership in a project, agreement, event or work, when that year is certain:
// no other partnership of it may have begun earlier. "crossing" are the newcomers who had a partner on another side in what they
// then joined. "undated" is the same in every row: the bodies whose first year no source tells, which no row counts.
MATCH (body:Organisation)-[tie:PARTNER_IN]->(:Collaboration)
WHERE tie.modality = 'asserted'
WITH body, min(left(tie.fromMin, 4)) AS earliest, min(left(tie.fromMax, 4)) AS latest, count(CASE WHEN tie.fromMin IS NULL THEN 1 END) AS gaps
WITH collect({body: body, year: CASE WHEN gaps = 0 AND earliest = latest THEN earliest END}) AS bodies
WITH bodies, size([one IN bodies WHERE one.year IS NULL]) AS undated
UNWIND bodies AS one
WITH one.body AS body, one.year AS year, undated WHERE year IS NOT NULL
WITH year, undated, EXISTS {
  MATCH (body)-[own:PARTNER_IN]->(:Collaboration)<-[theirs:PARTNER_IN]-(other:Organisation)
  WHERE own.modality = 'asserted' AND theirs.modality = 'asserted' AND left(own.fromMin, 4) = year AND other.side <> body.side
} AS crosses
RETURN toInteger(year) AS year, count(*) AS newcomers, count(CASE WHEN crosses THEN 1 END) AS crossing, undated
ORDER BY year
