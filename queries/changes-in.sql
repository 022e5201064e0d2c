-- The twin of changes-in.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure]
--+ vi: [title]
--+ date: [startEarliest, startLatest, endEarliest, endLatest]
WITH seen AS (
  SELECT *,
    CASE WHEN startEarliest > :since OR endLatest < :since THEN 'no'
      WHEN startLatest <= :since AND :since <= endEarliest THEN 'certain' ELSE 'possible' END AS first,
    CASE WHEN startEarliest > :until OR endLatest < :until THEN 'no'
      WHEN startLatest <= :until AND :until <= endEarliest THEN 'certain' ELSE 'possible' END AS second
  FROM held
  WHERE bodyId = (SELECT id FROM body WHERE body = :organization)
)
SELECT
  CASE WHEN first <> 'no' AND second <> 'no' THEN 'stayed' WHEN first <> 'no' THEN 'left' WHEN second <> 'no' THEN 'came'
    ELSE 'came and left' END AS change,
  CASE WHEN first = 'possible' OR second = 'possible' THEN 'possible' ELSE 'certain' END AS certainty,
  title, name, startEarliest, startLatest, endEarliest, endLatest, person, tenure
FROM seen
WHERE first <> 'no' OR second <> 'no'
  OR :since < COALESCE(startLatest, endEarliest) AND COALESCE(startLatest, endEarliest) < :until
ORDER BY change, certainty, title, name, tenure
