"""The supervisor with a real database and small children in place of the product's."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from apps.demo.folders import CHECKOUT
from apps.demo.ports import free_port
from apps.demo.processes import command_line, group_members, wait_until

WEB = """
import http.server, sys
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        good = self.path == "/healthz" and self.headers["Host"] == "localhost"
        self.send_response(200 if good else 404); self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Page).serve_forever()
"""
# Like granian or celery: a leader with a process of its own below it.
PAIR = """
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
time.sleep(300)
"""
STEP = """
import os, pathlib, psycopg
names = ("GOODWORD_DB_ROLE", "GOODWORD_MODE", "GOODWORD_PORT", "BROKER_URL")
seen = {name: os.environ.get(name) for name in names}
with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
    seen["role"] = connection.execute("SELECT current_user").fetchone()[0]
import json
pathlib.Path(os.environ["GOODWORD_DATA"], "seen.json").write_text(json.dumps(seen))
"""
RUN = """
import sys
from pathlib import Path
from apps.demo import command
from apps.demo.children import Spec
from apps.demo.plan import Plan
web, pair, step, guide = sys.argv[3:7]
def plan(*, data, port):
    python = sys.executable
    children = (Spec("web", (python, "-c", web, str(port))), Spec("worker", (python, "-c", pair)))
    steps = (Spec("prepare", (python, "-c", step), owner=True),)
    return Plan(steps=steps, children=children, guide=(python, "-c", guide), ready_seconds=20, remembers_steps=False)
command.demo_plan = plan
sys.exit(command.main(["--port", sys.argv[2]]))
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def port(data: Path) -> int:
    return free_port(f"web {data}")


@pytest.fixture
def start(data: Path, port: int) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def _start(*, step: str = STEP, web: str = WEB) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", RUN, "supervisor", str(port), web, PAIR, step, "print('Try this first')"],
            cwd=CHECKOUT,
            env=os.environ | {"GOODWORD_DATA": str(data), "PYTHONPATH": str(CHECKOUT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        return process

    yield _start
    for process in started:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=20)
    for pid in listed(data).values():
        if command_line(pid):
            os.killpg(pid, signal.SIGKILL)


def read_until(process: subprocess.Popen[str], text: str) -> str:
    assert process.stdout is not None
    read = ""
    for line in process.stdout:
        read += line
        if text in line:
            return read
    pytest.fail(f"never said {text!r}, but:\n{read}")


def ready(process: subprocess.Popen[str], data: Path) -> str:
    """All is said and all are there, the worker's own child included."""
    said = read_until(process, "Ctrl-C stops")
    assert wait_until(lambda: len(group_members(listed(data)["worker"])) == 2, seconds=10)
    return said


def listed(data: Path) -> dict[str, int]:
    path = data / "children.json"
    return {row["name"]: row["pid"] for row in json.loads(path.read_text())} if path.exists() else {}


def answers(port: int) -> bool:
    request = urllib.request.Request(f"http://127.0.0.1:{port}/healthz", headers={"Host": "localhost"})
    try:
        with urllib.request.urlopen(request, timeout=5) as page:
            return page.status == 200
    except OSError:
        return False


class TestRunning:
    def test_prepares_as_owner_then_serves_then_greets(self, start: Start, data: Path, port: int) -> None:
        said = ready(start(), data)
        assert "Try this first" in said
        assert answers(port)
        seen = json.loads((data / "seen.json").read_text())
        assert seen == {
            "GOODWORD_DB_ROLE": "owner",
            "GOODWORD_MODE": "demo",
            "GOODWORD_PORT": str(port),
            "BROKER_URL": "filesystem://",
            "role": "goodword_app",
        }
        assert (data / "environment.json").stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_stops_everything_within_seconds(self, start: Start, data: Path, number: signal.Signals) -> None:
        process = start()
        ready(process, data)
        running = [pid for leader in listed(data).values() for pid in group_members(leader)]
        assert len(running) >= 4
        process.send_signal(number)
        assert process.wait(10) == 0
        assert not any(command_line(pid) for pid in running)
        assert listed(data) == {}

    def test_restarts_each_child_that_is_killed(self, start: Start, data: Path, port: int) -> None:
        ready(start(), data)
        before = listed(data)
        left_below = [pid for pid in group_members(before["worker"]) if pid != before["worker"]]
        for pid in before.values():
            os.kill(pid, signal.SIGKILL)

        def _all_new() -> bool:
            now = listed(data)
            return now.keys() == before.keys() and not set(now.values()) & set(before.values())

        assert wait_until(_all_new, seconds=15)
        assert wait_until(lambda: answers(port), seconds=10)
        assert not any(command_line(pid) for pid in left_below)


class TestAfterKill9:
    def test_the_next_start_ends_the_orphans_and_keeps_strangers(
        self, start: Start, data: Path, stranger: subprocess.Popen[bytes]
    ) -> None:
        first = start()
        ready(first, data)
        orphans = [pid for leader in listed(data).values() for pid in group_members(leader)]
        first.kill()
        first.wait()
        rows = json.loads((data / "children.json").read_text())
        rows.append({"name": "beat", "pid": stranger.pid, "command": f"{sys.executable} -m celery beat"})
        (data / "children.json").write_text(json.dumps(rows))
        assert all(command_line(pid) for pid in orphans)

        said = ready(start(), data)
        assert "Ended what an earlier run had left behind: web, worker." in said
        assert not any(command_line(pid) for pid in orphans)
        assert stranger.poll() is None

    def test_ends_what_a_dead_orphan_had_started(self, start: Start, data: Path) -> None:
        first = start()
        ready(first, data)
        leader = listed(data)["worker"]
        (child,) = [pid for pid in group_members(leader) if pid != leader]
        first.kill()
        first.wait()
        os.kill(leader, signal.SIGKILL)
        ready(start(), data)
        assert not command_line(child)


class TestRefusing:
    def test_a_second_one_on_the_same_folder_is_told_who_holds_it(self, start: Start, data: Path) -> None:
        first = start()
        ready(first, data)
        second = start()
        said, _ = second.communicate(timeout=20)
        assert second.returncode == 1
        assert f"process {first.pid}" in said
        assert len(said.strip().splitlines()) == 1
        assert first.poll() is None

    def test_a_port_in_use_is_one_line_with_the_mend(self, start: Start, port: int) -> None:
        with socket.create_server(("127.0.0.1", port)):
            process = start()
            said, _ = process.communicate(timeout=20)
        assert process.returncode == 1
        assert said.startswith(f"goodword: Port {port} is in use")
        assert f"make demo PORT={port + 1}" in said
        assert len(said.strip().splitlines()) == 1

    def test_a_failing_step_stops_the_database_too(self, start: Start, data: Path) -> None:
        process = start(step="raise SystemExit('the template is broken')")
        said, _ = process.communicate(timeout=30)
        assert process.returncode == 1
        assert "The step 'prepare' failed: the template is broken." in said
        assert not (data / "postgres" / "cluster" / "postmaster.pid").exists()

    def test_a_web_server_that_cannot_start_is_given_up_with_its_last_words(self, start: Start) -> None:
        process = start(web="raise SystemExit('no such application')")
        said, _ = process.communicate(timeout=60)
        assert process.returncode == 1
        assert "The pages do not answer: no such application." in said
