"""Sources to triples: read → extract → identify → derive → write.

The data flows through these modules in this order; each takes what the one before gives:

    sources    files → Article            text with its metadata, or a Problem that names file and line
    text       what is folded before matching, with offsets into the text as read
    zones      which part of a page is headline, date line, body, source line, other articles, page chrome
    lexicon    offices, bodies, places and names that the grammar knows, from ontology/reference/tables
    extract    Article → facts (grammar in `titles`, `holdings`, `across_sentences`, `documents`, `events`)
    facts      the contract: typed records, read from and written to JSON Lines and YAML
    reference  the tables of ontology/reference, to look names up in
    identity   facts → who and what is the same
    tenures    holdings of one person in one office → bounds in time
    triples    all of it → RDF
"""
