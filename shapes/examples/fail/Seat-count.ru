# expect: ex:many dv:heldPost Warning
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
INSERT DATA {
  ex:many a org:Post ; skos:prefLabel "Phó Chủ tịch Hội Làm vườn"@vi ; org:postIn ex:union ; org:role ex:role ; dv:seats 2 .
  ex:cuc a foaf:Person ; foaf:name "Phạm Thị Cúc" ; skos:prefLabel "Phạm Thị Cúc"@vi ; dv:foldedLabel "pham thi cuc" .
  ex:one a dv:Tenure ; org:member ex:an ; dv:heldPost ex:many ; dv:startLatest "2011-01-01"^^xsd:date ; dv:endEarliest "2013-01-01"^^xsd:date .
  ex:two a dv:Tenure ; org:member ex:binh ; dv:heldPost ex:many ; dv:startLatest "2012-01-01"^^xsd:date ; dv:endEarliest "2014-01-01"^^xsd:date .
  ex:three a dv:Tenure ; org:member ex:cuc ; dv:heldPost ex:many ; dv:startLatest "2012-06-01"^^xsd:date ; dv:endEarliest "2014-01-01"^^xsd:date .
  ex:said dv:attests ex:one , ex:two , ex:three .
}
