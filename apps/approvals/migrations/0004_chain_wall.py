from django.db import migrations

from apps.core.wall import AppendOnly, ProtectTable, SameBrand

# What was asked before there were chains went through a chain of one step.
BACKFILL = """
INSERT INTO approvals_approvalrun
    (public_id, client_id, document_id, version_id, content_hash, requested_by_id, state, position, created_at, ended_at)
SELECT r.public_id, r.client_id, r.document_id, r.version_id, v.content_hash, r.requested_by_id,
       CASE r.state WHEN 'waiting' THEN 'running' ELSE r.state END, 1, r.created_at, r.decided_at
    FROM approvals_approvalrequest r JOIN documents_version v ON v.id = r.version_id WHERE r.seat_id IS NULL;
INSERT INTO approvals_runstep (client_id, run_id, position, name, side, rule, hours)
SELECT r.client_id, n.id, 1, '', 'client', 'any',
       greatest(1, round(extract(epoch FROM r.due_at - r.created_at) / 3600)::int)
    FROM approvals_approvalrequest r JOIN approvals_approvalrun n ON n.public_id = r.public_id WHERE r.seat_id IS NULL;
INSERT INTO approvals_runseat (client_id, step_id, user_id)
SELECT r.client_id, s.id, r.approver_id FROM approvals_approvalrequest r
    JOIN approvals_approvalrun n ON n.public_id = r.public_id JOIN approvals_runstep s ON s.run_id = n.id
    WHERE r.seat_id IS NULL;
UPDATE approvals_approvalrequest r SET seat_id = t.id
    FROM approvals_approvalrun n, approvals_runstep s, approvals_runseat t
    WHERE n.public_id = r.public_id AND s.run_id = n.id AND t.step_id = s.id AND r.seat_id IS NULL;
"""


class Migration(migrations.Migration):
    dependencies = [("approvals", "0003_chains"), ("documents", "0002_wall"), ("clients", "0002_wall")]

    operations = [
        migrations.RunSQL(BACKFILL, migrations.RunSQL.noop),
        *[
            ProtectTable(f"approvals_{name}")
            for name in ("approvalchain", "chainstep", "chainseat", "approvalrun", "runstep", "runseat")
        ],
        AppendOnly("approvals_runstep"),
        AppendOnly("approvals_runseat"),
        SameBrand("approvals_chainstep", "chain_id", "approvals_approvalchain", parent_key=True),
        SameBrand("approvals_chainseat", "step_id", "approvals_chainstep", parent_key=True),
        SameBrand("approvals_approvalrun", "document_id", "documents_document"),
        SameBrand("approvals_approvalrun", "version_id", "documents_version"),
        SameBrand("approvals_runstep", "run_id", "approvals_approvalrun", parent_key=True),
        SameBrand("approvals_runseat", "step_id", "approvals_runstep", parent_key=True),
        SameBrand("approvals_runseat", "customer_id", "clients_customer"),
        SameBrand("approvals_approvalrequest", "seat_id", "approvals_runseat", parent_key=True),
        SameBrand("approvals_approvalrequest", "customer_id", "clients_customer"),
        SameBrand("approvals_decision", "customer_id", "clients_customer"),
    ]
