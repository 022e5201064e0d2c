-- The twin of first-women.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure]
--+ vi: [body, title]
--+ date: [startEarliest, startLatest]
--+ integer: [before, ofUnknownGender]
WITH women AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY post ORDER BY startLatest, tenure) AS nth
  FROM held
  WHERE seats = 1 AND gender = 'female' AND startLatest IS NOT NULL AND bodyName IS NOT NULL
)
SELECT
  bodyName AS body, title, name, startEarliest, startLatest,
  (SELECT COUNT(*) FROM held AS earlier WHERE earlier.postId = women.postId AND earlier.startLatest < women.startLatest) AS before,
  (SELECT COUNT(*) FROM held AS earlier
    WHERE earlier.postId = women.postId AND earlier.startLatest < women.startLatest AND earlier.gender IS NULL) AS ofUnknownGender,
  person, tenure
FROM women
WHERE nth = 1
ORDER BY startLatest, bodyName, title, tenure
