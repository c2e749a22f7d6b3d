from django.urls import path

from apps.portal import absence_views, overview, promises, published, records, tickets, views

app_name = "portal"
urlpatterns = [
    path("", views.approvals, name="approvals"),
    path("overview/", overview.overview, name="overview"),
    path("away/", absence_views.absence, name="absence"),
    path("approvals/<str:public_id>/", views.page, name="page"),
    path("approvals/<str:public_id>/yes/", views.approve, name="approve"),
    path("approvals/<str:public_id>/changes/", views.changes, name="changes"),
    path("tickets/", tickets.tickets, name="tickets"),
    path("tickets/<slug:public_id>/", tickets.ticket, name="ticket"),
    path("promises/", promises.promises, name="promises"),
    path("published/", published.published, name="published"),
    path("approvals/<str:public_id>/record/", records.record, name="record"),
    path("approvals/<str:public_id>/record.pdf", records.pdf, name="record_pdf"),
    path("approvals/<str:public_id>/comment/", views.comment, name="comment"),
    path("approvals/<str:public_id>/newer/", views.newer, name="newer"),
    path("approvals/<str:public_id>/picture/<str:image_id>/", views.picture, name="picture"),
]
