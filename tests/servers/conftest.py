"""A real Redis where one is installed, and processes of the product on a database and a broker of their own."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import harness

REDIS = shutil.which("redis-server")


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(condition: Callable[[], bool], *, seconds: float, what: str) -> None:
    """Wait, or say for what we waited in vain."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what}")
        time.sleep(0.1)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A Redis of the test's own; its address is `redis.url`."""
    if REDIS is None:
        pytest.skip("no redis-server on this machine: tests of that broker are left out")
    port = free_port()
    command = [REDIS, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    with (tmp_path / "redis.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    process.url = f"redis://127.0.0.1:{port}/0"  # type: ignore[attr-defined]
    wait_until(lambda: _listens(port), seconds=20, what="Redis to listen")
    yield process
    process.kill()
    process.wait()


class House:
    """The product's processes on one database, one broker and one folder."""

    def __init__(self, *, database: str, broker: str, folder: Path) -> None:
        self.folder = folder
        self.running: list[subprocess.Popen[bytes]] = []
        for name in ("queue", "control"):  # as the supervisor does: nothing else makes them
            (folder / "broker" / name).mkdir(parents=True)
        self.env = os.environ | {
            "DATABASE_URL": harness.with_database(harness.databases.urls["app"], database),
            "DATABASE_OWNER_URL": harness.with_database(harness.databases.urls["owner"], database),
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "GOODWORD_MODE": "test",
            "GOODWORD_DATA": str(folder),
            "BROKER_URL": broker,
            "BROKER_FOLDER": str(folder / "broker"),
            "LOG_LEVEL": "WARNING",
        }

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start a worker; its log is in the folder."""
        command = [sys.executable, "-W", "ignore", "-m", "celery", "-A", "config.celery", "worker", "--pool", "prefork"]
        command += ["--concurrency", "1", "--loglevel", "WARNING", "--without-gossip", "--without-mingle"]
        with (self.folder / f"worker{len(self.running)}.log").open("wb") as log:
            process = subprocess.Popen(
                command, cwd=harness.CHECKOUT, env=self.env, stdout=log, stderr=log, start_new_session=True
            )
        self.running.append(process)
        return process

    def act(self, *words: str) -> None:
        """Do what a web process does, and wait for it."""
        command = [sys.executable, "-W", "ignore", "-m", "tests.servers.acting", *words]
        ran = subprocess.run(command, cwd=harness.CHECKOUT, env=self.env, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr[-3000:]

    def stop(self) -> None:
        """End all that runs, hard: nothing here may need a farewell."""
        for process in self.running:
            process.kill()
            subprocess.run(["pkill", "-9", "-s", str(process.pid)], check=False)
            process.wait()

    def message_ids(self) -> list[str]:
        """The Message-ID of each mail that left, as often as it left."""
        lines = [line for path in (self.folder / "mail").glob("*") for line in path.read_text().splitlines()]
        return [line for line in lines if line.lower().startswith("message-id:")]
