"""The brand wall, looked at from the catalogue: what the database holds, whatever the migrations meant to do."""

import ast
import re

import pytest
from django.apps import apps
from django.db import connection

from apps.core import wall
from tests.architecture.order import CHECKOUT, house_apps, python_files

SERVING_ROLE = "goodword_app"
ONE_POLICY = "(client_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.clients'::text, true), ''::text), ','::text))::bigint[] AS string_to_array)::bigint[]))"

# Apps whose tables tell something of one brand: none of their tables may stand without a policy.
BRAND_APPS = set(house_apps()) - {"accounts", "tenancy", "core", "newsroom"}

# Every table of an agency's schema that has no policy, and why that is right.
OPEN_TABLES = {
    "accounts_user": "people of the agency and its clients' staff; sign-in looks them up before there is a scope",
    "accounts_user_groups": "Django's groups of users; not used for brands",
    "accounts_user_user_permissions": "Django's permissions; not used for brands",
    "accounts_apikey": "keys of programs: a name and the hash of a secret; its brands are grants, behind the wall",
    "accounts_noticewishes": "how a person wants to be told of things, and when not: no brand",
    "accounts_signinrule": "whether the agency asks its people for a second factor: one row, no brand",
    "accounts_absence": "when somebody is away and who stands in: two people of the agency, no brand",
    "account_emailaddress": "allauth's copy of a user's address, needed to sign in",
    "account_emailconfirmation": "allauth's keys for confirming an address, tied to a user",
    "accounts_sharedcount": "Django's cache, shared by all processes: counts of tries and used-up codes, by hashed keys",
    "mfa_authenticator": "second factors, tied to a user; needed to sign in, before there is a scope; enciphered",
    "usersessions_usersession": "where a user is signed in, tied to the user",
    "auth_group": "Django's groups, the same in every agency",
    "auth_group_permissions": "Django's permissions, the same in every agency",
    "auth_permission": "Django's permissions, the same in every agency",
    "django_content_type": "names of models",
    "django_migrations": "names of migrations",
    "django_session": "sessions, by random key, before there is a scope",
    "newsroom_newsroomindexpage": "the root of a brand's tree: its number, no words; Wagtail finds pages without a scope",
    "newsroom_storypage": "the shell of a story: an opaque title and a slug; what it says is in newsroom_publication",
}
# Wagtail's own: opaque titles and theme slugs, never a story's words (held by the newsroom's tests).
OPEN_PREFIXES = {
    "wagtail": "Wagtail's tree, sites, collections and logs: opaque titles, no story text; its admin is for owners",
    "taggit_": "Wagtail's tags; unused, brought along by its images and documents",
}

# Functions that look past the wall on purpose.
DEFINER_FUNCTIONS = {
    "client_of_mail": "a provider's report names a mail before there is a scope; tells one id",
    "workspace_found": "indexes of words are not used under a policy: it filters by the scope itself, tells ids only",
    "client_of_link": "a link is its own right: its brand must be found before there is a scope; tells one id",
    "client_of_connection": "a tool's address is its own right: its brand must be found before there is a scope; one id",
    "clients_of_webhook": "what an address of the agency's hears of must be found by the work that tells it; ids only",
    "clients_of_key": "which brands a program sees must be found before there is a scope; tells ids only",
    "clients_of_user": "who sees what must be found before there is a scope; tells ids only",
    "live_client_ids": "an owner's scope is all brands that are not archived; tells ids only",
    "sandbox_client_ids": "what of a drill never leaves is asked by the gate, whoever sees it; tells ids only",
    "sandboxes_of_user": "who may go into a drill must be found before there is a scope; tells ids only",
    "all_client_ids": "an owner's scope is all brands; tells ids only",
    "feedback_gather_statistics": "ANALYZE is the owner's; it is told nothing and tells nothing",
    "mentions_found": "an index of words is not used under a policy; holds to the scope itself, tells ids only",
    "tickets_found": "an index of words is not used under a policy; holds to the scope itself, tells ids only",
    "newsroom_search": "an index over text is not used under a policy; holds to the scope itself, tells ids only",
    "client_slug_is_taken": "a short name is unique in the agency, also against brands one cannot see; tells yes or no",
}

# Who may widen the scope to the whole agency, and why.
CALLERS_OF_WHOLE_AGENCY = {
    "apps/clients/commanded.py": "a command about one agency, given on the machine itself",
    "apps/deadlines/rebuild.py": "a lost registry is made again from every brand's deadlines",
    "apps/feedback/management/commands/import_responses.py": "finds the named brand, then sees no other",
    "apps/listening/operations/correcting.py": "the agency's layer learns from corrections of all brands; keeps no words",
    "apps/demo/seeds/making.py": "a demo agency is filled by its owner's acts",
    "apps/demo/views.py": "the demo's mailbox, refused on servers",
}

APPEND_ONLY = {
    "core_event": "the log is the audit trail",
    "core_reaction": "a reaction that ran has run",
    "clients_ask": "who was asked was asked: the throttle cannot be talked round",
    "documents_version": "what was approved stays what it was",
    "approvals_decision": "a decision is for ever",
    "triage_ruleversion": "what a rule said when it spoke stays what it was",
    "tickets_cannedversion": "the words that the press side approved stay what they were",
    "tickets_cannedapproval": "a yes to words is for ever",
    "crises_playbookversion": "what a playbook said when it was followed stays what it was",
    "crises_incidententry": "the timeline of an incident is what the review is made of",
    "listening_sentimentlayer": "what was tried and how it did stays what it was",
    "listening_correction": "what a person said of a mention was said",
    "approvals_runstep": "a run keeps the chain that it began with",
    "approvals_runseat": "a run keeps the people that it began with",
    "approvals_comment": "what was said was said",
    "outreach_consentrecord": "the proof of a consent is never edited",
    "newsroom_publication": "what was printed was printed; its end is a row of its own",
    "newsroom_provenancecheck": "what a walk found, it found",
    "newsroom_withdrawal": "what was withdrawn stays withdrawn",
}


def rows(sql: str, *values) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


@pytest.fixture
def schema(north) -> str:
    return north.agency.schema_name


def tables(schema: str) -> dict[str, tuple[bool, bool]]:
    """Name -> (row security on, has a client_id column), partitions and views included."""
    found = rows(
        "SELECT c.relname, c.relrowsecurity, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid"
        " AND a.attname = 'client_id' AND NOT a.attisdropped)"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = %s AND c.relkind IN ('r', 'p')",
        schema,
    )
    return {name: (walled, of_brand) for name, walled, of_brand in found}


def is_open(name: str) -> bool:
    return name in OPEN_TABLES or any(name.startswith(prefix) for prefix in OPEN_PREFIXES)


class TestTables:
    def test_every_table_of_a_brand_has_its_policy(self, schema):
        bare = [name for name, (walled, of_brand) in tables(schema).items() if of_brand and not walled]
        assert bare == []

    def test_every_table_without_a_policy_stands_on_the_list_with_its_reason(self, schema):
        unlisted = [name for name, (walled, _) in tables(schema).items() if not walled and not is_open(name)]
        assert unlisted == []

    def test_the_list_names_nothing_that_is_gone(self, schema):
        assert set(OPEN_TABLES) - set(tables(schema)) == set()

    def test_no_table_of_a_brands_app_is_on_the_list(self, schema):
        theirs = {
            model._meta.db_table
            for model in apps.get_models(include_auto_created=True)
            if apps.get_app_config(model._meta.app_label).name.removeprefix("apps.") in BRAND_APPS
        }
        assert [name for name in theirs & set(tables(schema)) if is_open(name)] == []

    def test_there_is_one_policy_text(self, schema):
        found = rows(
            "SELECT tablename, policyname, permissive, roles::text, cmd, qual, with_check FROM pg_policies"
            " WHERE schemaname = %s",
            schema,
        )
        assert {table for table, *_ in found} == {name for name, (walled, _) in tables(schema).items() if walled}
        for table, name, permissive, roles, command, qual, check in found:
            wanted = ONE_POLICY.replace("client_id", "id") if table == "clients_client" else ONE_POLICY
            assert (name, permissive, roles, command) == ("brand_wall", "PERMISSIVE", "{public}", "ALL"), table
            assert re.sub(r"\s+", " ", qual) == wanted, table
            assert re.sub(r"\s+", " ", check) == wanted, table

    def test_views_ask_as_the_one_who_looks(self, schema):
        views = rows(
            "SELECT c.relname, c.reloptions::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = %s AND c.relkind IN ('v', 'm')",
            schema,
        )
        assert [name for name, options in views if "security_invoker=true" not in (options or "")] == []

    def test_public_holds_no_person_and_no_brand(self, north):
        of_public = {
            name
            for (name,) in rows(
                "SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                " WHERE nspname = 'public' AND relkind IN ('r', 'p', 'v', 'm')"
            )
        }
        assert of_public == {
            "django_migrations",
            "operators_operator",  # who runs the platform; the serving role may not even read it
            "tenancy_agency",
            "tenancy_domain",
            "tenancy_due",
            "tenancy_template",
        }


class TestServingRole:
    def test_owns_nothing_and_may_not_truncate_or_make_triggers(self, schema):
        assert rows("SELECT current_user") == [(SERVING_ROLE,)]
        assert wall.app_role() == SERVING_ROLE
        too_much = [
            name
            for name in tables(schema)
            if rows(
                "SELECT has_table_privilege(%s, 'TRUNCATE') OR has_table_privilege(%s, 'TRIGGER')",
                f'{schema}."{name}"',
                f'{schema}."{name}"',
            )
            != [(False,)]
        ]
        assert too_much == []

    def test_writes_nothing_in_public_but_the_due_registry(self, north):
        """The template's text is run by the owner, and hosts decide who sees what: neither is the app's to write."""
        writable = {
            name
            for (name,) in rows(
                "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                " WHERE nspname = 'public' AND relkind IN ('r', 'p')"
                " AND (has_table_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'UPDATE')"
                " OR has_table_privilege(c.oid, 'DELETE'))"
            )
        }
        assert writable == {"tenancy_due"}

    def test_may_make_nothing_in_any_schema(self, schema):
        assert rows("SELECT has_schema_privilege(%s, 'CREATE'), has_schema_privilege('public', 'CREATE')", schema) == [
            (False, False)
        ]

    @pytest.mark.parametrize("table", sorted(APPEND_ONLY))
    def test_may_neither_change_nor_remove_what_is_append_only(self, schema, table):
        name = f'{schema}."{table}"'
        rights = "SELECT has_table_privilege(%s, 'UPDATE'), has_any_column_privilege(%s, 'UPDATE'), has_table_privilege(%s, 'DELETE'), has_table_privilege(%s, 'INSERT')"
        assert rows(rights, name, name, name, name) == [(False, False, False, True)]

    def test_nothing_else_was_meant_to_be_append_only(self, schema):
        held = {
            name
            for name in tables(schema)
            if rows("SELECT has_any_column_privilege(%s, 'UPDATE')", f'{schema}."{name}"') == [(False,)]
        }
        assert held == set(APPEND_ONLY), "list it with its reason"


class TestDefinerFunctions:
    def found(self, schema):
        return rows(
            "SELECT p.proname, p.proconfig::text, has_function_privilege('public', p.oid, 'EXECUTE'), r.rolname"
            " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner"
            " WHERE n.nspname IN (%s, 'public') AND p.prosecdef",
            schema,
        )

    def test_are_listed_with_their_reasons(self, schema):
        assert {name for name, *_ in self.found(schema)} == set(DEFINER_FUNCTIONS)

    def test_look_into_their_own_schema_only_and_are_not_for_everybody(self, schema):
        for name, settings, for_all, owner in self.found(schema):
            path = re.search(r"search_path=([^\"}]*)", (settings or "").replace('\\"', ""))
            assert path, f"{name} has no fixed search path"
            assert path[1].split(",")[0].strip() == schema, name
            assert not for_all, name
            assert owner != SERVING_ROLE, name


def callers_of(function: str) -> set[str]:
    """Files that mention the function: called, passed on or aliased at import, all the same."""
    found = set()
    for path in python_files("apps", "config"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            named = (
                (isinstance(node, ast.Name) and node.id == function)
                or (isinstance(node, ast.Attribute) and node.attr == function)
                or (isinstance(node, ast.ImportFrom) and any(each.name == function for each in node.names))
            )
            if named:
                found.add(path.relative_to(CHECKOUT).as_posix())
    return found


class TestWideScopes:
    def test_callers_of_whole_agency_are_listed(self):
        assert callers_of("whole_agency") == set(CALLERS_OF_WHOLE_AGENCY)

    def test_nobody_else_asks_for_every_client(self):
        assert callers_of("_all_client_ids") <= {"apps/clients/queries.py"}

    def test_the_scope_is_set_from_below_by_nobody_else(self):
        """`scope.limit_to` lasts for the rest of the unit of work: for doors and supervisors."""
        assert callers_of("limit_to") == {
            "apps/core/scope.py",
            "apps/api/authentication.py",
            "apps/clients/middleware.py",
            "apps/clients/operations.py",
            "apps/demo/seeds/making.py",
            "apps/tenancy/middleware.py",
            "apps/tenancy/sweep.py",
        }
