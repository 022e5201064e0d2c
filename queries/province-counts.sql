-- The twin of province-counts.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ vi: [kind]
--+ integer: [units]
SELECT kind, COUNT(DISTINCT place) AS units FROM placeStatus
WHERE (start <= :on OR start IS NULL AND (since IS NULL OR since <= :on)) AND ("end" IS NULL OR :on <= "end")
GROUP BY kind
ORDER BY kind
