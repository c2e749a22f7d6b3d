from django.urls import path

from apps.tickets.views import acts, house, lists, ticket

app_name = "tickets"
urlpatterns = [
    path("tickets/", lists.tickets, name="list"),
    path("tickets/new/", lists.new, name="new"),
    path("tickets/act/", lists.act, name="bulk"),
    path("tickets/undo/<slug:batch>/", lists.undo, name="undo"),
    path("tickets/times/", house.times, name="times"),
    path("tickets/replies/", house.canned, name="canned"),
    path("tickets/<slug:public_id>/", ticket.ticket, name="ticket"),
    path("tickets/<slug:public_id>/here/", ticket.here, name="here"),
    path("tickets/<slug:public_id>/reply/", ticket.reply, name="reply"),
    path("tickets/<slug:public_id>/recall/", ticket.recall, name="recall"),
    path("tickets/<slug:public_id>/log/", ticket.log, name="log"),
    path("tickets/<slug:public_id>/heard/", ticket.heard, name="heard"),
    path("tickets/<slug:public_id>/note/", ticket.note, name="note"),
    path("tickets/<slug:public_id>/act/", acts.act, name="act"),
    path("tickets/<slug:public_id>/over/", acts.over, name="over"),
]
