"""Many rows at once: the same as one by one, and behind the same wall."""

import gc

import pytest
from django.db import IntegrityError, ProgrammingError, transaction

from apps.clients.models import Customer
from apps.clients.operations import new_public_id
from apps.core import bulk, clock, scope
from apps.core.bulk import insert_objects, maker_of, remember, uncollected
from apps.feedback.models import Import, Rejection

COUNT = 3 * bulk.FEW


def customers(client, count=COUNT, **fields):
    at = clock.now()
    make = maker_of(Customer)
    return [
        make(
            client_id=client.pk, public_id=new_public_id(), name=f"P {n}", email=f"p{n}@b.test", created_at=at, **fields
        )
        for n in range(count)
    ]


class TestInsertObjects:
    @pytest.mark.parametrize("count", [1, COUNT])
    def test_keeps_every_value_and_gives_ids_in_their_order(self, north, count):
        wanted = customers(north.harbour, count, company="Tab\there, “quotes” and \\N")
        made = insert_objects(wanted)
        assert made == wanted
        assert [each.pk for each in made] == sorted(each.pk for each in made)
        kept = list(Customer.objects.order_by("pk"))
        assert [(each.pk, each.name, each.company) for each in kept] == [(e.pk, e.name, e.company) for e in wanted]
        assert not any(each._state.adding for each in made)

    @pytest.mark.parametrize("count", [8, COUNT])
    def test_leaves_out_what_is_there_already(self, north, count):
        insert_objects(customers(north.harbour, 5))
        wanted = customers(north.harbour, count)
        made = insert_objects(wanted, ignore_conflicts=True)
        assert made == wanted[5:]
        assert [each.pk for each in wanted[:5]] == [None] * 5
        assert Customer.objects.count() == count

    def test_raises_where_it_may_not_leave_out(self, north):
        with pytest.raises(IntegrityError), transaction.atomic():
            insert_objects([*customers(north.harbour), *customers(north.harbour)])

    @pytest.mark.parametrize("count", [1, COUNT])
    def test_is_stopped_by_the_wall(self, north, count):
        with (
            scope.limited_to([north.bloom.pk]),
            pytest.raises(ProgrammingError, match="row-level security"),
            transaction.atomic(),
        ):
            insert_objects(customers(north.harbour, count))

    def test_keeps_lists_as_json(self, north):
        imported = Import.objects.create(
            client=north.harbour, public_id=new_public_id(), filename="a.csv", created_at=clock.now()
        )
        rows = [
            Rejection(client=north.harbour, imported=imported, row_number=n, reason="x", sentence="x", cells=["a", "ü"])
            for n in range(COUNT)
        ]
        insert_objects(rows)
        assert {tuple(each.cells) for each in Rejection.objects.all()} == {("a", "ü")}

    def test_may_be_called_twice_in_one_transaction(self, north):
        insert_objects(customers(north.harbour))
        insert_objects(customers(north.bloom))
        assert Customer.objects.count() == 2 * COUNT


class TestMakerOf:
    def test_makes_what_the_constructor_would(self, north):
        (made,) = customers(north.harbour, 1)
        usual = Customer(
            client=north.harbour, public_id=made.public_id, name=made.name, email=made.email, created_at=made.created_at
        )
        assert {k: v for k, v in made.__dict__.items() if k != "_state"} == {
            k: v for k, v in usual.__dict__.items() if k != "_state"
        }
        remember(made, client=north.harbour)
        assert made.client is north.harbour
        made.save()
        assert Customer.objects.get().email == "p0@b.test"

    def test_refuses_defaults_that_objects_would_share(self):
        with pytest.raises(TypeError, match="would share"):
            maker_of(Import)


class TestUncollected:
    def test_puts_the_collector_back_as_it_was(self):
        assert gc.isenabled()
        with pytest.raises(ValueError, match="x"), uncollected():
            assert not gc.isenabled()
            raise ValueError("x")
        assert gc.isenabled()
