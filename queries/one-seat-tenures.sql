-- The twin of one-seat-tenures.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [office, person, tenure]
--+ vi: [title, body]
--+ date: [bodyStart, bodyEnd, startEarliest, startLatest, endEarliest, endLatest]
WITH seat AS MATERIALIZED (
  SELECT post.id AS seatId, post.post AS office, post.title, body.bodyName AS body, body.bodyStart, body.bodyEnd
  FROM post LEFT JOIN body ON body.id = post.bodyId
  WHERE post.seats = 1 AND post.titleEn IS NOT NULL AND body.place IS NULL
), filled AS MATERIALIZED (
  SELECT seatId, 'holder' AS "as", name, startEarliest, startLatest, endEarliest, endLatest, person, tenure
  FROM seat JOIN held ON held.postId = seatId
  UNION ALL
  SELECT seatId, 'acting', name, startEarliest, startLatest, endEarliest, endLatest, person, tenure
  FROM seat JOIN post AS deputy ON deputy.actingFor = seat.office JOIN held ON held.postId = deputy.id
)
SELECT title, body, bodyStart, bodyEnd, "as", name, startEarliest, startLatest, endEarliest, endLatest, office, person, tenure
FROM seat LEFT JOIN filled USING (seatId)
ORDER BY body NULLS FIRST, title, office, startLatest IS NULL, startLatest, endEarliest NULLS FIRST, name, tenure
