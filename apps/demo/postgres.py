"""The embedded PostgreSQL: made, started and stopped by us alone. Needs the wheels, not Django.

    python -m apps.demo.postgres start|stop|urls [FOLDER]

The package's own start is not used: it trusts a stale postmaster.pid and, as root, opens parent folders.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg

from apps.demo import postgres_roles as roles
from apps.demo.folders import CHECKOUT, make_folder, open_data_folder, secrets_of, test_data_folder
from apps.demo.ports import free_port, is_free
from apps.demo.postgres_cluster import failure, make_cluster, strays, text_after
from apps.demo.postgres_programs import Programs, programs
from apps.demo.problems import StartError
from apps.demo.processes import command_line, end_process, send, wait_until

START_SECONDS = 120.0  # recovery after a crash may take a while
RETRY_SECONDS = 10.0  # how long a server that ends at once is tried again
FAST_THEN_HARD = ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0))


class EmbeddedPostgres:
    """One PostgreSQL server on 127.0.0.1, in `<data_dir>/postgres`, as a child of this process.

    `durable=False` leaves out the waiting for the disk: for tests, where a power cut loses nothing.
    """

    def __init__(self, data_dir: Path, port: int | None = None, *, durable: bool = True) -> None:
        self.data_dir = data_dir
        self.home = data_dir / "postgres"
        self.cluster = self.home / "cluster"
        self.log = data_dir / "log" / "postgres.log"
        self.durable = durable
        self.port = port
        self.process: subprocess.Popen[bytes] | None = None
        self.give_up: Callable[[], bool] = lambda: False  # a supervisor that is told to stop sets it

    def start(self) -> None:
        """This function will start the server, making the cluster, roles and database where they are missing.

        An orphan of an earlier supervisor in the same folder is ended first. Raises StartError.
        """
        with self._alone():
            passwords = secrets_of(self.data_dir)
            self._end_orphan()
            found = programs(self.home)
            self._check_owner(found)
            if not self.cluster.exists():
                make_cluster(found, cluster=self.cluster, password=passwords["superuser_password"], log=self.log)
            try:
                self._start_and_wait(found)
                roles.make_roles_and_database(port=self._port(), passwords=passwords)
            except BaseException:
                self.stop()
                raise

    def stop(self) -> None:
        """This function will stop the server fast, and hard where fast does not help."""
        process, self.process = self.process, None
        if process is None:
            self._end_orphan()
            return
        for number, seconds in FAST_THEN_HARD:
            send(process.pid, number)
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                continue
            return

    def is_alive(self) -> bool:
        """This function will say whether the server that we started still runs."""
        return self.process is not None and self.process.poll() is None

    def command(self, found: Programs | None = None) -> list[str]:
        """This function will give the command line the server runs under."""
        found = found or programs(self.home)
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self._port()),
            "unix_socket_directories": "",
            "max_connections": "100",
            "max_locks_per_transaction": "1024",  # one agency is a schema with some hundred tables
            "timezone": "UTC",
        }
        if not self.durable:
            settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        pairs = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [str(found.folder / "postgres"), "-D", str(self.cluster), *pairs]

    def urls(self) -> dict[str, str]:
        """This function will give the database's addresses for the roles `app` and `owner`."""
        known = secrets_of(self.data_dir)
        return {
            name: f"postgres://{role}:{quote(known[f'{name}_password'])}@127.0.0.1:{self._port()}/{roles.DATABASE}"
            for name, role in (("app", roles.APP), ("owner", roles.OWNER))
        }

    def answers(self) -> bool:
        """This function will say whether a real sign-in to the server works; no file is trusted for that."""
        if self._recorded_port() is None and self.port is None:
            return False
        text = roles.connection_text(
            port=self._port(),
            user=roles.SUPERUSER,
            password=self._superuser_password(),
            database="postgres",
        )
        try:
            with psycopg.connect(text) as connection:
                row = connection.execute("SELECT current_setting('data_directory')").fetchone()
        except psycopg.OperationalError:
            return False
        return row is not None and Path(row[0]) == self.cluster

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Two starts on one folder wait for each other."""
        open_data_folder(self.data_dir)
        make_folder(self.home)
        make_folder(self.log.parent)
        with (self.home / "start.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _port(self) -> int:
        """The port of earlier starts, so that addresses stay; another one where that is taken."""
        if self.port is None:
            self.port = self._recorded_port() or free_port(str(self.cluster))
        return self.port

    def _superuser_password(self) -> str:
        return secrets_of(self.data_dir)["superuser_password"]

    def _recorded_port(self) -> int | None:
        try:
            return int((self.home / "port").read_text())
        except (FileNotFoundError, ValueError):
            return None

    def _check_owner(self, found: Programs) -> None:
        runner = found.account.pw_uid if found.account else os.geteuid()
        if self.cluster.exists() and self.cluster.stat().st_uid != runner:
            raise StartError(
                f"The database in {self.cluster} was made by another user.",
                "Run as that user, or set GOODWORD_DATA to another folder.",
            )

    def _start_and_wait(self, found: Programs) -> None:
        """A server that ends at once is tried again: a killed one may hold its memory for a moment."""
        end = time.monotonic() + RETRY_SECONDS
        while True:
            if self.process is None and not is_free(self._port()):
                self.port = free_port(str(self.cluster))
            (self.home / "port").write_text(str(self._port()))
            before = self.log.stat().st_size if self.log.exists() else 0
            self.process = self._launch(found)
            wait_until(self._is_settled, seconds=START_SECONDS)
            if self.is_alive() and self.answers():
                return
            self.stop()
            if time.monotonic() >= end or self.give_up():
                raise failure("PostgreSQL did not start", text_after(self.log, before), self.log)
            self._end_orphan()
            time.sleep(0.3)

    def _is_settled(self) -> bool:
        return self.give_up() or not self.is_alive() or self.answers()

    def _launch(self, found: Programs) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as out:
            return subprocess.Popen(
                self.command(found),
                stdout=out,
                stderr=out,
                start_new_session=True,  # Ctrl-C is ours to pass on, after the others have stopped
                **found.popen_options(),
            )

    def _end_orphan(self) -> None:
        """Ends a server of ours that nobody supervises, its stray backends, and a stale postmaster.pid."""
        pid_file = self.cluster / "postmaster.pid"
        try:
            pid = abs(int(pid_file.read_text().split("\n", 1)[0]))
        except (FileNotFoundError, ValueError):
            pid = 0
        if pid and f"postgres -D {self.cluster} " in command_line(pid):
            end_process(pid, signals=FAST_THEN_HARD)
        for stray in strays(self.cluster):
            end_process(stray, signals=((signal.SIGTERM, 2.0), (signal.SIGKILL, 2.0)))
        # Whoever has that number now is not our server: PostgreSQL itself would refuse to start.
        pid_file.unlink(missing_ok=True)


def ensure_running(data_dir: Path | None = None) -> dict[str, str]:
    """This function will give the addresses of a server for tests, starting one that outlives this process.

    A live one is reused. It is found out by a real sign-in. `stop_running` ends it.
    """
    folder = data_dir or test_data_folder()
    server = EmbeddedPostgres(folder, durable=False)
    if not (server.cluster.exists() and server.answers()):
        # A process between us and the server, so that the server is not our child: it may outlive us.
        started = subprocess.run(
            [sys.executable, "-m", "apps.demo.postgres", "start", str(folder)],
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if started.returncode:
            raise StartError("The test database did not start.", started.stderr.strip())
        server = EmbeddedPostgres(folder, durable=False)
    return server.urls()


def stop_running(data_dir: Path | None = None) -> None:
    """This function will stop the server that `ensure_running` left behind, if there is one."""
    EmbeddedPostgres(data_dir or test_data_folder(), durable=False).stop()


def main(arguments: list[str]) -> int:
    """This function will start, stop or name the test server from the command line."""
    verb = arguments[0] if arguments else ""
    folder = Path(arguments[1]).resolve() if len(arguments) > 1 else test_data_folder()
    server = EmbeddedPostgres(folder, durable=False)
    try:
        if verb == "start":
            if not (server.cluster.exists() and server.answers()):
                server.start()
        elif verb == "stop":
            server.stop()
        elif verb == "urls":
            sys.stdout.write("".join(f"{name} {url}\n" for name, url in server.urls().items()))
        else:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    except StartError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
