"""The embedded server, really started, stopped and killed."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import time
from pathlib import Path

import psycopg
import pytest

from apps.demo import postgres
from apps.demo.postgres import EmbeddedPostgres
from apps.demo.problems import StartError
from apps.demo.processes import command_line, wait_until


def value(url: str, query: str) -> object:
    with psycopg.connect(url) as connection:
        row = connection.execute(query).fetchone()
    assert row is not None
    return row[0]


class TestStarting:
    def test_gives_two_roles_neither_of_which_can_pass_the_wall(self, server: EmbeddedPostgres) -> None:
        for name in ("app", "owner"):
            query = "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
            assert value(server.urls()[name], query) is False

    def test_lets_the_owner_alone_own_and_make_databases(self, server: EmbeddedPostgres) -> None:
        owns = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"
        assert value(server.urls()["app"], owns) == "goodword_owner"
        creates = "SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user"
        assert value(server.urls()["owner"], creates) is True
        assert value(server.urls()["app"], creates) is False

    def test_has_the_extensions_in_every_new_database(self, server: EmbeddedPostgres) -> None:
        with psycopg.connect(server.urls()["owner"], autocommit=True) as connection:
            connection.execute("CREATE DATABASE fresh")
        try:
            names = "SELECT string_agg(extname, ' ' ORDER BY extname) FROM pg_extension"
            fresh = server.urls()["owner"].rsplit("/", 1)[0] + "/fresh"
            assert value(fresh, names) == "btree_gist citext pg_trgm plpgsql unaccent"
        finally:
            with psycopg.connect(server.urls()["owner"], autocommit=True) as connection:
                connection.execute("DROP DATABASE fresh")

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("listen_addresses", "127.0.0.1"),
            ("max_connections", "100"),
            ("max_locks_per_transaction", "1024"),
            ("password_encryption", "scram-sha-256"),
        ],
    )
    def test_runs_with_the_settings_we_rely_on(self, server: EmbeddedPostgres, name: str, expected: str) -> None:
        assert value(server.urls()["owner"], f"SELECT current_setting('{name}')") == expected

    def test_refuses_a_wrong_password(self, server: EmbeddedPostgres) -> None:
        wrong = server.urls()["app"].replace("goodword_app:", "goodword_app:x")
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(wrong)

    def test_keeps_passwords_and_files_from_others(self, server: EmbeddedPostgres) -> None:
        assert stat.S_IMODE((server.data_dir / "secrets.json").stat().st_mode) == 0o600
        assert stat.S_IMODE(server.cluster.stat().st_mode) == 0o700
        assert not (server.home / "password.new").exists()


class TestComingBack:
    def test_keeps_its_data_and_its_address_over_a_restart(self, server: EmbeddedPostgres) -> None:
        before = server.urls()
        with psycopg.connect(before["owner"]) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
        server.stop()
        again = EmbeddedPostgres(server.data_dir, durable=False)
        again.start()
        try:
            assert again.urls() == before
            assert value(before["owner"], "SELECT n FROM kept") == 7
        finally:
            again.stop()

    def test_starts_again_at_once_after_kill_9_with_clients_at_work(self, server: EmbeddedPostgres) -> None:
        with psycopg.connect(server.urls()["app"]) as busy:
            busy.execute("SELECT 1")
            assert server.process is not None
            os.kill(server.process.pid, signal.SIGKILL)
            server.process.wait()
            assert not server.is_alive()
            server.start()
            assert value(server.urls()["app"], "SELECT 1") == 1
            busy.close()

    def test_ends_an_orphan_that_an_earlier_run_left(self, server: EmbeddedPostgres) -> None:
        orphan = server.process
        assert orphan is not None
        second = EmbeddedPostgres(server.data_dir, durable=False)
        second.start()
        try:
            assert orphan.wait(5) is not None
            assert second.answers()
        finally:
            second.stop()

    def test_is_not_misled_by_a_pid_file_whose_number_a_stranger_has(
        self, server: EmbeddedPostgres, stranger: subprocess.Popen[bytes]
    ) -> None:
        server.stop()
        (server.cluster / "postmaster.pid").write_text(
            f"{stranger.pid}\n{server.cluster}\n1\n{server.port}\n\n127.0.0.1\n"
        )
        assert not server.answers()
        server.start()
        assert server.answers()
        assert stranger.poll() is None

    def test_moves_to_another_port_when_its_own_is_taken(self, server: EmbeddedPostgres) -> None:
        import socket

        server.stop()
        taken = server.port
        assert taken is not None
        with socket.create_server(("127.0.0.1", taken)):
            server.start()
            assert server.port != taken
            assert server.answers()


class TestRefusing:
    def test_names_the_mend_when_the_passwords_are_gone(self, server: EmbeddedPostgres) -> None:
        server.stop()
        secrets = server.data_dir / "secrets.json"
        kept = secrets.read_text()
        secrets.unlink()
        try:
            with pytest.raises(StartError, match="backup"):
                EmbeddedPostgres(server.data_dir).start()
        finally:
            secrets.write_text(kept)
            secrets.chmod(0o600)

    def test_gives_the_servers_own_reason(self, server: EmbeddedPostgres, monkeypatch: pytest.MonkeyPatch) -> None:
        server.stop()
        monkeypatch.setattr(postgres, "RETRY_SECONDS", 0.0)
        settings = server.cluster / "postgresql.auto.conf"
        settings.write_text("shared_buffers = 'rubbish'\n")
        try:
            with pytest.raises(StartError, match="FATAL") as refused:
                server.start()
            assert "postgres.log" in refused.value.mend
        finally:
            settings.write_text("")

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root runs PostgreSQL as somebody else")
    def test_opens_no_parent_folder_for_the_unprivileged_user(self, tmp_path: Path) -> None:
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o700)
        with pytest.raises(StartError, match="cannot reach"):
            EmbeddedPostgres(closed / "data").start()
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700


class TestEnsureRunning:
    def test_outlives_its_starter_is_reused_and_can_be_stopped(self, shared_data: Path) -> None:
        first = postgres.ensure_running(shared_data)
        pid = int((shared_data / "postgres" / "cluster" / "postmaster.pid").read_text().split()[0])
        started = time.monotonic()
        assert postgres.ensure_running(shared_data) == first
        assert time.monotonic() - started < 1
        assert value(first["app"], "SELECT current_user") == "goodword_app"
        assert "postgres -D" in command_line(pid)
        assert postgres.main(["stop", str(shared_data)]) == 0
        assert wait_until(lambda: not command_line(pid), seconds=5)
        postgres.stop_running(shared_data)  # a second stop finds nothing to do
