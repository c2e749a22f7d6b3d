from django.urls import path

from apps.messaging.views import broadcasts, faqs, houses

app_name = "messaging"
urlpatterns = [
    path("messages/", houses.house, name="house"),
    path("messages/write/", houses.write, name="write"),
    path("messages/approve/", houses.approve, name="approve"),
    path("messages/answers/", faqs.faqs, name="faqs"),
    path("messages/answers/<slug:public_id>/", faqs.faq, name="faq"),
    path("messages/answers/<slug:public_id>/approve/", faqs.approve, name="faq_approve"),
    path("messages/answers/<slug:public_id>/archive/", faqs.archive, name="faq_archive"),
    path("messages/team/", broadcasts.broadcasts, name="broadcasts"),
    path("messages/team/send/", broadcasts.send, name="send"),
    path("messages/team/<slug:public_id>/known/", broadcasts.known, name="known"),
]
