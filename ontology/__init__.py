"""The vocabulary and the reference entities. Imports nothing of ours; everything else may import it."""
