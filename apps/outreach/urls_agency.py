from django.urls import path

from apps.outreach.views import board, calls, case, interviews, lists, permission, templates

app_name = "outreach"
urlpatterns = [
    path("outreach/", board.board, name="board"),
    path("outreach/list/act/", lists.act, name="act"),
    path("outreach/list/undo/<slug:batch>/", lists.undo, name="undo"),
    path("outreach/list/export/", lists.export, name="export"),
    path("outreach/list/calls/", calls.call_list, name="calls"),
    path("outreach/list/templates/", templates.templates, name="templates"),
    path("outreach/<slug:public_id>/call/", calls.call, name="call"),
    path("outreach/<slug:public_id>/", case.case, name="case"),
    path("outreach/<slug:public_id>/recall/", case.recall, name="recall"),
    path("outreach/<slug:public_id>/write/", case.write, name="write"),
    path("outreach/<slug:public_id>/log/", case.log, name="log"),
    path("outreach/<slug:public_id>/assign/", case.assign, name="assign"),
    path("outreach/<slug:public_id>/no-answer/", case.no_answer, name="no_answer"),
    path("outreach/<slug:public_id>/reopen/", case.reopen, name="reopen"),
    path("outreach/<slug:public_id>/settle/", case.settle, name="settle"),
    path("outreach/<slug:public_id>/ask/", permission.ask, name="ask"),
    path("outreach/<slug:public_id>/interview/", interviews.interview, name="interview"),
    path("outreach/<slug:public_id>/interview/invite/", interviews.invite, name="invite"),
    path("outreach/<slug:public_id>/interview/revoke/", interviews.revoke, name="revoke_invitation"),
    path("permissions/<slug:public_id>/", permission.record, name="record"),
    path("permissions/<slug:public_id>/paper.pdf", permission.paper, name="paper"),
    path("permissions/<slug:public_id>/gift/", permission.gift, name="gift"),
]
