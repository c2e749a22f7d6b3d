from apps.core.events import event_type

CASES_OPENED = event_type("outreach.cases_opened", "ids", "late")
CASES_MOVED = event_type("outreach.cases_moved", "ids")
CASE_DROPPED = event_type("outreach.case_dropped")  # the score that it was for no longer stands
CASE_ASSIGNED = event_type("outreach.case_assigned", "user_id")
CASE_SNOOZED = event_type("outreach.case_snoozed")
CASE_WOKEN = event_type("outreach.case_woken")
CASE_ESCALATED = event_type("outreach.case_escalated")
CASE_LEFT_UNANSWERED = event_type("outreach.case_left_unanswered")
CASE_REOPENED = event_type("outreach.case_reopened")
CONTACT_MADE = event_type("outreach.contact_made", "case_id", "channel")

CONTACT_BOUNCED = event_type("outreach.contact_bounced", "case_id", "restarted")
CALL_TRIED = event_type("outreach.call_tried", "case_id", "outcome")
LETTER_TEMPLATE_CHANGED = event_type("outreach.letter_template_changed", "language")

CONSENT_ASKED = event_type("outreach.consent_asked", "case_id")
CONSENT_GRANTED = event_type("outreach.consent_granted", "case_id", "record_id", "uses")
CONSENT_DECLINED = event_type("outreach.consent_declined", "case_id", "record_id")
CONSENT_WITHDRAWN = event_type("outreach.consent_withdrawn", "case_id", "record_id")
CONSENT_NARROWED = event_type("outreach.consent_narrowed", "case_id", "record_id")  # a tick less, or an earlier day
CONSENT_RENEWAL_ASKED = event_type("outreach.consent_renewal_asked", "case_id")
CONSENT_GIFT_NOTED = event_type("outreach.consent_gift_noted", "case_id")
CONSENT_RAN_OUT = event_type("outreach.consent_ran_out", "case_id")

INTERVIEW_STARTED = event_type("outreach.interview_started", "case_id")
INTERVIEW_INVITED = event_type("outreach.interview_invited", "case_id")
INTERVIEW_REVOKED = event_type("outreach.interview_revoked", "case_id")
INTERVIEW_ANSWERED = event_type("outreach.interview_answered", "case_id", "answers")
INTERVIEW_FINISHED = event_type("outreach.interview_finished", "case_id", "answers")
