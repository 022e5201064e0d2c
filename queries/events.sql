-- The twin of events.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [event]
--+ vi: [type, label, place]
--+ date: [start]
SELECT DISTINCT start, type, label, place, event FROM happened
WHERE start BETWEEN :since AND :until
ORDER BY start, label, event
