-- The twin of moves.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, own, tenure]
--+ vi: [title, otherBody, otherTitle]
--+ date: [movedAfter, movedBy]
WITH pair AS (
  SELECT
    own.personId, own.name, own.title, t.bodyName AS otherBody, t.title AS otherTitle, own.person, own.tenure AS own, t.tenure,
    t.endEarliest <= own.startLatest AND t.startLatest < own.startLatest AS came,
    own.startLatest, own.endEarliest, t.startLatest AS otherStart, t.endEarliest AS otherEnd
  FROM held AS own JOIN held AS t USING (personId)
  WHERE own.bodyId = (SELECT id FROM body WHERE body = :organization) AND t.bodyId <> own.bodyId AND t.bodyName IS NOT NULL
    AND (t.endEarliest <= own.startLatest AND t.startLatest < own.startLatest
      OR own.endEarliest <= t.startLatest AND own.endEarliest < t.endEarliest)
    AND own.startLatest IS NOT NULL AND own.endEarliest IS NOT NULL AND t.startLatest IS NOT NULL AND t.endEarliest IS NOT NULL
), move AS (
  SELECT *, CASE WHEN came THEN otherEnd ELSE endEarliest END AS movedAfter, CASE WHEN came THEN startLatest ELSE otherStart END AS movedBy
  FROM pair
)
SELECT
  CASE WHEN came THEN 'came from' ELSE 'went to' END AS direction,
  name, title, otherBody, otherTitle, movedAfter, movedBy, person, own, tenure
FROM move
WHERE NOT EXISTS (
  SELECT 1 FROM held AS x
  WHERE x.personId = move.personId AND x.tenure <> move.own AND x.tenure <> move.tenure
    AND move.movedAfter <= x.startLatest AND x.endEarliest <= move.movedBy
)
ORDER BY movedBy, direction, name, title, otherTitle, own, tenure
