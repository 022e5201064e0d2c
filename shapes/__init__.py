"""What a graph must be like: SHACL shapes, each with a message for the person who can mend the data."""
