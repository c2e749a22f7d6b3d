"""Take the broker away and kill everything: what is due is served all the same. The mail server's log is the witness.

    python -m tests.faults.without_broker [--deadlines 40] [--away 180]

The folder is renamed, and once the house has started again a file stands in its place for `--away` seconds, so that
nobody can make a new one. Deadlines fall in that time. Afterwards the old folder comes back, with the messages of before in it: nothing may be done twice by them.
"""

import argparse
import json
import shutil
import sys
import time
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.faults.kill_everything import House, house_with_mail, use_database_of, wait_until

ALL = ("supervisor", "worker", "sweep", "beat", "web", "postgres")


@dataclass
class Findings:
    """What was counted. Everything under `wrong` must be nought."""

    deadlines: int
    away_seconds: float
    killed: list[str] = field(default_factory=list)
    served_while_away: int = 0
    mails_the_server_took_while_away: int = 0
    wrong: dict[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        return self.served_while_away == self.deadlines and not any(self.wrong.values())


def kill_all(house: House) -> list[str]:
    """Kill -9 of every process; the supervisor first, or it would start the others again."""
    return [name for name in ALL if house.kill(name)]


def run(*, deadlines: int, away: float) -> Findings:
    """One run over a fresh house; returns what was counted."""
    found = Findings(deadlines=deadlines, away_seconds=away)
    with house_with_mail() as (house, mails):
        use_database_of(house)
        from tests.faults import scene

        scene.set_up(deadlines=deadlines, falling_at=datetime.now(UTC) + timedelta(seconds=12))
        broker, aside = house.folder / "broker", house.folder / "broker-aside"
        broker.rename(aside)
        gone_at = time.monotonic()
        found.killed = kill_all(house)
        house.start()
        shutil.rmtree(broker)  # the start has made a new one
        broker.write_text("no folder: the broker is away")
        wait_until(
            lambda: scene.fallen() == deadlines, seconds=away, what="the deadlines to be served without a broker"
        )
        wait_until(lambda: scene.letters_left() == 0, seconds=away, what="the mails to leave without a broker")
        found.served_while_away, found.mails_the_server_took_while_away = scene.fallen(), len(mails.witness.taken)
        time.sleep(max(0.0, away - (time.monotonic() - gone_at)))
        broker.unlink()
        aside.rename(broker)
        time.sleep(8)  # the worker comes back and finds the messages of before
        wait_until(lambda: scene.letters_left() == 0, seconds=60, what="the last mails to leave")
        found.wrong = scene.told_twice(mails.witness.taken)
    return found


def main() -> int:
    """This function will run and print the table; 1 if anything was left undone or done twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deadlines", type=int, default=40)
    parser.add_argument("--away", type=float, default=180, help="seconds")
    given: Any = parser.parse_args()
    found = run(deadlines=given.deadlines, away=given.away)
    sys.stdout.write(json.dumps(asdict(found), indent=2) + "\n")
    return 0 if found.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
