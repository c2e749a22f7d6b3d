"""Folders that PostgreSQL's own user can reach, also where the tests run as root."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from apps.demo.postgres import EmbeddedPostgres


def _open_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="goodword-", dir="/var/tmp"))
    folder.chmod(0o711)  # pytest's own tmp_path is closed to "nobody", who runs PostgreSQL for root
    return folder


@pytest.fixture
def data() -> Iterator[Path]:
    folder = _open_folder()
    yield folder
    EmbeddedPostgres(folder).stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def shared_data() -> Iterator[Path]:
    """One cluster for several tests: making one costs a second."""
    folder = _open_folder()
    yield folder
    EmbeddedPostgres(folder).stop()
    shutil.rmtree(folder)


@pytest.fixture
def server(shared_data: Path) -> Iterator[EmbeddedPostgres]:
    server = EmbeddedPostgres(shared_data, durable=False)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def stranger() -> Iterator[subprocess.Popen[bytes]]:
    """A living process that is none of ours."""
    process = subprocess.Popen(["sleep", "60"], start_new_session=True)
    yield process
    process.kill()
    process.wait()
