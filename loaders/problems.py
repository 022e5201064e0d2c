"""What is wrong with an input, addressed to the person who can mend it."""

import errno
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing wrong: which file, which line (from 1) and field where they are known, what, and what to do."""

    file: str
    line: int | None
    field: str | None
    complaint: str
    advice: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        field = f" `{self.field}`" if self.field else ""
        return f"{place}:{field} {self.complaint}. To mend it: {self.advice}."

    @classmethod
    def unreadable(cls, path: Path, error: OSError) -> "Problem":
        """The problem behind an OSError on reading."""
        known = {
            errno.ENOENT: ("does not exist", "check the spelling of the path"),
            errno.EACCES: ("may not be read", "ask for the right to read it (chmod +r; for a directory also +x)"),
            errno.EISDIR: ("is a directory", "name the files in it"),
        }
        complaint, advice = known.get(error.errno or 0, (f"cannot be read: {error.strerror or error}", "see that the disk is well"))
        return cls(str(path), None, None, complaint, advice)
