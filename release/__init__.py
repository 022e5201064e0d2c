"""What publishers need: releases with all that belongs to one, what changed between two, other formats, pages, and servers."""
