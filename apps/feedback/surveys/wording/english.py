"""A survey in English."""

from typing import Final

from apps.feedback.surveys.wording.wording import SurveyWords

ENGLISH: Final = SurveyWords(
    question="How likely are you to recommend {brand} to a friend or colleague?",
    for_promoters="What do we do that you would miss elsewhere?",
    for_passives="What would have made it a ten?",
    for_detractors="What went wrong, and what should we do about it?",
    thanks="A person at {brand} reads what you wrote.",
    mail_subject="One question from {brand}",
    mail_text="Dear {name},\n\nyou are a customer of {brand}, and we would like to know how we are doing.",
    called="English",
    title="One question",
    tap="Choose a number from 0 to 10",
    low="0: certainly not",
    high="10: certainly",
    for_anybody="What is the main reason for your number?",
    may_stay_empty="may stay empty",
    comment_help="If something went wrong, say it. A person reads every answer.",
    email="Your e-mail, if we may write to you about this answer",
    email_help="Without it your answer counts, and nobody knows whose it is.",
    send="Send my answer",
    send_again="Send the changed answer",
    privacy=(
        "{brand} and those who work for it read your answer. It is shown to nobody else: for that you would be asked "
        "first, apart from this."
    ),
    no_more="No more questions, please",
    no_more_help="Then {brand} asks you nothing by mail any more. What you write yourself is still answered.",
    stopped_heading="No more questions.",
    stopped_text="{brand} asks you nothing by mail any more. What you write yourself is still answered.",
    again="Ask me again after all",
    thanks_heading="Thank you.",
    your_answer="Your number: {score}",
    change_until="You can change your answer by the same link until {moment}.",
    change="Change my answer",
    too_late="Your answer stands as it is: it could be changed until {moment}. Whatever is new, write to us.",
    acted_on="Your words are in use by now and cannot be changed here. Whatever is new, write to us.",
    reviews_heading="Would you tell others?",
    reviews_text="Everybody who answers sees these pages, whatever their number. Say there what you think.",
    closed_heading="This survey is closed.",
    closed_text="No more answers are taken. If there is something that {brand} should know, write to them.",
    mend="Not sent yet",
    need_score="Choose a number from 0 to 10.",
    bad_email="“{value}” is not an e-mail address: it needs the form name@host. Leave it empty if you like.",
    too_long="This has {length} characters: shorten it to {limit}.",
    bad_characters="This holds characters that cannot be shown: take them out and send it once more.",
    stood_too_long="This page stood open for long. Nothing is lost: press the button once more.",
    too_many="Many answers came from where you are in a short time. Wait ten minutes, then press the button once more.",
    mail_press="Press your number. A page opens, and there you send it:",
    mail_whole="Or open the page without a number:",
    mail_stop="To get no more questions from {brand}:",
    reminder_subject="Your answer would still help",
    reminder_text=(
        "Dear {name},\n\nsome days ago {brand} asked you one question. If you have half a minute, we would still like "
        "to hear. We do not ask again."
    ),
    review_subject="Would you tell others about {brand}?",
    review_text=(
        "Dear {name},\n\nothers look at reviews before they choose. If you would like to tell them how it was with "
        "{brand}, good or bad, these are the places:\n\n{sites}\n\nWe ask customers by lot, whatever they told us "
        "before, and give nothing in return."
    ),
)
