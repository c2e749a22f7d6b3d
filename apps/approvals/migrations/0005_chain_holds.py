import django.db.models.deletion
from django.db import migrations, models

# In plpgsql, not SQL: a new agency is made from a dump, which has functions before their tables.
# A run is approved only when every step of its frozen chain has said yes to its hash, whatever the code above does:
# in a step of "any" one seat, in a step of "all" each; and one step at least is of the client's staff.
HOLDS = """
CREATE FUNCTION approvals_chain_holds(run_id bigint, run_version bigint, run_hash text) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $holds$
BEGIN
    RETURN (WITH seat AS (
        SELECT s.id AS step_id, s.side, s.rule, t.id, EXISTS (
            SELECT 1 FROM approvals_approvalrequest r JOIN approvals_decision d ON d.request_id = r.id
            WHERE r.seat_id = t.id AND r.version_id = run_version AND r.state = 'approved'
            AND d.version_id = run_version AND d.kind = 'approve' AND d.content_hash = run_hash
        ) AS said_yes
        FROM approvals_runstep s LEFT JOIN approvals_runseat t ON t.step_id = s.id
        WHERE s.run_id = approvals_chain_holds.run_id
    ), step AS (
        SELECT seat.side, count(seat.id) > 0
            AND CASE seat.rule WHEN 'all' THEN bool_and(seat.said_yes) ELSE bool_or(seat.said_yes) END AS done
        FROM seat GROUP BY seat.step_id, seat.side, seat.rule
    )
    SELECT coalesce(bool_and(step.done) AND bool_or(step.side = 'client'), false) FROM step);
END
$holds$;
"""
GUARD = """
CREATE FUNCTION approvals_guard_run() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $guard$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.version_id, NEW.content_hash, NEW.document_id, NEW.client_id)
        IS DISTINCT FROM (OLD.version_id, OLD.content_hash, OLD.document_id, OLD.client_id) THEN
        RAISE EXCEPTION 'a run is about one version for ever'
            USING ERRCODE = 'check_violation', TABLE = 'approvals_approvalrun', CONSTRAINT = 'run_of_one_version';
    END IF;
    IF NEW.state = 'approved' AND NOT approvals_chain_holds(NEW.id, NEW.version_id, NEW.content_hash) THEN
        RAISE EXCEPTION 'approving is refused: a step of the chain has not said yes to these words'
            USING ERRCODE = 'check_violation', TABLE = 'approvals_approvalrun', CONSTRAINT = 'run_chain_holds';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE TRIGGER approvals_guard BEFORE INSERT OR UPDATE ON approvals_approvalrun
    FOR EACH ROW EXECUTE FUNCTION approvals_guard_run();
"""
UNDO = """
DROP TRIGGER approvals_guard ON approvals_approvalrun; DROP FUNCTION approvals_guard_run();
DROP FUNCTION approvals_chain_holds(bigint, bigint, text);
"""


class Migration(migrations.Migration):
    dependencies = [("approvals", "0004_chain_wall")]

    operations = [
        migrations.AlterField(
            "approvalrequest",
            "seat",
            models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="request", to="approvals.runseat"
            ),
        ),
        migrations.RunSQL(HOLDS + GUARD, UNDO),
    ]
