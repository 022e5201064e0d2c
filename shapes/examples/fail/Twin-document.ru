# expect: ex:again eli:id_local Warning
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
INSERT DATA { ex:again a eli:LegalResource ; skos:prefLabel "Kế hoạch 1-KH/TW"@vi ; eli:id_local "1-KH/TW" ; eli:type_document ex:type ; eli:date_document "2012-01-01"^^xsd:date ; eli:passed_by ex:front . ex:said dv:attests ex:again }
