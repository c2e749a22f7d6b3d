"""One round of kill -9 over everything, small enough for every run; the script does more."""

import json
import subprocess
import sys

import pytest

from tests import harness


@pytest.mark.faults
@pytest.mark.timeout(1200)
class TestKillNine:
    def test_of_every_process_loses_and_doubles_nothing(self):
        command = [sys.executable, "-W", "ignore", "-m", "tests.faults.kill_everything", "--rows", "4000"]
        ran = subprocess.run(command, cwd=harness.CHECKOUT, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr[-3000:] + ran.stdout
        found = json.loads(ran.stdout)
        assert set(found["kills"]) >= {"worker", "sweep", "web", "postgres", "supervisor"}
        assert found["escalated"] == found["deadlines"]
