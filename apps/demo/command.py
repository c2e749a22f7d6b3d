"""`manage.py demo`: the arguments, and every problem as one line. Needs the wheels, not Django."""

from __future__ import annotations

import argparse
import os
import sys

from apps.demo.folders import data_folder
from apps.demo.plan import demo_plan
from apps.demo.problems import StartError, problem_of
from apps.demo.supervisor import Supervisor

HIGHEST_PORT = 65535


def main(arguments: list[str]) -> int:
    """This function will run the demo until it is stopped, and give the exit code."""
    options = _parser().parse_args(arguments)
    data = data_folder()
    try:
        Supervisor(data=data, port=options.port, plan=demo_plan(data=data, port=options.port)).run()
    except StartError as problem:
        return _tell(problem)
    except KeyboardInterrupt:
        return 130  # before or after the supervisor, which has its own way
    except OSError as error:
        known = problem_of(error)
        if known is None:
            raise
        return _tell(known)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="manage.py demo",
        description="Start Goodword with sample agencies. Ctrl-C stops it; data is kept.",
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=os.environ.get("GOODWORD_PORT", "8000"),
        help="where the pages answer (default: GOODWORD_PORT, or 8000)",
    )
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{port} is not a port number")
    return port


def _tell(problem: StartError) -> int:
    sys.stderr.write(f"goodword: {problem}\n")
    return 1
