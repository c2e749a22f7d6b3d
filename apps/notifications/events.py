from apps.core.events import event_type

MAIL_QUEUED = event_type("notifications.mail_queued", "purpose", "ref")
MAIL_SENT = event_type("notifications.mail_sent", "purpose", "ref")
MAIL_REFUSED = event_type("notifications.mail_refused", "purpose", "ref", "is_hard")
MAIL_BOUNCED = event_type("notifications.mail_bounced", "purpose", "ref", "is_hard")
MAIL_UNWANTED = event_type("notifications.mail_unwanted", "purpose", "ref", "kind")
MAIL_UNSURE = event_type("notifications.mail_unsure", "purpose", "ref")
MAIL_RECALLED = event_type("notifications.mail_recalled", "purpose", "ref")
MAIL_HELD = event_type("notifications.mail_held", "purpose", "ref")
MAILS_FORGOTTEN = event_type("notifications.mails_forgotten", "purpose")
NOTICE_GIVEN = event_type("notifications.notice_given", "kind", "user_id")
NOTICES_READ = event_type("notifications.notices_read", "user_id", "count")
DIGEST_MADE = event_type("notifications.digest_made", "user_id", "count")
