-- The twin of provinces-on.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [source, place]
--+ vi: [kind, name, document]
--+ date: [since]
SELECT DISTINCT kind, name, since, document, source, place FROM placeStatus
WHERE (start <= :on OR start IS NULL AND (since IS NULL OR since <= :on)) AND ("end" IS NULL OR :on <= "end")
ORDER BY kind, name
