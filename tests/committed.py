"""What is generated is committed and compared; BRIEFING_UPDATE=1 writes it anew."""

from __future__ import annotations

import os
from pathlib import Path


def compare(path: Path, made: str) -> None:
    """Compare a committed file with what the program makes now."""
    if os.environ.get("BRIEFING_UPDATE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made, "utf-8")
    assert path.is_file(), f"{path.name} is not there: BRIEFING_UPDATE=1 make test"
    assert path.read_text("utf-8") == made, f"{path.name} is behind: BRIEFING_UPDATE=1 make test"
