"""The permission page in English."""

from types import MappingProxyType
from typing import Final

from apps.outreach.consent_wording.wording import Wording
from apps.outreach.models.consents import Region, Use

ENGLISH: Final = Wording(
    day_format="j F Y",
    last_joiner=" and ",
    heading="{name}, may we tell your story?",
    heading_unnamed="May we tell your story?",
    scored="You answered a survey of {brand} on {date} and gave a {score}.",
    wrote="You wrote:",
    intro=(
        "We would like to print it. You choose each use yourself. No box was ticked before you came, and you can "
        "say no to all of it."
    ),
    places="Where may we use it?",
    shows="What may we show with it?",
    labels=MappingProxyType(
        {
            Use.CASE_STUDY: "A story on our newsroom",
            Use.PRESS_RELEASE: "A press release",
            Use.SOCIAL: "Posts on social media",
            Use.ADS: "Advertisements",
            Use.NAME: "Your name",
            Use.PHOTO: "Your photo",
            Use.LOGO: "The logo of {company}",
            Use.JOURNALIST: "A journalist may call you",
        }
    ),
    helps=MappingProxyType(
        {
            Use.CASE_STUDY: "{host}, open to everybody",
            Use.PRESS_RELEASE: "Sent to journalists, who may print your words",
            Use.SOCIAL: "On our own pages there",
            Use.ADS: "Paid for, online or on paper",
            Use.NAME: "With your company. Without this tick we write “a customer”",
            Use.PHOTO: "A picture in which you can be seen",
            Use.LOGO: "Beside your words",
            Use.JOURNALIST: "About this story",
        }
    ),
    regions="In which parts of the world?",
    regions_help=(
        "For a press release, posts and advertisements, if you tick one of them. A page on our newsroom can be read "
        "from every country."
    ),
    region_labels=MappingProxyType(
        {
            Region.WORLD: "Everywhere in the world",
            Region.EUROPE: "Europe",
            Region.NORTH_AMERICA: "North America",
            Region.LATIN_AMERICA: "Latin America",
            Region.AFRICA_MIDDLE_EAST: "Africa and the Middle East",
            Region.ASIA_PACIFIC: "Asia and the Pacific",
        }
    ),
    until="Until when?",
    months="6 months",
    year="1 year",
    other_day="Another day",
    until_help=(
        "6 months is until {six_months}, 1 year until {one_year}. You may choose any day up to {latest}. "
        "30 days before your last day, if it is further off than that, we ask you by mail whether to go on. "
        "Without a new yes, what we serve of your story comes down by itself when your last day is over."
    ),
    said_back="So you are saying",
    yes_to="Yes to {places}, until {until}.",
    shown_with="With {shows}.",
    may_call="A journalist may call you.",
    everywhere="Outside our newsroom: everywhere in the world.",
    only_in="Outside our newsroom: only in {regions}.",
    not_named="In place of your name we write “a customer”.",
    no_to="No to {refused}.",
    yes_phrases=MappingProxyType(
        {
            Use.CASE_STUDY: "a story",
            Use.PRESS_RELEASE: "a press release",
            Use.SOCIAL: "social media",
            Use.ADS: "advertisements",
            Use.NAME: "your name",
            Use.PHOTO: "your photo",
            Use.LOGO: "the logo of {company}",
        }
    ),
    no_phrases=MappingProxyType({Use.JOURNALIST: "calls from journalists"}),
    yes_button="Yes, I allow exactly this",
    no_button="No, please do not use it",
    withdraw_heading="Take it all back",
    withdraw_text=(
        "One press, no reason needed. The page, the picture and everything else that we serve of your story are "
        "gone in the same moment. Copies that others hold already stay with them."
    ),
    withdraw_button="Withdraw my permission",
    notes=(
        (
            "You can change your mind",
            (
                "Keep our mail: its link opens this page, today or in five years. One press withdraws your permission, "
                "without a reason, and in the same moment the page, the picture and everything else that we serve of "
                "your story is gone. Its address then says only that a story was withdrawn. If you take single ticks "
                "back, what was published with them comes down as well."
            ),
        ),
        (
            "What nobody can undo",
            (
                "Copies that others hold: printed paper, what a journalist has written, posts that were shared, and "
                "what search engines and readers have saved."
            ),
        ),
        (
            "Your words stay your words",
            "We may leave out whole sentences of what you said, and then we mark the gap. We change no word.",
        ),
        (
            "What we keep",
            (
                "This page as you saw it, your ticks, the time, the address you answered from and the name of your "
                "browser, as proof of what you allowed. We keep that proof when you withdraw, too."
            ),
        ),
    ),
    gift="For this you get from {brand}: {gift}. We say so beside your words.",
    gift_line="received from {brand}: {gift}",
    decides="{brand} decides how this is used.",
    questions="Questions? {contact}",
    pressed="Pressed: {button}",
    anonymous="A customer",
    review_button="Read back what I allow",
    review_hint="Before it counts, we say back to you what you allow.",
    back="Change something",
    allowed_heading="This is what you allow",
    allowed_since="You said so on {date}. It stands until {until}.",
    ran_out="Your last day, {until}, is over. We no longer use your story.",
    change_heading="Change it",
    declined_heading="You said no.",
    declined_text="On {date}. We do not use what you told us in public. If you change your mind, this page stays open.",
    withdrawn_heading="Your permission is withdrawn.",
    withdrawn_text="{date}. You need not give a reason, and you need not do anything else.",
    done_heading="What we have done",
    done=(
        (
            "Your story is off our newsroom",
            "Whatever we showed of it is gone. Its address says only that a story was withdrawn, without your name.",
        ),
        ("Your picture is gone with it", "Its address answers in the same way."),
        ("Nothing that waited will go out", "A text that stands on your permission can no longer be published."),
    ),
    kept_heading="What we still keep",
    kept_text="The record that you gave permission and took it back. It proves that we did as you asked.",
    receipt="Receipt",
    again_button="I did not mean to, give permission again",
    need_place="Tick at least one place where we may use it, or press no.",
    need_region="Tick at least one part of the world for the press release, posts or advertisements.",
    need_day="Choose a day after today and no later than {latest}.",
    mend="Something is missing",
    link_over="This link no longer takes an answer. It can still withdraw a permission.",
)
