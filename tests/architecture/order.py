"""The order of the house, read from the one place that says it: the import-linter contract in pyproject.toml."""

import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def layers() -> list[list[str]]:
    """From the top to the bottom; the names within one layer are strangers."""
    contracts = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    contract = next(each for each in contracts if each["type"] == "layers")
    return [[name.strip() for name in layer.split("|")] for layer in contract["layers"]]


def height_of(app: str) -> int:
    """0 is the ground."""
    return next(height for height, layer in enumerate(reversed(layers())) if app in layer)


def goes_down(from_app: str, to_app: str) -> bool:
    """An app may point at itself and at what lies below it; at nothing else."""
    return from_app == to_app or height_of(from_app) > height_of(to_app)


def house_apps() -> list[str]:
    return sorted(path.parent.name for path in (CHECKOUT / "apps").glob("*/apps.py"))


def python_files(*under: str) -> list[Path]:
    return sorted(
        path for folder in under for path in (CHECKOUT / folder).rglob("*.py") if "migrations" not in path.parts
    )
