"""Every state and every pair of states: what the table says is what the check does, and what the page draws."""

from importlib.util import find_spec

import pytest
from django.apps import apps
from django.db.models import CharField

from apps.core.errors import DomainError
from apps.core.lifecycle import Lifecycle, MoveRefused, every_lifecycle
from apps.core.management.commands.draw_lifecycles import drawing
from tests.architecture.order import CHECKOUT, house_apps

LIFECYCLES = list(every_lifecycle())
IDS = [f"{app}.{lifecycle.name}" for app, lifecycle in LIFECYCLES]

WITHOUT_A_LIFECYCLE = {
    "core.Job": "waiting, running, done or failed: written in one function of core.jobs, tried in tests/core/test_jobs.py",
    "outreach.Interview": "open or done: one move, in one operation",
}


class TestEveryLifecycle:
    @pytest.mark.parametrize(("app", "lifecycle"), LIFECYCLES, ids=IDS)
    def test_every_pair_of_states_is_allowed_or_refused_as_the_table_says(self, app, lifecycle):
        for here in lifecycle.states.values:
            for there in lifecycle.states.values:
                if there in lifecycle.moves.get(here, ()):
                    lifecycle.check(here, there)
                    continue
                with pytest.raises(DomainError) as refused:
                    lifecycle.check(here, there)
                assert refused.value.code not in {"", "refused"}, "a refusal says which rule refuses"

    @pytest.mark.parametrize(("app", "lifecycle"), LIFECYCLES, ids=IDS)
    def test_every_state_can_be_reached_and_is_one_of_the_models(self, app, lifecycle):
        named = {str(state) for state in lifecycle.moves} | {str(to) for tos in lifecycle.moves.values() for to in tos}
        assert named | set(lifecycle.born) <= set(lifecycle.states.values)
        reached, before = set(lifecycle.born), set()
        while reached != before:
            before = set(reached)
            reached |= {to for here in before for to in lifecycle.moves.get(here, ())}
        assert reached == set(lifecycle.states.values)

    @pytest.mark.parametrize(("app", "lifecycle"), LIFECYCLES, ids=IDS)
    def test_is_named_after_its_model(self, app, lifecycle):
        model = apps.get_model(app, lifecycle.name)
        assert set(lifecycle.states.values) == {value for value, _ in model._meta.get_field("state").choices}

    def test_every_model_with_a_state_has_one_or_says_why_not(self):
        with_state = {
            model._meta.label
            for model in apps.get_models()
            if apps.get_app_config(model._meta.app_label).name.startswith("apps.")
            and any(isinstance(field, CharField) and field.name == "state" for field in model._meta.local_fields)
        }
        having = {f"{app}.{lifecycle.name}" for app, lifecycle in LIFECYCLES}
        assert with_state - having == set(WITHOUT_A_LIFECYCLE)

    def test_every_lifecycle_module_holds_one(self):
        modules = {app for app in house_apps() if app != "core" and find_spec(f"apps.{app}.lifecycle")}
        assert modules == {app for app, _ in LIFECYCLES}


class TestDrawing:
    def test_is_current(self):
        shown = (CHECKOUT / "docs" / "lifecycles.md").read_text(encoding="utf-8")
        assert shown == drawing(), "run `python manage.py draw_lifecycles`"


class TestMoveRefused:
    def test_names_both_states_in_the_words_of_the_screen(self):
        lifecycle = next(each for _, each in LIFECYCLES if each.name == "Deadline")
        with pytest.raises(MoveRefused, match="“Cancelled” and cannot become “Done”"):
            lifecycle.check("cancelled", "stopped")

    def test_staying_is_no_move(self):
        assert not any(
            lifecycle.allows(state, state) for _, lifecycle in LIFECYCLES for state in lifecycle.states.values
        )

    def test_an_unknown_state_goes_nowhere(self):
        lone = Lifecycle(name="X", states=LIFECYCLES[0][1].states, moves={}, born=frozenset())
        assert not lone.allows("nowhere", "somewhere")
