-- The twin of reviewed-after.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ now_only: true
--+ iri: [document, node]
--+ vi: [label, review]
--+ date: [issued, reviewed]
SELECT DISTINCT label, issued, review, reviewed, document, node FROM review
WHERE years = CAST(:years AS INTEGER)
ORDER BY issued NULLS FIRST, label NULLS FIRST, reviewed NULLS FIRST, review NULLS FIRST, node
