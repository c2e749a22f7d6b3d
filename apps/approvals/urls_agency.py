from django.urls import path

from apps.approvals.views import chains, inside, links, records, texts, workspace

app_name = "approvals"
urlpatterns = [
    path("approve/<str:token>/", links.page, name="link"),
    path("approve/<str:token>/yes/", links.approve, name="link_approve"),
    path("approve/<str:token>/changes/", links.changes, name="link_changes"),
    path("approve/<str:token>/comment/", links.comment, name="link_comment"),
    path("approve/<str:token>/newer/", links.newer, name="link_newer"),
    path("approve/<str:token>/picture/<str:image_id>/", links.picture, name="link_picture"),
    path("approvals/", workspace.approvals, name="list"),
    path("approvals/texts/<str:document_id>/", texts.text, name="text"),
    path("approvals/<str:public_id>/", workspace.record, name="record"),
    path("approvals/<str:public_id>/record.pdf", records.pdf, name="record_pdf"),
    path("approvals/<str:public_id>/recall/", workspace.recall, name="recall"),
    path("approvals/<str:public_id>/decide/", inside.page, name="decide"),
    path("approvals/<str:public_id>/decide/yes/", inside.approve, name="decide_approve"),
    path("approvals/<str:public_id>/decide/changes/", inside.changes, name="decide_changes"),
    path("approvals/<str:public_id>/decide/comment/", inside.comment, name="decide_comment"),
    path("approvals/<str:public_id>/decide/newer/", inside.newer, name="decide_newer"),
    path("approvals/<str:public_id>/decide/picture/<str:image_id>/", inside.picture, name="decide_picture"),
    path("settings/approval/", chains.chains, name="chains"),
    path("settings/approval/<slug:slug>/", chains.chain, name="chain"),
]
