-- The twin of province-moves.rq over the index of a build (graph/index.py): the same rows, in the same order.
--+ iri: [person, tenure, blocTenure]
--+ vi: [title, province]
--+ date: [endEarliest, endLatest, began]
WITH secretary AS (
  SELECT * FROM held WHERE role = 'https://w3id.org/danvan/id/role/bi-thu' AND place IS NOT NULL AND startLatest IS NOT NULL
), leader AS (
  SELECT * FROM held
  WHERE seats = 1 AND place IS NULL AND startLatest IS NOT NULL AND kind IN (
    'https://w3id.org/danvan/concept/organization-kind/front', 'https://w3id.org/danvan/concept/organization-kind/front-organ',
    'https://w3id.org/danvan/concept/organization-kind/socio-political-organization',
    'https://w3id.org/danvan/concept/organization-kind/youth-organ', 'https://w3id.org/danvan/concept/organization-kind/youth-organization',
    'https://w3id.org/danvan/concept/organization-kind/party-commission',
    'https://w3id.org/danvan/concept/organization-kind/mass-association', 'https://w3id.org/danvan/concept/organization-kind/party-committee'
  )
), pair AS (
  SELECT
    s.personId, s.name, s.person, l.title, s.title AS province, s.tenure, l.tenure AS blocTenure,
    l.startLatest < s.startLatest OR (l.startLatest = s.startLatest AND l.endEarliest < s.endEarliest) AS toProvince,
    s.startLatest AS provinceStart, s.endEarliest AS provinceEnd, s.endLatest AS provinceEndLatest,
    l.startLatest AS blocStart, l.endEarliest AS blocEnd, l.endLatest AS blocEndLatest
  FROM secretary AS s JOIN leader AS l USING (personId)
), move AS (
  SELECT
    *, CASE WHEN toProvince THEN 'to the province' ELSE 'from the province' END AS direction,
    CASE WHEN toProvince THEN blocEnd ELSE provinceEnd END AS endEarliest,
    CASE WHEN toProvince THEN blocEndLatest ELSE provinceEndLatest END AS endLatest,
    CASE WHEN toProvince THEN provinceStart ELSE blocStart END AS began
  FROM pair
  WHERE toProvince IS NOT NULL
)
SELECT DISTINCT direction, name, title, province, endEarliest, endLatest, began, person, tenure, blocTenure
FROM move
WHERE (
    CAST(SUBSTR(began, 1, 4) AS INTEGER) - CAST(SUBSTR(endEarliest, 1, 4) AS INTEGER) IN (0, 1)
    OR began <= endLatest AND SUBSTR(endLatest, 1, 4) = SUBSTR(began, 1, 4)
  )
  AND NOT EXISTS (
    SELECT 1 FROM held AS x
    WHERE x.personId = move.personId AND x.seats = 1 AND x.tenure <> move.tenure AND x.tenure <> move.blocTenure
      AND CASE WHEN toProvince THEN x.startLatest < provinceStart AND blocEnd < x.endEarliest
        ELSE provinceStart < x.startLatest AND x.startLatest < blocStart AND x.endEarliest IS NOT NULL END
  )
ORDER BY direction, began, name, title
