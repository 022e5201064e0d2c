-- The twin of doubtful-people.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure, other]
--+ vi: [title, otherTitle]
--+ date: [startLatest, endEarliest, otherStartLatest, otherEndEarliest]
WITH dated AS MATERIALIZED (
  SELECT personId, tenure, title, place, startLatest, endEarliest, name, person FROM held
  WHERE startLatest IS NOT NULL AND endEarliest IS NOT NULL
), doubted AS (
  -- Only of these can two tenures be too far apart or in two provinces.
  SELECT personId FROM dated GROUP BY personId
  HAVING COUNT(DISTINCT place) > 1 OR CAST(SUBSTR(MAX(endEarliest), 1, 4) AS INTEGER) - CAST(SUBSTR(MIN(startLatest), 1, 4) AS INTEGER) > 60
), pairs AS (
  SELECT
    one.place <> two.place AND one.tenure < two.tenure AND one.startLatest <= one.endEarliest AND two.startLatest <= two.endEarliest
      AND one.startLatest < two.endEarliest AND two.startLatest < one.endEarliest AS twoPlaces,
    CAST(SUBSTR(two.endEarliest, 1, 4) AS INTEGER) - CAST(SUBSTR(one.startLatest, 1, 4) AS INTEGER) > 60 AS tooLong,
    one.name, one.title, one.startLatest, one.endEarliest, two.title AS otherTitle, two.startLatest AS otherStartLatest,
    two.endEarliest AS otherEndEarliest, one.person, one.tenure, two.tenure AS other
  FROM doubted JOIN dated AS one USING (personId) JOIN dated AS two ON two.personId = one.personId AND two.tenure <> one.tenure
)
SELECT
  CASE WHEN twoPlaces THEN 'two provinces at once' ELSE 'more than sixty years' END AS why,
  name, title, startLatest, endEarliest, otherTitle, otherStartLatest, otherEndEarliest, person, tenure, other
FROM pairs
WHERE twoPlaces OR tooLong
ORDER BY why, name, title, otherTitle, tenure, other
