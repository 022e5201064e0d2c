"""Where quads live: the embedded store, dumps, and the output directory that is replaced as a whole."""
