-- The twin of double-offices.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure, other]
--+ vi: [title, otherTitle]
SELECT
  CASE WHEN one.startLatest <= :on AND :on <= one.endEarliest AND two.startLatest <= :on AND :on <= two.endEarliest
    THEN 'certain' ELSE 'possible' END AS certainty,
  one.name, one.title, two.title AS otherTitle, one.person, one.tenure, two.tenure AS other
FROM held AS one JOIN held AS two ON one.personId = two.personId AND one.post < two.post
WHERE one.seats = 1 AND two.seats = 1
  AND (one.startEarliest IS NULL OR one.startEarliest <= :on) AND (one.endLatest IS NULL OR :on <= one.endLatest)
  AND (two.startEarliest IS NULL OR two.startEarliest <= :on) AND (two.endLatest IS NULL OR :on <= two.endLatest)
ORDER BY certainty, one.name, one.title, otherTitle, one.tenure, other
