"""The second wall: what the database itself refuses, whatever the code above it does."""

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from apps.clients.models import Assignment, Client, Customer
from apps.clients.operations import create_customer
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.tenancy.backend.base import OutsideTransaction
from apps.tenancy.checks import faults_of_serving_role
from tests.conftest import acting_as, in_agency


class TestServingRole:
    def test_is_neither_super_nor_bypass_nor_owner(self, db):
        assert faults_of_serving_role() == []

    @pytest.mark.django_db(databases=["default", "owner"])
    def test_the_owner_would_be_refused(self):
        assert any("owns tables" in fault for fault in faults_of_serving_role("owner"))


class TestBrandWall:
    def test_no_scope_sees_nothing(self, north):
        with scope.limited_to([]):
            assert Client._base_manager.count() == 0
            assert Assignment._base_manager.count() == 0

    def test_a_rivals_rows_count_nothing_even_through_the_base_manager(self, north):
        create_customer(by=SYSTEM, client=north.bloom, name="Rita", email="rita@example.test")
        with acting_as(north.tom):
            assert Customer._base_manager.count() == 0
            assert list(Client._base_manager.values_list("slug", flat=True)) == ["harbour"]

    def test_raw_sql_is_held_too(self, north):
        create_customer(by=SYSTEM, client=north.bloom, name="Rita", email="rita@example.test")
        with acting_as(north.tom), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM clients_customer")
            assert cursor.fetchone() == (0,)

    def test_a_row_for_a_rival_cannot_be_written(self, north):
        with (
            acting_as(north.tom),
            pytest.raises(ProgrammingError, match="row-level security"),
            transaction.atomic(),
        ):
            create_customer(by=SYSTEM, client=north.bloom, name="Planted")

    def test_the_scope_is_set_again_after_a_savepoint_is_rolled_back(self, north):
        with pytest.raises(ZeroDivisionError), transaction.atomic(), acting_as(north.tom):
            assert Client._base_manager.count() == 1
            raise ZeroDivisionError
        assert Client._base_manager.count() == 2

    def test_an_owner_sees_every_brand_and_no_other_agency(self, north):
        with acting_as(north.olga):
            assert set(Client._base_manager.values_list("slug", flat=True)) == {"harbour", "bloom"}

    def test_another_agency_is_another_world(self, db):
        with in_agency("south"):
            assert list(Client._base_manager.values_list("slug", flat=True)) == ["kestrel"]


@pytest.mark.durable
class TestOutsideTransactions:
    def test_a_statement_without_a_transaction_is_refused(self, durable):
        with in_agency("north"), pytest.raises(OutsideTransaction):
            Client.objects.count()

    def test_what_was_set_is_forgotten_at_commit(self, durable):
        with in_agency("north"):
            with transaction.atomic():
                assert Client.objects.count() == 2
            scope.limit_to([])
            with transaction.atomic():
                assert Client.objects.count() == 0
