from django.urls import path

from apps.feedback.views import imports, loops, responses, undo, wizard

app_name = "feedback"
urlpatterns = [
    path("responses/", responses.responses, name="responses"),
    path("responses/<slug:public_id>/", responses.response, name="response"),
    path("imports/", imports.imports, name="imports"),
    path("imports/new/", wizard.new, name="new"),
    path("imports/<slug:public_id>/", imports.one, name="import"),
    path("imports/<slug:public_id>/columns/", wizard.columns, name="columns"),
    path("imports/<slug:public_id>/check/", wizard.check, name="check"),
    path("imports/<slug:public_id>/start/", wizard.start, name="start"),
    path("imports/<slug:public_id>/resume/", imports.resume, name="resume"),
    path("imports/<slug:public_id>/drop/", imports.drop, name="drop"),
    path("imports/<slug:public_id>/undo/", undo.undo, name="undo"),
    path("imports/<slug:public_id>/progress/", imports.progress, name="progress"),
    path("imports/<slug:public_id>/rejected.csv", imports.rejected, name="rejected"),
    path("loops/", loops.loops, name="loops"),
    path("loops/<int:pk>/", loops.loop, name="loop"),
    path("loops/<int:pk>/close/", loops.close, name="close_loop"),
    path("loops/<int:pk>/assign/", loops.assign, name="assign_loop"),
]
