"""Ready scripts of trouble. Every name and company in them is invented."""

from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.drills.models import DrillInject

Kind = DrillInject.Kind


@dataclass(frozen=True, slots=True)
class Inject:
    """What happens at a minute: who says what, how many say so, how many may read it."""

    minute: int
    kind: str
    author: str
    text: Any
    crowd: int = 1
    reach: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """A story of trouble, minute by minute, and the playbook that fits it."""

    code: str
    name: Any
    about: Any
    playbook: Any  # as our own playbooks are called
    injects: tuple[Inject, ...]

    @property
    def minutes(self) -> int:
        """How long it takes as it would be."""
        return self.injects[-1].minute


RECALL: Final = Script(
    "recall",
    _("Product recall"),
    _(
        "A part breaks and burns people. First single voices, then a shop that takes it off "
        "its shelves, then the press."
    ),
    _("Product recall"),
    (
        Inject(
            0, Kind.MENTION, "Ada K.", _("The handle broke off and the hot coffee burned my hand. Dangerous!"), 1, 900
        ),
        Inject(
            2,
            Kind.CALL,
            "Bruno M.",
            _("The handle broke this morning and my son has a burn on his arm. What do I do with the machine?"),
        ),
        Inject(
            4,
            Kind.MENTION,
            "Cleo R.",
            _("Mine broke as well, at the same place. This is a dangerous fault, and nobody answers."),
            14,
            300,
        ),
        Inject(
            8,
            Kind.TICKET,
            "Dario’s Kitchen Shop",
            _("We have had three machines back with a broken handle this week. Shall we stop selling them?"),
        ),
        Inject(
            12,
            Kind.JOURNALIST,
            "Edith Lang, Morning Courier",
            _("How many machines are affected, since when have you known, and will you recall them? I write at five."),
        ),
        Inject(
            18,
            Kind.MENTION,
            "Shopwatch",
            _("A shop has taken this machine off its shelves because of broken handles. The maker says nothing."),
            20,
            5000,
        ),
        Inject(25, Kind.CALL, "Faruk S.", _("I have two of them. Do I get my money back, or another one?")),
        Inject(
            35,
            Kind.MENTION,
            "Gina P.",
            _("Still not a word on what we are to do with the broken machine. I am angry."),
            12,
            400,
        ),
        Inject(
            45,
            Kind.JOURNALIST,
            "Edith Lang, Morning Courier",
            _("A doctor told me of a second child with burns. Is that so? What do you say?"),
        ),
    ),
)
OUTAGE: Final = Script(
    "outage",
    _("Outage"),
    _("Nobody can sign in on a Monday morning. Customers lose work, and the status page is green."),
    _("Outage"),
    (
        Inject(
            0,
            Kind.MENTION,
            "Hanna W.",
            _("I cannot sign in since eight. The service is down and the status page says all is fine. Awful."),
            1,
            500,
        ),
        Inject(
            2,
            Kind.TICKET,
            "Ivo’s Bakery",
            _("We cannot take orders because your site is down. Every hour costs us money. When will it work again?"),
        ),
        Inject(4, Kind.MENTION, "Jon T.", _("Down again. This is the worst service I have paid for."), 18, 250),
        Inject(7, Kind.CALL, "Kira L.", _("Is my data lost? I saved for two hours before it broke.")),
        Inject(
            12,
            Kind.MENTION,
            "Uptime Diary",
            _("Third outage this quarter, and still no word on their status page."),
            15,
            4000,
        ),
        Inject(
            16,
            Kind.JOURNALIST,
            "Leo Brandt, Tech Ledger",
            _("Is this an attack? How many customers are affected, and since when?"),
        ),
        Inject(25, Kind.TICKET, "Mira’s Clinic", _("Our patients cannot book. I need a moment that I can tell them.")),
        Inject(
            40,
            Kind.MENTION,
            "Nils O.",
            _("It works again for me, but half of my entries are missing. Terrible."),
            10,
            300,
        ),
    ),
)
BREACH: Final = Script(
    "breach",
    _("Data breach"),
    _("A stranger sells a list of customers. The law’s hours count from the moment in which one knows."),
    _("Data breach"),
    (
        Inject(
            0,
            Kind.TICKET,
            "Olaf N.",
            _("I get mails with my order number and my address from somebody I do not know. Was your data leaked?"),
        ),
        Inject(
            3,
            Kind.MENTION,
            "Paula V.",
            _(
                "My address from their shop is in a list that somebody sells. They were hacked and say "
                "nothing. Scandal."
            ),
            1,
            1500,
        ),
        Inject(
            6,
            Kind.MENTION,
            "Quentin D.",
            _("My data leaked as well. I am furious: why do I hear of it from strangers?"),
            16,
            300,
        ),
        Inject(10, Kind.CALL, "Rosa E.", _("Is my card number in it? Do I have to block my card?")),
        Inject(
            15,
            Kind.JOURNALIST,
            "Selma Frank, Data Weekly",
            _(
                "I have a sample of the list with 40,000 names. Do you confirm that it is yours? Have "
                "you told the authority?"
            ),
        ),
        Inject(
            24,
            Kind.MENTION,
            "Leak Notes",
            _("The sample holds real addresses. The shop has not told its customers."),
            20,
            8000,
        ),
        Inject(35, Kind.TICKET, "Tomas H.", _("I want to know what you hold of me, and I want it deleted.")),
        Inject(
            50,
            Kind.JOURNALIST,
            "Selma Frank, Data Weekly",
            _("A former employee says that you knew a week ago. What do you say?"),
        ),
    ),
)
VIRAL: Final = Script(
    "viral",
    _("Complaint that goes round"),
    _("A rude answer to an old customer is filmed and shared. It is small, and grows by the minute."),
    _("Complaint that goes round"),
    (
        Inject(
            0,
            Kind.MENTION,
            "Ulla G.",
            _("They told my 80-year-old mother that she is too stupid for their product. Shameful. Film in the link."),
            1,
            2000,
        ),
        Inject(3, Kind.MENTION, "Victor J.", _("Disgusting how they treat old people. Never again."), 15, 400),
        Inject(6, Kind.CALL, "Wanda C.", _("I am a customer of ten years. After that film I want to end my contract.")),
        Inject(
            10,
            Kind.MENTION,
            "Xenia, 400,000 followers",
            _("Watch this and then tell me why anybody should buy from them. I am shocked."),
            1,
            400000,
        ),
        Inject(12, Kind.MENTION, "Yann B.", _("Saw the film at Xenia’s. What a terrible company."), 25, 300),
        Inject(
            17,
            Kind.JOURNALIST,
            "Zoe Albrecht, Evening Mirror",
            _("Have you spoken with the lady? Will the employee be dismissed?"),
        ),
        Inject(26, Kind.TICKET, "Ulla G.", _("Nobody has called my mother. All I read is a form letter. Is that all?")),
        Inject(
            40,
            Kind.MENTION,
            "Adam F.",
            _("An apology that says ‘we regret if anyone felt offended’ is none. Pathetic."),
            14,
            500,
        ),
    ),
)
SCRIPTS: Final[dict[str, Script]] = {each.code: each for each in (RECALL, OUTAGE, BREACH, VIRAL)}
