"""One process that starts all others, restarts what dies, and stops everything in order.

Needs the wheel of PostgreSQL, not Django.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType

from apps.demo.children import Child, Spec
from apps.demo.folders import CHECKOUT, check_free_space, free_mb, make_folder, open_data_folder
from apps.demo.holder import hold
from apps.demo.orphans import ChildrenList, Listed
from apps.demo.plan import Plan
from apps.demo.ports import is_free
from apps.demo.postgres import EmbeddedPostgres
from apps.demo.problems import DiskFullError, StartError
from apps.demo.processes import command_line
from apps.demo.state import is_prepared, note_prepared
from apps.demo.surroundings import keep_surroundings, surroundings

TICK = 0.1
LOW_MB = 50
HOPELESS_STARTS = 3
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StopRequested(Exception):
    """Somebody asked us to stop while we were still starting."""


class Supervisor:
    """The demo's parent process on one data folder and one port."""

    def __init__(self, *, data: Path, port: int, plan: Plan) -> None:
        self.data = data
        self.port = port
        self.plan = plan
        self.postgres = EmbeddedPostgres(data)
        self.postgres.give_up = lambda: self.stop_asked > 0
        self.list = ChildrenList(data / "children.json")
        self.children: list[Child] = []
        self.step: Child | None = None
        self.stop_asked = 0
        self.variables: Mapping[str, str] = {}
        self.postgres_due_at = 0.0

    def run(self) -> None:
        """This function will start everything and stay until it is asked to stop. Raises StartError."""
        open_data_folder(self.data)
        with hold(self.data, port=self.port), self._listening_to_signals():
            try:
                self._start()
                self._watch()
            except StopRequested:
                say("Stopping ...")
            finally:
                self._stop()
            say("Stopped. The data is kept; start again with the same command.")

    def _start(self) -> None:
        ended = self.list.end_orphans()
        if ended:
            say(f"Ended what an earlier run had left behind: {', '.join(ended)}.")
        if not is_free(self.port):
            raise StartError(
                f"Port {self.port} is in use by another program.",
                f"Choose another one: make demo PORT={self.port + 1}"
                f" (or: python3 manage.py demo --port {self.port + 1}).",
            )
        # Only here, never at a worker's restart: a broker's folder that somebody moved away must fit back.
        for folder in ("log", "broker/queue", "broker/control"):
            make_folder(self.data / folder)
        say(f"Starting PostgreSQL (data in {self.data}) ...")
        self._start_postgres()
        is_new = not (self.plan.remembers_steps and is_prepared(self.data))
        for step in self.plan.steps if is_new else ():
            self._run_step(step)
        say(f"Starting {', '.join(spec.name for spec in self.plan.children)} ...")
        first, *others = self.plan.children
        self._start_children(first)
        for step in self.plan.steps_beside_web if is_new else ():
            self._run_step(step)
        if is_new:
            note_prepared(self.data)
        self._wait_until_ready()  # alone on the machine, the pages answer soonest
        self._start_children(*others)
        self._greet()

    def _start_postgres(self) -> None:
        self.postgres.start()
        self._write_list()
        before = self.variables
        self.variables = surroundings(data=self.data, port=self.port, database=self.postgres.urls())
        keep_surroundings(self.data, self.variables)
        if before and before != self.variables:  # its port was taken meanwhile: the others must know the new one
            for child in self.children:
                child.stop()
            self.children = [self._child(child.spec) for child in self.children]

    def _start_children(self, *specs: Spec) -> None:
        for spec in specs:
            child = self._child(spec)
            child.start()
            self.children.append(child)
            self._write_list()

    def _child(self, spec: Spec) -> Child:
        inherited = {name: value for name, value in os.environ.items() if name != "GOODWORD_DB_ROLE"}
        role = {"GOODWORD_DB_ROLE": "owner"} if spec.owner else {}
        return Child(
            spec=spec,
            log=self.data / "log" / f"{spec.name}.log",
            environment=inherited | dict(self.variables) | {"GOODWORD_PROCESS": spec.name} | role,
        )

    def _run_step(self, spec: Spec) -> None:
        say(f"Running {spec.name} ...")
        self.step = self._child(spec)
        self.step.start()
        self._write_list()
        while self.step.is_alive():
            self._pause()
        code = self.step.process.returncode if self.step.process else 0
        if code:
            check_free_space(self.data, needed_mb=LOW_MB)
            raise StartError(
                f"The step '{spec.name}' failed: {self.step.last_words()}.",
                f"The whole story is in {self.step.log}.",
            )
        self.step = None

    def _wait_until_ready(self) -> None:
        end = time.monotonic() + self.plan.ready_seconds
        web = self.children[0]
        while not self._is_ready():
            self._mend_postgres()
            self._mend_children()
            if web.starts > HOPELESS_STARTS or time.monotonic() > end:
                raise StartError(f"The pages do not answer: {web.last_words()}.", f"The whole story is in {web.log}.")
            self._pause()

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", self.plan.ready_path, headers={"Host": "localhost"})
            return connection.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _greet(self) -> None:
        text = f"Goodword is ready at http://localhost:{self.port}/"
        if self.plan.guide:
            told = subprocess.run(
                self.plan.guide,
                cwd=CHECKOUT,
                env=os.environ | dict(self.variables),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
            )
            text = told.stdout.rstrip() if told.returncode == 0 else f"{text}\n{told.stderr.rstrip()}"
        say(f"\n{text}\n\nCtrl-C stops everything. Logs are in {self.data / 'log'}.")

    def _watch(self) -> None:
        while True:
            self._mend_postgres()
            self._mend_children()
            self._pause()

    def _mend_postgres(self) -> None:
        if self.postgres.is_alive() or time.monotonic() < self.postgres_due_at:
            return
        say("PostgreSQL has stopped; starting it again.")
        self.postgres_due_at = time.monotonic() + 5.0
        try:
            self._start_postgres()
        except StartError as problem:
            say(str(problem))  # the disk may be freed, the memory given back: the next try is soon

    def _mend_children(self) -> None:
        for child in self.children:
            if child.is_alive():
                continue
            if child.process is not None:
                code = child.note_death()
                say(f"{child.spec.name} has stopped ({_how(code)}); starting it again. See {child.log}.")
                if free_mb(self.data) < LOW_MB:
                    say(str(DiskFullError(self.data, LOW_MB)))
            if time.monotonic() >= child.due_at:
                child.start()
                self._write_list()

    def _stop(self) -> None:
        """In the plan's order: nobody asks a part that has gone, and the database is last."""
        for child in [*([self.step] if self.step else []), *self.children]:
            child.stop(grace=0.2 if self.stop_asked > 1 else None)
        if self.postgres.process is not None:
            self.postgres.stop()
        self.list.write([])

    def _write_list(self) -> None:
        database = self.postgres.process
        rows = [child.listed() for child in [self.step, *self.children] if child]
        if database:
            rows.append(Listed(name="postgres", pid=database.pid, command=command_line(database.pid)))
        self.list.write(row for row in rows if row)

    def _pause(self) -> None:
        time.sleep(TICK)
        if self.stop_asked:
            raise StopRequested

    @contextlib.contextmanager
    def _listening_to_signals(self) -> Iterator[None]:
        """A flag and no exception: an exception between a start and its listing would lose a process."""
        wanted = [number for number in STOP_SIGNALS if number != signal.SIGHUP or not _ignored(number)]
        before = {number: signal.signal(number, self._note_signal) for number in wanted}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _note_signal(self, number: int, frame: FrameType | None) -> None:
        self.stop_asked += 1


def _ignored(number: signal.Signals) -> bool:
    """Under nohup the end of the terminal is nothing to us."""
    return signal.getsignal(number) is signal.SIG_IGN


def _how(code: int) -> str:
    return f"exit {code}" if code >= 0 else f"killed by {signal.Signals(-code).name}"


def say(text: str) -> None:
    """This function will tell the person something at once; a closed terminal is no reason to fall."""
    with contextlib.suppress(OSError):
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
