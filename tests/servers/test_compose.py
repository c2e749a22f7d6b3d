"""What docker/ promises, held against the code; the image itself needs an engine that no test machine has."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from apps.demo.folders import secrets_of, test_data_folder
from apps.demo.postgres_programs import programs
from tests import harness
from tests.architecture.order import CHECKOUT

DOCKER = CHECKOUT / "docker"
PROCESSES = {"web", "worker", "beat", "sweep", "prepare"}


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    return yaml.safe_load((DOCKER / "compose.yaml").read_text())["services"]


class TestCompose:
    def test_runs_every_process_and_what_they_need(self, services):
        assert set(services) == PROCESSES | {"postgres", "redis", "proxy"}

    def test_gives_the_owners_address_to_those_who_make_schemas_only(self, services):
        holders = {name for name in PROCESSES if "DATABASE_OWNER_URL" in services[name]["environment"]}
        assert holders == {"web", "prepare"}

    def test_names_no_variable_that_the_settings_do_not_read(self, services):
        read = "".join(path.read_text() for path in (CHECKOUT / "config").glob("*.py"))
        named = {name for process in PROCESSES for name in services[process]["environment"]}
        assert {name for name in named if f'"{name}"' not in read} == set()

    def test_asks_for_each_variable_in_the_example(self, services):
        asked = set(re.findall(r"\$\{([A-Z_]+):\?", (DOCKER / "compose.yaml").read_text()))
        shown = set(re.findall(r"^([A-Z_]+)=", (DOCKER / "example.env").read_text(), re.MULTILINE))
        assert asked - shown == set()

    def test_commands_are_ones_that_there_are(self, services):
        commands = " ".join(str(services[name].get("command", "")) for name in PROCESSES)
        for name in re.findall(r"manage\.py (\w+)", commands):
            assert list(CHECKOUT.glob(f"apps/*/management/commands/{name}.py")), name


class TestImage:
    def test_copies_what_is_there(self):
        text = (DOCKER / "Dockerfile").read_text()
        copied = [line.split()[1:-1] for line in text.splitlines() if line.startswith("COPY ") and "--from" not in line]
        assert copied
        assert [name for names in copied for name in names if not (CHECKOUT / name).exists()] == []


@pytest.fixture
def cluster():
    """The tests' own server as its superuser, with the database and the roles that the script makes taken away after."""
    if "TEST_DATABASE_OWNER_URL" in os.environ:
        pytest.skip("a server of somebody else's: its superuser is not ours")
    data = test_data_folder()
    parts = psycopg.conninfo.conninfo_to_dict(harness.databases.urls["owner"])
    env = {
        "PGHOST": str(parts["host"]),
        "PGPORT": str(parts["port"]),
        "PGPASSWORD": secrets_of(data)["superuser_password"],
        "PATH": f"{programs(data / 'postgres').folder}:{os.environ['PATH']}",
        "OWNER_ROLE": "docker_owner",
        "APP_ROLE": "docker_app",
        "DATABASE": "docker_try",
        "OWNER_PASSWORD": 'it\'s "quoted"',
        "APP_PASSWORD": "$plain",
    }
    url = f"host={parts['host']} port={parts['port']} user=postgres password={env['PGPASSWORD']} dbname="
    yield env, url
    with psycopg.connect(f"{url}postgres", autocommit=True) as superuser:
        superuser.execute("DROP DATABASE IF EXISTS docker_try WITH (FORCE)")
        superuser.execute("DROP ROLE IF EXISTS docker_owner")
        superuser.execute("DROP ROLE IF EXISTS docker_app")


class TestRoles:
    def test_the_script_makes_two_roles_neither_of_which_passes_the_wall(self, cluster, django_db_setup):
        env, url = cluster
        ran = subprocess.run(
            ["sh", str(DOCKER / "postgres" / "roles.sh")], env=env, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stderr
        with psycopg.connect(f"{url}docker_try") as look:
            roles = look.execute(
                "SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles"
                " WHERE rolname LIKE 'docker%' ORDER BY 1"
            ).fetchall()
            owner = look.execute(
                "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'docker_try'"
            ).fetchone()
            creates = look.execute("SELECT has_schema_privilege('docker_app', 'public', 'CREATE')").fetchone()
        assert roles == [("docker_app", False), ("docker_owner", False)]
        assert owner == ("docker_owner",)
        assert creates == (False,)

    def test_is_run_by_a_plain_shell(self):
        assert Path(DOCKER / "postgres" / "roles.sh").read_text().startswith("#!/bin/sh\n")
