# expect: ex:union skos:prefLabel Warning
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX dv: <https://w3id.org/danvan/ontology#>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX ex: <https://example.org/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE DATA { ex:union skos:prefLabel "Hội Làm vườn"@vi } ; INSERT DATA { ex:union skos:prefLabel "Hội Làm vườn"@vi }
