-- The twin of offices-under.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [office, person, tenure]
--+ vi: [body, title]
SELECT DISTINCT
  CASE WHEN startLatest <= :on AND :on <= endEarliest THEN 'certain' ELSE 'possible' END AS certainty,
  held.bodyName AS body, title, name, post AS office, person, tenure
FROM body AS above JOIN within ON within.aboveId = above.id JOIN held ON held.bodyId = within.bodyId
WHERE above.body = :organization AND held.bodyName IS NOT NULL
  AND (startEarliest IS NULL OR startEarliest <= :on) AND (endLatest IS NULL OR :on <= endLatest)
ORDER BY certainty, held.bodyName, title, name, tenure
