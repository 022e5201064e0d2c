-- The twin of one-seat-tenures.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [office, person, tenure]
--+ vi: [title, body]
--+ date: [bodyStart, bodyEnd, startEarliest, startLatest, endEarliest, endLatest]
WITH seat AS (
  SELECT post.id AS seatId, post.post AS office, post.title, body.bodyName AS body, body.bodyStart, body.bodyEnd
  FROM post LEFT JOIN body ON body.id = post.bodyId
  WHERE post.seats = 1 AND post.titleEn IS NOT NULL AND body.place IS NULL
), filled AS (
  SELECT post AS office, 'holder' AS "as", name, startEarliest, startLatest, endEarliest, endLatest, person, tenure FROM held WHERE seats = 1
  UNION ALL
  SELECT actingFor, 'acting', name, startEarliest, startLatest, endEarliest, endLatest, person, tenure FROM held WHERE actingFor IS NOT NULL
)
SELECT title, body, bodyStart, bodyEnd, "as", name, startEarliest, startLatest, endEarliest, endLatest, office, person, tenure
FROM seat LEFT JOIN filled USING (office)
ORDER BY body NULLS FIRST, title, office, startLatest IS NULL, startLatest, endEarliest NULLS FIRST, name, tenure
