"""Kill -9 of every process in turn during an import and falling deadlines; then count.

    python -m tests.faults.kill_everything [--rows 20000] [--deadlines 100] [--rounds 1] [--pause 3]

Nothing may be lost and nothing doubled in the database. A mail that was on its way when its sender died is counted
apart: it may go again under the same Message-ID, and the mail server's own log says how often it did.
"""

import argparse
import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.faults.mail_server import MailServer

CHECKOUT = Path(__file__).resolve().parents[2]
VICTIMS = ("worker", "sweep", "web", "postgres", "beat")
HEADER = "id,score,comment,answered_at,name,email"


@dataclass
class Findings:
    """What was counted. Everything under `wrong` must be nought."""

    rows: int = 0
    deadlines: int = 0
    kills: list[str] = field(default_factory=list)
    seconds: float = 0.0
    responses: int = 0
    escalated: int = 0
    mails_sent: int = 0
    mails_taken_by_the_server: int = 0
    mails_sent_again_with_the_same_id: int = 0
    mails_unsure: int = 0
    wrong: dict[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        return not any(self.wrong.values())


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class House:
    """The supervised product, which can be hit."""

    def __init__(self, folder: Path, mail_port: int) -> None:
        self.folder, self.port = folder, free_port()
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("DATABASE", "GOODWORD"))}
        self.env |= {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(mail_port), "GOODWORD_DATA": str(folder)}
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, or start again after the supervisor was killed; back when the pages answer."""
        with (self.folder.parent / "house.log").open("ab") as log:
            command = [sys.executable, "-m", "tests.faults.house", str(self.folder), str(self.port)]
            self.process = subprocess.Popen(command, cwd=CHECKOUT, env=self.env, stdout=log, stderr=log)
        wait_until(self.answers, seconds=400, what="the pages to answer")
        wait_until(lambda: "sweep" in self.children(), seconds=180, what="the sweep to start")

    def answers(self) -> bool:
        """Whether a page comes."""
        assert self.process is not None
        if self.process.poll() is not None:
            raise AssertionError(f"the supervisor ended:\n{(self.folder.parent / 'house.log').read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def children(self) -> dict[str, int]:
        """Names and numbers of the processes, as the supervisor wrote them down."""
        try:
            listed = json.loads((self.folder / "children.json").read_text())
        except (OSError, ValueError):
            return {}
        rows = listed["children"] if isinstance(listed, dict) else listed
        return {row["name"]: int(row["pid"]) for row in rows}

    def kill(self, name: str) -> bool:
        """Kill -9, children of the process included where it has a group of its own."""
        pid = self.process.pid if name == "supervisor" and self.process else self.children().get(name)
        if pid is None:
            return False
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            return False
        if name == "supervisor" and self.process:
            self.process.wait()
        return True

    def stop(self) -> None:
        """Ask politely."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(40)
            except subprocess.TimeoutExpired:
                self.process.kill()


def wait_until(condition: Callable[[], bool], *, seconds: float, what: str) -> None:
    """Wait, or say for what we waited in vain."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what}")
        time.sleep(0.3)


@contextmanager
def house_with_mail() -> Iterator[tuple[House, MailServer]]:
    """A house on a fresh folder, with its mail server."""
    root = Path(tempfile.mkdtemp(prefix="goodword-faults-"))
    root.chmod(0o755)  # the database's user must reach its folder
    mail_port = free_port()
    with MailServer(mail_port) as mails:
        house = House(root / "data", mail_port)
        house.folder.mkdir()
        try:
            house.start()
            yield house, mails
        finally:
            house.stop()
            shutil.rmtree(root, ignore_errors=True)


def use_database_of(house: House) -> None:
    """Set this process up as a serving one of the house."""
    variables = json.loads((house.folder / "environment.json").read_text())
    os.environ.update(variables)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    logging.getLogger("mail.log").setLevel(logging.WARNING)  # the mail server's own chatter


def write_file(path: Path, rows: int, now: datetime) -> None:
    """Answers of the last day, a tenth of them promoters, some without a name."""
    with path.open("w", encoding="utf-8") as out:
        out.write(HEADER + "\n")
        for number in range(1, rows + 1):
            score = 10 if number % 10 == 0 else number % 9
            at = (now - timedelta(hours=1, seconds=number % 3000)).isoformat()
            who = "," if number % 7 == 0 else f"Person {number},person{number}@import.example"
            out.write(f"r{number},{score},Row {number} of the file,{at},{who}\n")


def run(*, rows: int, deadlines: int, rounds: int, pause: float = 3) -> Findings:
    """One run over a fresh house; returns what was counted."""
    started = time.monotonic()
    found = Findings(rows=rows, deadlines=deadlines)
    with house_with_mail() as (house, mails):
        use_database_of(house)
        from tests.faults import scene

        falling_at = datetime.now(UTC) + timedelta(seconds=8 + deadlines / 200)
        file = house.folder.parent / "rows.csv"
        write_file(file, rows, datetime.now(UTC))
        scene.set_up(deadlines=deadlines, falling_at=falling_at)
        scene.begin_import(file)
        for _ in range(rounds):
            for victim in VICTIMS:
                time.sleep(pause)
                if house.kill(victim):
                    found.kills.append(victim)
        if house.kill("supervisor"):
            found.kills.append("supervisor")
            house.start()
        wait_until(lambda: scene.is_over(deadlines), seconds=900, what="import, deadlines and mails to be over")
        scene.count(found, mails.witness.taken)
    found.seconds = round(time.monotonic() - started, 1)
    return found


def main() -> int:
    """This function will run and print the table; 1 if anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--deadlines", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--pause", type=float, default=3, help="seconds between two kills")
    given: Any = parser.parse_args()
    found = run(rows=given.rows, deadlines=given.deadlines, rounds=given.rounds, pause=given.pause)
    sys.stdout.write(json.dumps(asdict(found), indent=2) + "\n")
    return 0 if found.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
