"""The demo's customers with a story: what they scored, allowed and told. Invented, and checkable in itself."""

from dataclasses import dataclass, field

FULL = ("case_study", "press_release", "social", "name")
QUESTIONS = {
    "problem": "What was the trouble before?",
    "solution": "What was done about it?",
    "result": "What has changed since?",
    "figure": "Can you put a number to it?",
}


@dataclass(frozen=True)
class Told:
    """One answer of an interview; with a figure where the customer counted."""

    topic: str
    answer: str
    figure: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Tale:
    """How far a customer's story has come; days count back from today."""

    brand: str
    name: str
    role: str
    company: str
    email: str
    score: int
    comment: str
    scored: int  # days ago
    reaches: str  # asked, consented, interviewed, drafting, in_review, approved, published, withdrawn
    author: str = ""
    approver: str = ""
    uses: tuple[str, ...] = FULL
    title: str = ""
    theme: str = ""
    told: tuple[Told, ...] = ()
    picture: bool = False
    wrote_so_far: str = ""  # the first answer of an interview by link that is not finished


MARTA = Tale(
    brand="harbour",
    name="Marta Lindqvist",
    role="owner",
    company="Pier Nine Bakery",
    email="marta@pierninebakery.example",
    score=10,
    comment="The beans are on the step at ten past five. I have stopped checking.",
    scored=27,
    reaches="published",
    author="tom@northstar.example",
    approver="helen@harbour.example",
    uses=(*FULL, "photo"),
    title="Ten past five: how small cafés stopped worrying about Monday",
    theme="deliveries-before-opening",
    told=(
        Told(
            "problem",
            "A baker's Monday is decided before six. If the beans are not on the step by then, the first forty "
            "customers get an apology instead of a coffee. I used to keep two spare sacks in the hallway, just in case.",
        ),
        Told(
            "solution",
            "In March Harbour moved eight vans from the motorway to a small depot on the quay, nine minutes from us. "
            "Nothing else changed. Same drivers, same prices, same beans.",
        ),
        Told("result", "In March I gave the hallway back to my bicycle. I have stopped checking the step."),
        Told(
            "figure",
            "We used to throw away nine and a half kilos of stale coffee a week. Now it is three.",
            {
                "label": "Coffee thrown away at Pier Nine",
                "before": "9.5",
                "value": "3.1",
                "unit": "kg a week",
                "period": "before March, and since",
                "vouched_by": "Marta Lindqvist, from her bills",
            },
        ),
        Told(
            "figure",
            "Before the depot one delivery in seven came after opening. Since July it is one in fifty.",
            {
                "label": "Early deliveries that came late",
                "before": "14.2",
                "value": "2.1",
                "unit": "%",
                "period": "January to March, July to September",
                "vouched_by": "Dan Okafor, head of delivery",
            },
        ),
    ),
    picture=True,
)
DEV = Tale(
    brand="harbour",
    name="Dev Anand",
    role="co-founder",
    company="Halyard Rowing Club",
    email="dev@halyardrowing.example",
    score=10,
    comment="They sponsored our worst season and came back for the next one.",
    scored=20,
    reaches="in_review",
    author="tom@northstar.example",
    approver="helen@harbour.example",
    title="The crew that trains at five and the coffee that is there first",
    theme="coffee-at-five",
    told=(
        Told("problem", "Our kettle tripped the boathouse fuse twice a week. Forty people stood about cold."),
        Told("solution", "Harbour lent us a machine that runs on a boat battery. Their fitter came on a Sunday."),
        Told("result", "Nobody leaves before the second outing any more. The fuse has held since May."),
        Told(
            "figure",
            "Of our forty rowers thirty-one now stay for the second outing; it used to be twelve.",
            {
                "label": "Rowers who stay for the second outing",
                "before": "12",
                "value": "31",
                "unit": "of 40",
                "period": "April and October",
                "vouched_by": "Dev Anand, from the outing book",
            },
        ),
    ),
)
INGRID = Tale(
    brand="harbour",
    name="Ingrid Sæther",
    role="founder",
    company="Lantern Rooms",
    email="ingrid@lanternrooms.example",
    score=10,
    comment="Guests ask which coffee it is. That never happened before.",
    scored=16,
    reaches="drafting",
    author="priya@northstar.example",
    title="Six rooms, one question at breakfast",
    theme="a-question-at-breakfast",
    told=(
        Told("problem", "Guests left half of every pot. I bought the best beans and burnt them each morning."),
        Told(
            "solution", "Harbour's trainer stood in my kitchen at six and turned the water down. It took one morning."
        ),
        Told("result", "Guests ask which coffee it is. I print the name on the menu now."),
        Told(
            "figure",
            "I used to make nine pots for six rooms. Now it is five.",
            {
                "label": "Pots brewed for six rooms",
                "before": "9",
                "value": "5",
                "unit": "a morning",
                "period": "August and October",
                "vouched_by": "Ingrid Sæther",
            },
        ),
    ),
)
JOEL = Tale(
    brand="harbour",
    name="Joel Fenwick",
    role="buyer",
    company="Parkside Schools",
    email="joel@parksideschools.example",
    score=9,
    comment="Straight answers on price, in writing.",
    scored=9,
    reaches="consented",
    uses=("case_study", "name"),
    wrote_so_far="Every term we asked three roasters for a price, and every term the bill said something else.",
)
ROSA = Tale(
    brand="harbour",
    name="Rosa Medeiros",
    role="café lead",
    company="Salt Row",
    email="rosa@saltrow.example",
    score=10,
    comment="I sent the wrong address and you still made Friday.",
    scored=6,
    reaches="asked",
)
NADIA = Tale(
    brand="harbour",
    name="Nadia Okoro",
    role="dean's office",
    company="Elm College",
    email="nadia@elmcollege.example",
    score=10,
    comment="Four hundred cups at open day and not one queue.",
    scored=29,
    reaches="withdrawn",
    author="tom@northstar.example",
    approver="helen@harbour.example",
    title="Four hundred cups and no queue",
    theme="open-day-without-a-queue",
    told=(
        Told("problem", "At last year's open day the queue for coffee reached the library. Parents missed the talks."),
        Told("solution", "Harbour brought three small carts instead of one big bar and put them where people wait."),
        Told("result", "Nobody queued longer than a minute. The talks were full."),
        Told(
            "figure",
            "We served four hundred and twelve cups; last year it was one hundred and sixty.",
            {
                "label": "Cups served at open day",
                "before": "160",
                "value": "412",
                "unit": "cups",
                "period": "open days of 2025 and 2026",
                "vouched_by": "Nadia Okoro",
            },
        ),
    ),
)
FIONA = Tale(
    brand="bloom",
    name="Fiona Reekie",
    role="race director",
    company="Shore Marathon",
    email="fiona@shoremarathon.example",
    score=10,
    comment="You opened early for the marathon volunteers. We will not forget it.",
    scored=24,
    reaches="published",
    author="marcus@northstar.example",
    approver="sofia@bloom.example",
    title="Half past four in Leith: the café that opened for the people who put out the cones",
    theme="open-before-the-race",
    told=(
        Told(
            "problem", "Our volunteers start at half past four and nothing is open. Last year eleven went home early."
        ),
        Told("solution", "Bean & Bloom opened the Leith shop at four and sent flasks along the course by bicycle."),
        Told("result", "Everybody stayed until the last runner. Two of them now work there on Saturdays."),
        Told(
            "figure",
            "Eleven volunteers left early last year. This year it was none of ninety.",
            {
                "label": "Volunteers who left before the end",
                "before": "11",
                "value": "0",
                "unit": "of 90",
                "period": "races of 2025 and 2026",
                "vouched_by": "Fiona Reekie, from the rota",
            },
        ),
    ),
    picture=True,
)
OLA = Tale(
    brand="kestrel",
    name="Ola Brandt",
    role="owner",
    company="Crookes Bakery",
    email="ola@crookesbakery.example",
    score=10,
    comment="Sold the van. Two cargo bikes and the parking fines are gone.",
    scored=22,
    reaches="published",
    author="abel@millrace.example",
    approver="nora@kestrel.example",
    title="The bakery that sold its van",
    theme="two-bikes-for-a-van",
    told=(
        Told("problem", "The van stood in a loading bay that was always taken. We paid a fine every other week."),
        Told("solution", "Kestrel built us two cargo bikes with a warm box and taught four of us to ride them loaded."),
        Told("result", "The bread arrives warm. The street outside is quieter, and so am I."),
        Told(
            "figure",
            "We paid twenty-six parking fines last year and none since June.",
            {
                "label": "Parking fines",
                "before": "26",
                "value": "0",
                "unit": "fines",
                "period": "2025, and June to October 2026",
                "vouched_by": "Ola Brandt, from the bookkeeping",
            },
        ),
    ),
    picture=True,
)
TALES = (MARTA, DEV, INGRID, JOEL, ROSA, NADIA, FIONA, OLA)
