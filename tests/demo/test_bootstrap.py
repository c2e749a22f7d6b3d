"""From a bare Python to the locked environment; nothing is downloaded here."""

from __future__ import annotations

import errno
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from apps.demo import bootstrap, command, folders
from apps.demo.problems import StartError, problem_of


@pytest.fixture
def no_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "venv"
    monkeypatch.setenv("GOODWORD_VENV", str(folder))
    return folder


def current(folder: Path, lock: str) -> None:
    """An environment whose stamp says that nothing is left to do."""
    (folder / "bin").mkdir(parents=True)
    bootstrap.venv_python().symlink_to(sys.executable)
    bootstrap._stamp(lock).write_text(bootstrap._fingerprint(lock))


class TestEnsure:
    def test_does_nothing_while_the_stamp_is_current(
        self, no_environment: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        current(no_environment, "base")
        monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("looked something up"))
        bootstrap.ensure("base")

    def test_makes_an_environment_installs_the_lock_and_stamps_it(
        self, no_environment: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "empty.txt").write_text("")
        monkeypatch.setitem(bootstrap.LOCKS, "base", str(tmp_path / "empty.txt"))
        bootstrap.ensure("base")
        assert bootstrap.venv_python().exists()
        assert bootstrap._is_current("base")
        (tmp_path / "empty.txt").write_text("# another lock\n")
        assert not bootstrap._is_current("base")

    def test_installs_again_for_another_lock(self, no_environment: Path) -> None:
        current(no_environment, "base")
        assert not bootstrap._is_current("dev")

    def test_names_the_mend_for_a_missing_module(
        self, no_environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        find = importlib.util.find_spec
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else find(name))
        with pytest.raises(SystemExit):
            bootstrap.ensure("base")
        said = capsys.readouterr().err
        assert "apt-get install python3-venv" in said
        assert len(said.splitlines()) == 1

    def test_refuses_an_old_python(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 9, 2))
        with pytest.raises(SystemExit):
            bootstrap.check_python()
        assert "needs Python 3.11 or later; this is 3.9" in capsys.readouterr().err

    def test_says_so_when_the_disk_has_no_room(
        self, no_environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(bootstrap, "NEEDED_MB", 10**9)
        with pytest.raises(SystemExit):
            bootstrap.ensure("base")
        assert "full" in capsys.readouterr().err

    def test_tells_pips_own_reason(
        self, no_environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        script = "import sys; sys.exit('noise\\nERROR: no matching distribution')"
        with pytest.raises(SystemExit):
            bootstrap._run([sys.executable, "-c", script], "The packages could not be installed")
        assert "ERROR: no matching distribution" in capsys.readouterr().err


class TestDataFolder:
    def test_follows_the_variable(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("GOODWORD_DATA", str(tmp_path / "here"))
        assert folders.data_folder() == tmp_path / "here"

    def test_lies_in_the_checkout_for_people_and_outside_for_root(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("GOODWORD_DATA", raising=False)
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        assert folders.data_folder() == folders.CHECKOUT / "var"
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        assert folders.data_folder().parent == Path("/var/lib/goodword")

    def test_keeps_the_tests_apart_from_the_demo(self) -> None:
        assert folders.test_data_folder() != folders.data_folder()

    @pytest.mark.parametrize(("free", "parent"), [(9000, "/dev/shm"), (7000, "/var/lib/goodword")])
    def test_of_tests_is_in_memory_where_that_is_plenty(
        self, monkeypatch: pytest.MonkeyPatch, free: int, parent: str
    ) -> None:
        monkeypatch.delenv("GOODWORD_TEST_DATA", raising=False)
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(os, "access", lambda *_: True)
        monkeypatch.setattr(folders, "free_mb", lambda _path: free)
        assert folders.test_data_folder().parent == Path(parent)

    def test_of_somebody_else_is_refused_with_their_name(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(StartError, match="belongs to user"):
            folders.open_data_folder(tmp_path)

    def test_on_a_full_disk_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(folders, "free_mb", lambda _: 3)
        with pytest.raises(StartError, match="is full"):
            folders.open_data_folder(tmp_path)

    def test_is_made_through_a_closed_umask_but_opens_nothing_that_exists(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o700)
        before = os.umask(0o077)
        try:
            folders.make_folder(tmp_path / "a" / "b", mode=0o711)
        finally:
            os.umask(before)
        assert [path.stat().st_mode & 0o777 for path in (tmp_path, tmp_path / "a", tmp_path / "a" / "b")] == [
            0o700,
            0o755,
            0o711,
        ]


class TestProblems:
    @pytest.mark.parametrize(
        ("number", "words"),
        [(errno.ENOSPC, "is full"), (errno.EACCES, "cannot be written"), (errno.EROFS, "own")],
    )
    def test_of_the_system_get_a_mend(self, number: int, words: str) -> None:
        assert words in str(problem_of(OSError(number, "x", "/data")))

    def test_that_are_unknown_stay_what_they_are(self) -> None:
        assert problem_of(OSError(errno.EIO, "x")) is None

    def test_end_the_demo_with_one_line(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        def _full(_: object) -> None:
            raise OSError(errno.ENOSPC, "No space left on device", "/data/log/web.log")

        monkeypatch.setenv("GOODWORD_DATA", str(tmp_path))
        monkeypatch.setattr(command.Supervisor, "run", _full)
        assert command.main(["--port", "8123"]) == 1
        said = capsys.readouterr().err
        assert "full" in said
        assert len(said.splitlines()) == 1

    @pytest.mark.parametrize("port", ["0", "70000", "eighty"])
    def test_a_port_that_is_none_is_refused(self, port: str) -> None:
        with pytest.raises(SystemExit):
            command.main(["--port", port])
