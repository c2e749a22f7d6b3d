"""The interview by link in English."""

from typing import Final

from apps.outreach.interview_wording.wording import DefaultQuestion, InterviewWording

ENGLISH: Final = InterviewWording(
    title="Your story",
    questions=(
        DefaultQuestion(
            "words",
            "problem",
            "What was going wrong before {brand}?",
            "A day or a week in which it hurt says more than a summary.",
        ),
        DefaultQuestion(
            "words",
            "solution",
            "What did {brand} do, and what did you change yourself?",
            "Who did what, and from when.",
        ),
        DefaultQuestion(
            "figure",
            "figure",
            "Is there a number that shows it?",
            "A number makes it plain to somebody who was not there.",
        ),
        DefaultQuestion(
            "words",
            "result",
            "What is different now?",
            "Something that somebody who visits you could see for themselves.",
        ),
        DefaultQuestion("words", "other", "What did it not solve?", "Readers believe a story that says so."),
        DefaultQuestion(
            "photo",
            "other",
            "Would you send us a photo of where it happens?",
            "A phone photo is fine. Without the tick for your photo on your permission page we show none in which you "
            "can be seen.",
        ),
    ),
    greeting="{name}, how did it go?",
    greeting_unnamed="How did it go?",
    intro="{total} short questions, about {minutes} minutes. You can leave any of them out.",
    intro_save=(
        "Each answer is saved as you go. Close the page whenever you like: the same link brings you back to where "
        "you were, until {until}. At the end you see how we would quote you, and nothing is quoted before you say yes."
    ),
    begin="Begin",
    go_on="Go on",
    progress="Question {number} of {total}",
    minutes_left="about {minutes} minutes left",
    minute_left="about a minute left",
    saved="Saved {time}",
    not_saved="Not saved yet",
    back="Back",
    next_button="Next question",
    to_check="Look at my answers",
    skip="Leave this one out",
    skip_figure="I do not have a number",
    skip_photo="I do not have a photo",
    your_answer="Your answer",
    label="What is counted",
    label_help="For example: coffee thrown away",
    before="Before",
    now="Now",
    unit="Counted in",
    unit_help="For example: kilograms a week",
    period="When was this?",
    period_help="For example: July to September 2026",
    how="How do you know?",
    how_measured="I measure it or write it down",
    how_measured_words="who measures it",
    how_bills="From my bills or accounts",
    how_bills_words="from the bills",
    how_guess="My best guess",
    how_guess_help="Fine too. It then says that it is a guess.",
    how_guess_words="a best guess",
    photo="Your photo",
    photo_help="JPEG, PNG or WebP, up to 15 MB.",
    photo_kept="{width} × {height} pixels as we keep it",
    photo_stripped="We removed what your phone had hidden in the file, such as the place and the time.",
    photo_send="Send this photo",
    photo_again="Send another in its place",
    photo_remove="Remove the photo",
    photo_alt="What does it show?",
    photo_alt_help="One line, also read aloud to people who cannot see it.",
    photo_person="Can anybody be recognised?",
    photo_nobody="No, nobody",
    photo_somebody="Yes, or I am not sure",
    photo_somebody_help="We then show it only if you ticked your photo on your permission page.",
    check_heading="This is how we would quote you",
    check_intro=(
        "Read each one. We may leave out whole sentences, and then we mark the gap. We change no word. To say it "
        "differently, change it here: then your new words are what counts."
    ),
    quoted_as="We would write as speaker: {speaker}",
    figure_as="We would print this number, with who stands for it:",
    photo_as="We may show this photo:",
    too_short="This is too short to be quoted. We keep it as background.",
    change="Change it",
    nothing_yet="You have not answered anything yet. Go back to a question and write a few words.",
    check_end=(
        "After your yes the answers are closed. Your permission page stays open, and you can take it all back there."
    ),
    check_yes="Yes, these are my words",
    thanks_heading="Thank you. That is all we need.",
    thanks_text="Your answers reached us on {date}. You need not do anything else.",
    thanks_next=(
        "What is published stands on your permission. Keep our mail about it: its link changes or withdraws it at any "
        "time."
    ),
    closed_heading="There is nothing to answer here now",
    closed_text=(
        "These questions stand on your permission, and it is not in force. What you wrote is not used. If you give "
        "permission again on your permission page, this page opens again."
    ),
    conflict_heading="This answer was changed on another page",
    conflict_text="It was saved at {time} from another window or device. Nothing is lost: both stand below.",
    conflict_there="Saved there",
    conflict_mine="Written here",
    conflict_keep="Keep what stands here",
    mend="Something is missing",
    need_number=(
        "“{value}” is not a number that we can read. Write it like 9.5 or 1,250, and what it counts in “Counted in”."
    ),
    need_value="Write the number as it is now, or leave this question out.",
    need_label="Say what is counted, or leave this question out.",
    need_how="Choose how you know it.",
    too_long="This has {length} characters. Shorten it to {limit}.",
    bad_characters="There is a hidden character in it that cannot be kept. Type it anew instead of pasting it.",
    need_alt="Say in one line what the photo shows.",
    need_file="Choose a photo first, or leave this question out.",
    subject="A few questions about your story",
    mail=(
        "Dear {name},\n\nthank you for your permission. These few questions, about {minutes} minutes, give your story "
        "its facts. You can stop and go on later by the same link:\n\n{link}\n\nAt the end you see how we would quote "
        "you, and nothing is quoted before you say yes there.\n\n{sender}\n"
    ),
)
