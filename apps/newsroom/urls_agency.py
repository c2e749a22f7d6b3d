from django.urls import path

from apps.newsroom.views import checking, openings, subscribers, workspace

app_name = "newsroom"
urlpatterns = [
    path("newsroom/", workspace.newsroom, name="list"),
    path("newsroom/publish/<slug:public_id>/", workspace.publish_story, name="publish"),
    path("newsroom/publish/<slug:public_id>/<slug:kind>/", workspace.publish_story, name="publish_format"),
    path("newsroom/openings/<slug:public_id>/", openings.opening, name="opening"),
    path("newsroom/openings/<slug:public_id>/move/", openings.move, name="opening_move"),
    path("newsroom/openings/<slug:public_id>/cancel/", openings.cancel, name="opening_cancel"),
    path("newsroom/openings/<slug:public_id>/now/", openings.now, name="opening_now"),
    path("newsroom/openings/<slug:public_id>/share/", openings.share, name="opening_share"),
    path("newsroom/readers/<slug:public_id>/revoke/", openings.revoke, name="reader_revoke"),
    path("newsroom/subscribers/", subscribers.subscribers, name="subscribers"),
    path("newsroom/subscribers/<slug:public_id>/forget/", subscribers.subscriber_erase, name="subscriber_erase"),
    path("newsroom/check/", checking.check, name="check"),
    path("newsroom/embeds/", checking.embeds, name="embeds"),
    path("newsroom/embeds/<int:pk>/remove/", checking.embed_remove, name="embed_remove"),
    path("newsroom/stands/<slug:public_id>/", checking.publication, name="publication"),
    path("newsroom/stands/<slug:public_id>/<slug:evidence_id>/", checking.chain, name="chain"),
    path("newsroom/<slug:public_id>/take-down/", workspace.take_down_story, name="take_down"),
]
