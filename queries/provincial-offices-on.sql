-- The twin of provincial-offices-on.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [office, person, tenure]
--+ vi: [province, title]
SELECT
  CASE WHEN startLatest <= :on AND :on <= endEarliest THEN 'certain' ELSE 'possible' END AS certainty,
  placeName AS province, title, name, post AS office, person, tenure
FROM roleName JOIN held USING (role) JOIN placeName USING (place)
WHERE folded = :role AND (startEarliest IS NULL OR startEarliest <= :on) AND (endLatest IS NULL OR :on <= endLatest)
ORDER BY province, title, certainty, name, tenure
