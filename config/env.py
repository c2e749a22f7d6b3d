"""Reading the environment: few variables, each with what it means."""

import os
from typing import Any

from psycopg.conninfo import conninfo_to_dict


def flag(name: str, *, default: bool = False) -> bool:
    """This function will read an on/off variable: 1, true, yes and on are on."""
    return os.environ.get(name, "1" if default else "").lower() in {"1", "true", "yes", "on"}


def words(name: str, default: str = "") -> list[str]:
    """This function will read a list parted by commas."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def database(url: str, *, walled: bool) -> dict[str, Any]:
    """This function will turn a postgresql:// address into Django's setting; `walled`: serves, owns nothing."""
    parts = conninfo_to_dict(url)
    return {
        "ENGINE": "apps.tenancy.backend",
        "NAME": parts.get("dbname", ""),
        "USER": parts.get("user", ""),
        "PASSWORD": parts.get("password", ""),
        "HOST": parts.get("host", ""),
        "PORT": str(parts.get("port", "5432")),
        "WALLED": walled,
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,  # a database that was started again is no error to anybody
        "DISABLE_SERVER_SIDE_CURSORS": False,
        "OPTIONS": {
            "connect_timeout": 10,
            "application_name": os.environ.get("GOODWORD_PROCESS", "goodword"),
        },
        "TEST": {"NAME": parts.get("dbname", "")},
    }


def drafter() -> dict[str, str]:
    """This function will read which language model may draft formats ("https://…/v1"); off without an address."""
    return {name: os.environ.get(f"MACHINE_DRAFTER_{name}", "") for name in ("URL", "KEY", "MODEL")}


def logging() -> dict[str, Any]:
    """This function will return what is logged, and from which level on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
        "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "INFO")},
        "loggers": {name: {"level": "WARNING"} for name in ("wagtail", "django_tasks", "PIL")}
        | {"kombu": {"level": "ERROR"}},
    }
