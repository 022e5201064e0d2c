-- The twin of colleagues.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [other, own, tenure]
--+ vi: [body, title, otherTitle]
--+ date: [bothFrom, bothUntil]
--+ integer: [months]
WITH pair AS (
  SELECT
    t.name, t.bodyName AS body, own.title, t.title AS otherTitle, MAX(own.startLatest, t.startLatest) AS bothFrom,
    MIN(own.endEarliest, t.endEarliest) AS bothUntil, t.person AS other, own.tenure AS own, t.tenure
  FROM held AS own JOIN held AS t ON t.bodyId = own.bodyId
  WHERE own.personId = (SELECT id FROM person WHERE person = :person) AND t.personId <> own.personId AND t.bodyName IS NOT NULL
    AND own.startLatest <= own.endEarliest AND t.startLatest <= t.endEarliest
    AND own.startLatest <= t.endEarliest AND t.startLatest <= own.endEarliest
)
SELECT
  name, body, title, otherTitle, bothFrom, bothUntil,
  12 * (CAST(SUBSTR(bothUntil, 1, 4) AS INTEGER) - CAST(SUBSTR(bothFrom, 1, 4) AS INTEGER))
    + CAST(SUBSTR(bothUntil, 6, 2) AS INTEGER) - CAST(SUBSTR(bothFrom, 6, 2) AS INTEGER)
    - (SUBSTR(bothUntil, 9, 2) < SUBSTR(bothFrom, 9, 2)) AS months,
  other, own, tenure
FROM pair
ORDER BY bothFrom, bothUntil, name, title, otherTitle, tenure
