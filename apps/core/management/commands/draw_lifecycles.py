"""docs/lifecycles.md from the moves that operations check, so that the drawing cannot say anything else."""

import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import override

from apps.core.lifecycle import Lifecycle, every_lifecycle

HEAD = """# Lifecycles

Written by `python manage.py draw_lifecycles` from each app's `lifecycle.py`; a test holds it current.
"""


def draw(app: str, lifecycle: Lifecycle) -> str:
    """This function will return one lifecycle as a heading and a mermaid state diagram."""
    lines = [f"\n## {app}: {lifecycle.name}\n", "```mermaid", "stateDiagram-v2"]
    lines += [f"    {value}: {label}" for value, label in lifecycle.states.choices]
    lines += [f"    [*] --> {state}" for state in lifecycle.states.values if state in lifecycle.born]
    lines += [
        f"    {here} --> {there}"
        for here in lifecycle.states.values
        for there in lifecycle.states.values
        if lifecycle.allows(here, there)
    ]
    lines += [f"    {state} --> [*]" for state in lifecycle.ends]
    return "\n".join([*lines, "```", ""])


def drawing() -> str:
    """This function will return the whole page, in English whatever the language of this process."""
    with override("en"):
        return HEAD + "".join(draw(app, lifecycle) for app, lifecycle in every_lifecycle())


class Command(BaseCommand):
    help = "Write docs/lifecycles.md; with --check only say whether it is current."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--check", action="store_true")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        path: Path = settings.BASE_DIR / "docs" / "lifecycles.md"
        wanted = drawing()
        if not check:
            path.write_text(wanted, encoding="utf-8")
            self.stdout.write(f"wrote {path.relative_to(settings.BASE_DIR)}")
        elif not path.exists() or path.read_text(encoding="utf-8") != wanted:
            self.stderr.write("docs/lifecycles.md is not current: run `python manage.py draw_lifecycles`")
            sys.exit(1)
