"""A database of its own on the tests' PostgreSQL, and Django set up as the serving role. Import this first."""

import os

from tests import harness  # sets the environment up, before Django

NAME = f"goodword_bench_{os.getpid()}"
os.environ["DATABASE_URL"] = harness.with_database(harness.databases.urls["app"], NAME)
os.environ["DATABASE_OWNER_URL"] = harness.with_database(harness.databases.urls["owner"], NAME)
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
os.environ["LOG_LEVEL"] = "ERROR"

import django  # noqa: E402

django.setup()

__all__ = ["NAME", "harness"]
