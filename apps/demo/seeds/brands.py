"""The demo's agencies and brands, with what their customers write."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """What a brand's customers say, by kind of score, and who they are."""

    promoters: tuple[str, ...]
    passives: tuple[str, ...]
    detractors: tuple[str, ...]
    companies: tuple[str, ...]


@dataclass(frozen=True)
class Brand:
    name: str
    slug: str
    colour: str
    second_colour: str
    city: str
    boilerplate: str
    legal_line: str
    press_name: str
    press_phone: str
    zone: str
    voice: Voice


HARBOUR = Brand(
    name="Harbour Coffee",
    slug="harbour",
    colour="#0b4f60",
    second_colour="#f3b53a",
    city="Bristol",
    boilerplate="Harbour Coffee roasts in Bristol and supplies 1,100 independent cafés and workplaces from the quay.",
    legal_line="Harbour Coffee Ltd, 4 Quay Street, Bristol",
    press_name="Helen Marsh",
    press_phone="0117 496 0150",
    zone="Europe/London",
    voice=Voice(
        promoters=(
            "The beans are on the step at ten past five. I have stopped checking.",
            "Your roaster rang me himself when the lot changed. Nobody does that.",
            "Never had to chase a delivery in two years. Wish our landlord worked like that.",
            "Machine fixed before the ten o'clock meeting.",
            "I sent the wrong address and you still made Friday.",
            "Went from four suppliers to one. Saved a morning a week.",
            "The Thursday training got two of my lads hooked.",
            "Guests ask which coffee it is. That never happened before.",
            "Straight answers on price, in writing.",
            "You replaced the grinder before I had finished explaining what was wrong with it.",
            "We throw away a third of what we used to.",
            "Swapped my beans free of charge after one message. Easy.",
            "The invoice finally matches the delivery.",
            "Four hundred cups at open day and not one queue.",
            "Your van driver carried it up three floors himself.",
            "Told me to buy the smaller machine. They were right.",
            "They sponsored our worst season and came back for the next one.",
            "The decaf stopped being an apology.",
            "Late deliveries used to be every other week. Not one since March.",
            "Bins back to a third of what they were.",
            "My staff were making good coffee by the second day.",
            "You remembered that we close on Wednesdays. Our bank does not.",
        ),
        passives=(
            "Good coffee, the website is hard work on a phone.",
            "Fine. The boxes could be smaller.",
            "Coffee is great, I would like to choose the delivery day.",
            "No complaints, but the price went up twice this year.",
            "Solid. Sometimes the invoice comes a week late.",
            "Happy enough. Please add oat milk to the order form.",
            "Training was good, the machine manual is not.",
            "It does what it should.",
        ),
        detractors=(
            "Charged twice for November and nobody can tell me when I get it back.",
            "Two calls, two different answers about my refund.",
            "The machine has been out of order for nine days.",
            "Delivery came after opening three times this month.",
            "I was promised a call on Monday. It is Thursday.",
            "Half the bags in the last box were past their date.",
            "Cancelled twice, still being charged.",
            "The new grinder trips our fuse and your fitter says it is our wiring.",
            "The chat asked me for my order number four times.",
            "Beans arrived wet.",
        ),
        companies=(
            "Pier Nine Bakery", "Salt Row", "The Lantern", "Cole & Daughters", "Tidewell House", "Arden House",
            "Foldwork Studio", "Lull Hotels", "Parkside Schools", "Elm College", "Mill Gallery", "Halyard Rowing Club",
            "Northgate Gym", "St Bride's", "Brightwell Studios",
        ),
    ),
)  # fmt: skip

BLOOM = Brand(
    name="Bean & Bloom",
    slug="bloom",
    colour="#8b3a2b",
    second_colour="#e9c8a0",
    city="Edinburgh",
    boilerplate="Bean & Bloom roasts in Leith and runs nine cafés between Edinburgh and Dundee.",
    legal_line="Bean & Bloom Ltd, 18 Shore Place, Edinburgh",
    press_name="Sofia Marin",
    press_phone="0131 496 0102",
    zone="Europe/London",
    voice=Voice(
        promoters=(
            "The cold brew in cans got our whole crew through August.",
            "Nine in the morning, queue out of the door, and still a hello by name.",
            "You opened early for the marathon volunteers. We will not forget it.",
            "Beans on the mat every second Friday, like clockwork.",
            "The barista noticed my hearing aid and came round the counter.",
            "Our office cups went from bin to ceramic in a month.",
            "I moved house and my subscription moved before I did.",
            "Best flat white north of the Forth, and they mend the wobbly table.",
            "My daughter's first job, and you taught her properly.",
            "A free bag with a handwritten note when the post lost mine.",
        ),
        passives=(
            "Nice place, hard to find a socket.",
            "Good beans, slow site.",
            "The cakes sell out by eleven.",
            "Fine, a bit dear.",
            "Tasty. The app logs me out.",
        ),
        detractors=(
            "The courier left the box in the rain and closed the complaint.",
            "Twenty minutes for a tea.",
            "My gift card was refused in front of a queue.",
            "The Leith shop has had one working toilet since October.",
            "You changed the blend and did not say so.",
        ),
        companies=("Shore Yoga", "Dundee Dental", "Granton Sailing", "Leith Print Works", "Portobello Books", "Waverley Legal"),
    ),
)  # fmt: skip

KESTREL = Brand(
    name="Kestrel Cycles",
    slug="kestrel",
    colour="#1f5c3d",
    second_colour="#ffd166",
    city="Sheffield",
    boilerplate="Kestrel Cycles builds cargo bicycles in Sheffield and services them at the customer's door.",
    legal_line="Kestrel Cycles Ltd, Kelham Works, Sheffield",
    press_name="Nora Field",
    press_phone="0114 496 0177",
    zone="Europe/London",
    voice=Voice(
        promoters=(
            "The mechanic came to our yard at seven and all six bikes were out by nine.",
            "Sold the van. Two cargo bikes and the parking fines are gone.",
            "My knees are 61 and the hill is no longer the end of the road.",
            "A spoke broke on Saturday and you sent the wheel by Sunday.",
            "You told me not to buy the dearer motor.",
            "Our bread arrives warm now, and the street is quieter.",
        ),
        passives=("Good bike, heavy stand.", "Waiting list was long.", "Fine, wish it came in blue.", "Nice ride, loud bell."),
        detractors=(
            "The battery recall letter went to my old address and support has no idea.",
            "Eleven weeks for a frame.",
            "The brake squeals again three days after the service.",
            "I was quoted one price and billed another.",
        ),
        companies=("Crookes Bakery", "Kelham Flowers", "Don Valley Couriers", "Hillsborough Vets"),
    ),
)  # fmt: skip

LULL = Brand(
    name="Lull Hotels",
    slug="lull",
    colour="#4b3f72",
    second_colour="#ffb997",
    city="Whitby",
    boilerplate="Lull Hotels keeps five small hotels on the Yorkshire coast, none with more than thirty rooms.",
    legal_line="Lull Hotels Ltd, West Cliff, Whitby",
    press_name="Ida Thorne",
    press_phone="01947 496 012",
    zone="Europe/London",
    voice=Voice(
        promoters=(
            "They moved our whole party inland before the storm closed the road.",
            "Checked in at midnight to soup on the stove.",
            "The night porter found my mother's ring in the drain.",
            "Quiet means quiet here.",
            "You kept the kitchen open for a coach of tired teachers.",
        ),
        passives=("Lovely room, thin curtains.", "Breakfast good, parking tight.", "Nice, a little cold in the hall."),
        detractors=(
            "Charged for a minibar that the room does not have.",
            "No hot water on the second morning and a shrug at the desk.",
            "The lift was out and nobody carried the cases.",
        ),
        companies=("Moor Walkers", "Esk Choir", "Ravenscar School"),
    ),
)  # fmt: skip
