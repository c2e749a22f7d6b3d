"""Ten times over: a fresh house, an import and falling deadlines, and kill -9 of every process in turn; then the count.

    python -m bench.faults [--times 10] [--rows 100000] [--deadlines 1000]

Each time the pause between two kills is another, so that they meet other moments. Nothing may be lost and nothing
doubled in the database; mails that were on their way when their sender died are counted apart, and the mail server's
own log is the witness for what it took twice under one Message-ID.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
HEADINGS = (
    "time",
    "pause",
    "killed",
    "rows in",
    "deadlines fallen",
    "lost or doubled",
    "mails sent",
    "taken by the server",
    "again under the same id",
    "unsure",
    "took",
)


def once(rows: int, deadlines: int, pause: float) -> dict[str, Any]:
    """One time in a process of its own, for each house has a database of its own."""
    told = ["--rows", rows, "--deadlines", deadlines, "--pause", pause]
    command = [sys.executable, "-W", "ignore", "-m", "tests.faults.kill_everything", *map(str, told)]
    ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    try:
        found: dict[str, Any] = json.loads(ran.stdout)
    except ValueError:
        raise SystemExit(f"it did not come to a count:\n{ran.stderr[-3000:]}") from None
    return found


def line(number: int, pause: float, found: dict[str, Any]) -> str:
    """One row of the table."""
    wrong = {name: count for name, count in found["wrong"].items() if count}
    cells = (
        number,
        f"{pause:.1f} s",
        len(found["kills"]),
        f"{found['responses'] - found['deadlines']:,} of {found['rows']:,}",
        f"{found['escalated']:,} of {found['deadlines']:,}",
        ", ".join(f"{count} {name}" for name, count in wrong.items()) or "0",
        f"{found['mails_sent']:,}",
        f"{found['mails_taken_by_the_server']:,}",
        found["mails_sent_again_with_the_same_id"],
        found["mails_unsure"],
        f"{found['seconds']:.0f} s",
    )
    return f"| {' | '.join(map(str, cells))} |"


def main() -> int:
    """Print the table, row by row; 1 if anything was lost or doubled."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--deadlines", type=int, default=1_000)
    given = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}")
    print(f"| {' | '.join(HEADINGS)} |\n|{' --- |' * len(HEADINGS)}", flush=True)
    clean = True
    for number in range(1, given.times + 1):
        pause = 1.5 + 0.4 * number
        found = once(given.rows, given.deadlines, pause)
        clean = clean and not any(found["wrong"].values())
        print(line(number, pause, found), flush=True)
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
