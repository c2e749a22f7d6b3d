from django.urls import path

from apps.case_studies.views import review, stories, workshop

app_name = "case_studies"
urlpatterns = [
    path("stories/", stories.stories, name="list"),
    path("stories/begin/<slug:public_id>/", stories.start, name="start"),
    path("stories/pictures/<slug:public_id>.jpg", review.picture, name="picture"),
    path("stories/<slug:public_id>/", workshop.story, name="story"),
    path("stories/<slug:public_id>/take/<slug:evidence_id>/", workshop.take, name="take"),
    path("stories/<slug:public_id>/reopen/", workshop.reopen, name="reopen"),
    path("stories/<slug:public_id>/preview/", review.preview, name="preview"),
    path("stories/<slug:public_id>/versions/", review.versions, name="versions"),
    path("stories/<slug:public_id>/review/", review.review, name="review"),
]
