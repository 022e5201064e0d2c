-- The twin of promotions.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, earlier, tenure]
--+ date: [leftBy, came]
SELECT t.name, earlier.endLatest AS leftBy, t.startLatest AS came, t.person, earlier.tenure AS earlier, t.tenure
FROM held AS earlier JOIN held AS t USING (personId)
WHERE earlier.postId = (SELECT id FROM post WHERE post = :office) AND t.postId = (SELECT id FROM post WHERE post = :later)
  AND (earlier.startLatest < t.startEarliest OR earlier.endLatest <= t.startEarliest)
ORDER BY came NULLS FIRST, t.name, t.tenure
