from django.urls import path

from apps.case_studies.views import formats, promises, review, stories, styles, versions, workshop

app_name = "case_studies"
urlpatterns = [
    path("stories/", stories.stories, name="list"),
    path("stories/drafting/<slug:slug>/", styles.style, name="style"),
    path("stories/begin/<slug:public_id>/", stories.start, name="start"),
    path("stories/pictures/<slug:public_id>.jpg", review.picture, name="picture"),
    path("stories/<slug:public_id>/", workshop.story, name="story"),
    path("stories/<slug:public_id>/take/<slug:evidence_id>/", workshop.take, name="take"),
    path("stories/<slug:public_id>/length/", workshop.length, name="length"),
    path("stories/<slug:public_id>/reopen/", workshop.reopen, name="reopen"),
    path("stories/<slug:public_id>/preview/", review.preview, name="preview"),
    path("stories/<slug:public_id>/versions/", versions.versions, name="versions"),
    path("stories/<slug:public_id>/review/", review.review, name="review"),
    path("stories/<slug:public_id>/draft-all/", formats.draft, name="draft_all"),
    path("stories/<slug:public_id>/trend/", formats.trend, name="trend"),
    path("stories/<slug:public_id>/promise/", promises.promise, name="promise"),
    path("stories/<slug:public_id>/formats/<slug:kind>/", workshop.story, name="format_story"),
    path("stories/<slug:public_id>/formats/<slug:kind>/take/<slug:evidence_id>/", workshop.take, name="format_take"),
    path("stories/<slug:public_id>/formats/<slug:kind>/length/", workshop.length, name="format_length"),
    path("stories/<slug:public_id>/formats/<slug:kind>/preview/", review.preview, name="format_preview"),
    path("stories/<slug:public_id>/formats/<slug:kind>/versions/", versions.versions, name="format_versions"),
    path("stories/<slug:public_id>/formats/<slug:kind>/machine/", formats.machine, name="machine"),
    path("stories/<slug:public_id>/formats/<slug:kind>/compare/", versions.compare, name="compare"),
    path(
        "stories/<slug:public_id>/formats/<slug:kind>/versions/<int:number>.<slug:ending>",
        versions.download,
        name="download",
    ),
    path("stories/<slug:public_id>/formats/<slug:kind>/review/", review.review, name="format_review"),
]
