-- The twin of doubtful-people.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure, other]
--+ vi: [title, otherTitle]
--+ date: [startLatest, endEarliest, otherStartLatest, otherEndEarliest]
WITH doubted AS MATERIALIZED (
  -- Only of these can two tenures be too far apart or in two provinces.
  SELECT personId FROM held WHERE startLatest IS NOT NULL AND endEarliest IS NOT NULL
  GROUP BY personId
  HAVING MIN(place) <> MAX(place) OR CAST(SUBSTR(MAX(endEarliest), 1, 4) AS INTEGER) - CAST(SUBSTR(MIN(startLatest), 1, 4) AS INTEGER) > 60
), dated AS MATERIALIZED (
  SELECT held.* FROM doubted JOIN held USING (personId) WHERE startLatest IS NOT NULL AND endEarliest IS NOT NULL
), pairs AS (
  SELECT
    one.place <> two.place AND one.tenure < two.tenure AND one.startLatest <= one.endEarliest AND two.startLatest <= two.endEarliest
      AND one.startLatest < two.endEarliest AND two.startLatest < one.endEarliest AS twoPlaces,
    CAST(SUBSTR(two.endEarliest, 1, 4) AS INTEGER) - CAST(SUBSTR(one.startLatest, 1, 4) AS INTEGER) > 60 AS tooLong,
    one.name, one.title, one.startLatest, one.endEarliest, two.title AS otherTitle, two.startLatest AS otherStartLatest,
    two.endEarliest AS otherEndEarliest, one.person, one.tenure, two.tenure AS other
  FROM dated AS one JOIN dated AS two ON two.personId = one.personId AND two.id <> one.id
)
SELECT
  CASE WHEN twoPlaces THEN 'two provinces at once' ELSE 'more than sixty years' END AS why,
  name, title, startLatest, endEarliest, otherTitle, otherStartLatest, otherEndEarliest, person, tenure, other
FROM pairs
WHERE twoPlaces OR tooLong
ORDER BY why, name, title, otherTitle, tenure, other
