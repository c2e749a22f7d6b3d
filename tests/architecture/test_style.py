"""The rules of the house that a linter does not know."""

import ast
import re
import subprocess

import pytest
from django.apps import apps
from django.db.models import Model

from apps.core.events import known_types
from tests.architecture.order import CHECKOUT, house_apps, python_files

WALL, LONG = 500, 300
LONG_FILES: dict[str, str] = {}  # over 300 lines, and why; over 500 is never right
LONG_FUNCTIONS: dict[str, str] = {}  # over 40 lines, and why

PLACES_THAT_CATCH_EVERYTHING = {"apps/core/jobs.py"}
VAGUE_MODULES = {"utils", "helpers", "common", "misc", "manager", "managers", "tools", "base_utils", "data", "info"}


def name_of(path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def tracked_files() -> list[str]:
    ran = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return [name for name in ran.stdout.split("\0") if name and (CHECKOUT / name).is_file()]


def house_models() -> list[type[Model]]:
    return [each for each in apps.get_models() if apps.get_app_config(each._meta.app_label).name.startswith("apps.")]


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """A clean-up that raises again catches nothing."""
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    wide = any(
        each is None or (isinstance(each, ast.Name) and each.id in {"Exception", "BaseException"}) for each in caught
    )
    raises_again = isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None
    return wide and not raises_again


def lines_of_code(function: ast.FunctionDef) -> int:
    """Without signature and docstring: keyword-only operations say in those what they need."""
    first = function.body[1] if ast.get_docstring(function) and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


class TestSizes:
    def test_no_file_is_long_without_a_reason(self):
        long = {
            name_of(path): lines
            for path in python_files("apps", "config", "tests")
            if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONG
        }
        assert {name for name, lines in long.items() if lines > WALL} == set()
        assert set(long) == set(LONG_FILES), "split it by noun, or say why not"

    def test_no_function_is_long_without_a_reason(self):
        long = set()
        for path in python_files("apps", "config"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef) and lines_of_code(node) > 40:
                    long.add(f"{name_of(path)}:{node.name}")
        assert long == set(LONG_FUNCTIONS)

    def test_no_module_has_a_name_that_says_nothing(self):
        assert [name_of(path) for path in python_files("apps", "config") if path.stem in VAGUE_MODULES] == []


class TestCode:
    def test_only_one_place_catches_every_exception(self):
        found = {
            name_of(path)
            for path in python_files("apps", "config")
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ExceptHandler) and catches_everything(node)
        }
        assert found == PLACES_THAT_CATCH_EVERYTHING

    def test_model_signals_are_not_used(self):
        found = []
        for path in python_files("apps", "config"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = []
                if isinstance(node, ast.ImportFrom):
                    names = [f"{node.module}.{each.name}" for each in node.names]
                elif isinstance(node, ast.Import):
                    names = [each.name for each in node.names]
                found += [f"{name_of(path)}: {each}" for each in names if "django" in each and "signals" in each]
                found += [f"{name_of(path)}: {each}" for each in names if each == "django.dispatch.receiver"]
        assert found == []

    def test_saving_a_model_does_nothing_but_save(self):
        overriding = [
            f"{model._meta.label}.{method}"
            for model in house_models()
            for method in ("save", "delete", "full_clean")
            for owner in model.__mro__
            if owner.__module__.startswith("apps.") and method in vars(owner)
        ]
        assert overriding == []

    def test_nothing_is_silenced_without_the_rules_name(self):
        blanket = re.compile(r"#\s*(noqa(?!: ?[A-Z]+\d)|type: ignore(?!\[)|djlint:off(?! ?[HTJ]\d))")
        assert [
            f"{name}:{number}"
            for name in tracked_files()
            if name.endswith((".py", ".html")) and name != name_of(CHECKOUT / "tests/architecture/test_style.py")
            for number, line in enumerate((CHECKOUT / name).read_text(encoding="utf-8").splitlines(), 1)
            if blanket.search(line)
        ] == []

    def test_events_belong_to_the_app_that_names_them(self):
        for name in known_types():
            app = name.split(".")[0]
            assert app in house_apps(), name
            declared = (CHECKOUT / "apps" / app / "events.py").read_text(encoding="utf-8")
            assert f'"{name}"' in declared, f"{name} is declared in {app}/events.py"


class TestTemplates:
    QUERY = re.compile(
        r"\{[%{][^%}]*?(\w+_set\b|\.(?:all|exists|filter|order_by|select_related|values_list)\b)[^%}]*[%}]\}"
    )

    def test_none_asks_the_database(self):
        found = []
        for path in sorted((CHECKOUT / "templates").rglob("*.html")):
            found += [f"{name_of(path)}: {match[0]}" for match in self.QUERY.finditer(path.read_text(encoding="utf-8"))]
        assert found == []

    def test_none_has_script_or_style_of_its_own(self):
        inline = re.compile(r"<style\b|\sstyle=|<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)|\son[a-z]+=\"")
        found = [
            name_of(path)
            for path in sorted((CHECKOUT / "templates").rglob("*.html"))
            if inline.search(path.read_text(encoding="utf-8"))
        ]
        assert found == []


class TestGlossary:
    def lines(self) -> dict[str, tuple[str, set[str]]]:
        """Model name -> (its line, the states listed under it)."""
        found: dict[str, tuple[str, set[str]]] = {}
        model = ""
        for line in (CHECKOUT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
            if head := re.match(r"- \*\*[^*]+\*\*(?: \(`(\w+)`\))?: \S.*\.$", line):
                model = head[1] or ""
                found[model] = (line, set())
            elif state := re.match(r"  - `(\w+)`: \S.*\.$", line):
                found[model][1].add(state[1])
        return found

    @pytest.mark.parametrize("model", house_models(), ids=lambda model: model._meta.label)
    def test_has_every_model_and_every_state_of_it(self, model):
        line, states = self.lines().get(model.__name__, ("", set()))
        assert line, f"docs/glossary.md has no line for {model.__name__}"
        choices = {
            value for field in model._meta.local_fields if field.name == "state" for value, _ in field.choices or ()
        }
        assert states == choices

    def test_speaks_of_no_model_that_is_gone(self):
        assert set(self.lines()) - {""} - {model.__name__ for model in house_models()} == set()


class TestTree:
    def test_names_no_path_of_one_machine(self):
        found = []
        paths = re.compile(rb"(?<![\w.])/(?:work|root|home)/\w|(?<![\w\])])\.library/|\.\./shared")
        for name in tracked_files():
            content = (CHECKOUT / name).read_bytes()
            if (
                b"\0" not in content[:8000]
                and name != "tests/architecture/test_style.py"
                and not name.startswith("static/vendor")
            ):
                found += [f"{name}: {match[0]!r}" for match in paths.finditer(content)]
        assert found == []

    def test_leaves_nothing_for_later(self):
        marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
        assert [
            name_of(path)
            for path in python_files("apps", "config", "tests")
            if path.name != "test_style.py" and marks.search(path.read_text(encoding="utf-8"))
        ] == []
