-- The twin of homonyms.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ integer: [people]
SELECT name, COUNT(*) AS people FROM person GROUP BY name HAVING COUNT(*) > 1 ORDER BY people DESC, name
