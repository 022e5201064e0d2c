-- The twin of coverage.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [office]
--+ vi: [body, title]
--+ date: [firstCertain, lastCertain]
--+ integer: [tenures, attestations, sources]
SELECT
  unit.bodyName AS body, seat.title,
  (SELECT COUNT(DISTINCT id) FROM held JOIN attests USING (id) WHERE postId = seat.id) AS tenures,
  (SELECT COUNT(DISTINCT attestation) FROM held JOIN attests USING (id) WHERE postId = seat.id) AS attestations,
  (SELECT COUNT(DISTINCT source) FROM held JOIN attests USING (id) WHERE postId = seat.id) AS sources,
  (SELECT MIN(startLatest) FROM held WHERE postId = seat.id) AS firstCertain,
  (SELECT MAX(endEarliest) FROM held WHERE postId = seat.id) AS lastCertain,
  seat.post AS office
FROM body AS above JOIN within ON within.aboveId = above.id JOIN body AS unit ON unit.id = within.bodyId
  JOIN post AS seat ON seat.bodyId = unit.id
WHERE above.body = :organization AND unit.bodyName IS NOT NULL
ORDER BY body, seat.title, office
