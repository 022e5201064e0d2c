-- The twin of bloc-on.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure]
--+ vi: [body, title]
--+ date: [startEarliest, startLatest, endEarliest, endLatest]
SELECT
  CASE WHEN startLatest <= :on AND :on <= endEarliest THEN 'certain' ELSE 'possible' END AS certainty,
  bodyName AS body, title, name, startEarliest, startLatest, endEarliest, endLatest, person, tenure
FROM held
WHERE seats = 1 AND bodyName IS NOT NULL AND (startEarliest IS NULL OR startEarliest <= :on) AND (endLatest IS NULL OR :on <= endLatest)
ORDER BY bodyName, title, certainty, name, tenure
