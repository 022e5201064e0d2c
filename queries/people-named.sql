-- The twin of people-named.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure]
--+ vi: [title]
--+ date: [bornNotBefore, bornNotAfter, startLatest, endEarliest]
SELECT name AS label, gender, bornNotBefore, bornNotAfter, title, startLatest, endEarliest, person, tenure
FROM personName JOIN held USING (personId)
WHERE folded = :name
ORDER BY person, startLatest IS NULL, startLatest, title, tenure
