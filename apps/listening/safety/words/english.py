"""English. Reviewed as a whole; a change is tried with the examples and by `manage.py fit_safety`."""

from typing import Final

from apps.listening.safety.words.wordlist import WordList

_BODY: Final = (
    r"head|face|nose|neck|back|spine|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|ribs?|chest|hips?|pelvis"
    r"|legs?|knees?|ankles?|foot|feet|toes?|teeth|tooth|jaw|skull|eyes?|skin|stomach|collar ?bone|sternum|vertebrae?|bones?"
)
_WHO: Final = (
    r"he|she|they|who|husband|wife|mother|father|mom|mum|dad|son|daughter|child|children|kid|kids|baby|infant|toddler"
    r"|passengers?|drivers?|man|woman|men|women|person|people|boy|girl|friend|brother|sister|grandmother|grandfather"
    r"|occupants?|pedestrians?|cyclists?|motorcyclists?|customer|guest|patient|dog|cat"
)
_THING: Final = (
    r"(?:car|truck|vehicle|van|suv|bus|motorcycle|bike|trailer|semi|wall|tree|pole|post|curb|kerb|ditch|guard ?rails?"
    r"|rail|barrier|fence|house|building|garage|median|embankment|divider|deer|animal|pedestrian|cyclist|person|man"
    r"|woman|child|boy|girl|sign|hydrant|mailbox|concrete|bridge|rock|dumpster|window|traffic|intersection)s?"
)
_DET: Final = (
    r"(?:a|an|the|my|our|his|her|their|another|other|parked|oncoming|stopped|some|several|two|three|on ?coming)"
)

ENGLISH: Final = WordList(
    language="en",
    kinds={
        "death": (
            r"killed|kills|fatal(?:ly|ity|ities)?|deaths?|deceased|passed away|lost (?:his|her|their) li(?:fe|ves)"
            rf"|(?:{_WHO}) (?:has |have |had |later |then |nearly )?died|(?:{_WHO}) (?:is|was|were) dead|died (?:at|in|on) "
            r"(?:the )?(?:scene|hospital)|drown(?:ed|ing)|suffocated"
        ),
        "injury": (
            r"injur(?:y|ies|ed|ing)|hurt(?:s|ing)?|wound(?:s|ed)?|bruis(?:e|es|ed|ing)|lacerat(?:ion|ions|ed)|whip ?lash"
            r"|concussions?|fractur(?:e|es|ed)|sprain(?:s|ed)?|dislocated|paraly[sz]ed|amputat(?:ed|ion)|unconscious|bleeding|bled"
            rf"|stitches|broken? (?:my |his |her |their |a |both |the |two |three |several )*(?:{_BODY})|broke (?:my|his|her|their|a|both|two|three) (?:{_BODY})"
            rf"|(?:cut|burn(?:ed|t|s)?|scald(?:ed|s)?|crushed|severed|smashed|pinched|struck) (?:on |in |to )?(?:my|his|her|their|both|the driver'?s?) (?:\w+ )?(?:{_BODY})"
            rf"|(?:{_BODY}) (?:pain|injury|injuries|surgery)|pain in (?:my|his|her|their) (?:{_BODY})|(?:{_BODY}) (?:was|were|is|got) (?:broken|cut|burn(?:ed|t)|crushed)"
            r"|(?:second|third|2nd|3rd)[ -]degree|chok(?:ed|ing)|knocked out|thrown from|ejected|pinned (?:under|between|against)"
        ),
        "hospital": (
            r"hospital(?:s|i[sz]ed)?|ambulances?|emergency room|\ber\b visit|paramedics?|surgery|surgeries|trauma center|life ?flight(?:ed)?"
            r"|air ?lifted|fire (?:dept|department|truck|trucks|fighters?|brigade)|firefighters?|doctor treated|medical (?:attention|treatment)|intensive care|urgent care"
        ),
        "crash": (
            r"accidents?|crash(?:ed|es|ing)?|collisions?|collided|wreck(?:ed|s)?|pile ?up|rear[ -]?end(?:ed|ing)?|head[ -]?on|t[ -]?boned?|broadsided|side ?swiped|roll(?:ed)? ?over|rollovers?"
            r"|overturned|flipped|totall?ed|fender bender|front(?:al|end)? (?:impact|collision)|side impact|jack ?knifed|run over|ran over"
            rf"|(?:hit|hitting|struck|striking|strike|rammed|ramming|clipped|bumped) (?:\w+ )?{_DET} (?:\w+ ){{0,2}}{_THING}|(?:hit|struck) (?:by|from|me|us|him|her|them|head on|something)"
            rf"|(?:ran|run|went|slid|skidded|rolled|slammed|smashed|drove|crashing|plowed|ploughed|backed|spun|veered|lunged|jumped|accelerated|surged|rolling|running|sliding|slid|going) (?:\w+ )?(?:into|through|over|onto) {_DET}? ?(?:\w+ ){{0,2}}{_THING}"
            r"|(?:ran|run|went|slid|skidded|veered|spun|drove) off (?:of )?(?:the )?(?:road|highway|freeway|interstate|embankment|cliff)|at impact|upon impact|on impact|of impact|the impact|impact was|front(?:al)? impacts?|rear impact"
            r"|jumped (?:the |a )?(?:curb|kerb)|(?:front|rear|side)[ -]end (?:damage|impact)|body damage|hit and run|police report"
        ),
        "fire": (
            r"fires?|flames?|caught (?:on )?fire|burned (?:down|up|to the ground)|burnt (?:down|up|to the ground)|in flames|engulfed|ablaze|ignited|blaze|explod(?:ed|es|ing)|explosions?|set fire|went up in (?:smoke|flames)|fully involved"
        ),
        "restraint": (
            r"air ?bags? (?:\w+ ){0,3}?(?:did not|didn ?'?t|failed to|fail to|never|not|none) (?:\w+ )?(?:deploy(?:ed|ing)?|inflate|open|work|go off)"
            r"|air ?bags? (?:\w+ ){0,2}?(?:deployed|deploys|exploded|went off|inflated)|(?:seat ?belts?|shoulder belt|belt) (?:did not|didn ?'?t|failed to) (?:restrain|hold|lock)|non[- ]?deployment|air ?bag deployment"
        ),
        "runaway": (
            r"(?:rolled|rolling|rolls) (?:away|back|backwards?|rearwards?|forwards?|down|downhill)|(?:unintended|sudden|uncontrolled|unexpected|uncommanded) acceleration|lost control|loss of control|out of control|took off (?:on its own|by itself)"
        ),
        "shock": r"electrocut(?:ed|ion)|electric(?:al)? shock|shocked me|got shocked|zapped",
        "illness": (
            r"food poisoning|poison(?:ed|ing)|vomit(?:ed|ing)|threw up|anaphyla(?:xis|ctic)|allergic reaction|epi ?pen|hives|passed out|fainted|collapsed|seizures?|overdos(?:e|ed)|carbon monoxide|salmonella|e coli|listeria|glass in (?:my|the|her|his) (?:food|drink|meal)|stopped breathing|couldn ?'?t breathe|difficulty breathing"
        ),
        "smoke": r"smok(?:e|ed|ing)|sparks?|sparking|melt(?:ed|ing)|scorched|over ?heat(?:ed|ing|s)?|burn(?:ing|t|ed)? (?:smell|odou?r)|fumes|gas leak|fuel leak|leaking (?:gas|fuel)|battery swell(?:ing|ed)",
    },
    denials=r"no|not|never|without|nobody|neither|nor|none|didn ?'?t|wasn ?'?t|weren ?'?t|hasn ?'?t|haven ?'?t|isn ?'?t|luckily no|thankfully no|nor any",
    maybes=(
        r"could|could ?'?ve|would|might|may|can|should|will|if|unless|almost|nearly|narrowly|avoid(?:ed|ing|s)?|prevent(?:ed|ing|s)?|before|potential(?:ly)?|possib(?:le|ly|ility)|risks?|risky|chance|danger(?:ous)?|hazard|fear(?:ed|ful)?"
        r"|afraid|scared|worried|concerned?|waiting|likely|liable|keep from|kept from|going to|about to|near|close to|until|in case|in the event|cause for|want|lest|eventually|someday|wait for|someone|somebody|increas(?:e|es|ing)|recall(?:s|ed)? (?:for|because|due|states?)|supposed to|designed to|similar|others? (?:report|complain)\w*|reports? of|heard of|read about"
    ),
    maybes_after=r"hazards?|risks?|waiting|avoided|averted|prevention|could|would|may|might|danger|insurance|coverage|claims? center|alarms?|extinguishers?|wall|free|avoidance|mitigation|warnings?|sensors?|test(?:s|ed|ing)?|ratings?|cent(?:er|re)|shop|prone|history",
    others=(
        r"mis ?fir(?:e|es|ed|ing)s?|fired? up|firewall|fire sale|firing|engine fires|fire ?stick|cylinders? fires?",
        r"(?:app|application|website|site|page|software|program|computer|laptop|phone|screen|server|browser|radio|navigation|system|infotainment|game|update|tablet|display|unit|bluetooth|sync) (?:\w+ )?(?:keeps? |kept |has |have |had |constantly |always |just )*(?:crash(?:ed|es|ing)?|died|dead|freez\w+)(?: (?:and|again)[^.]{0,10})?",
        r"crash(?:ed|es|ing)? (?:the |my |our )?(?:app|application|website|site|computer|laptop|phone|server|browser|system)",
        r"collision (?:warning|avoidance|mitigation|cent(?:er|re)|shop|repair|detection|alert|braking|prevention|sensor|assist|coverage)s?|(?:forward|pre|frontal|rear|front)[ -]collision (?:warning|system|alert|mitigation|avoidance|assist|brak\w+)|crash test(?:s|ed|ing)?|anti[- ]collision|pre[- ]?crash",
        r"hit (?:the |my |a |an |some )?(?:brakes?|gas|accelerator|pedal|button|pot ?holes?|bumps?|switch|rough|wet|snow|ice|puddles?|highway|speed|key|road|roof|snooze|store|shelves)",
        r"(?:struck|strike|strikes) (?:a |an |the |some )?(?:pot ?holes?|bumps?|me as|deal|balance)|(?:no |any )?previous(?:ly)? accidents?|accident[- ]free|by accident|accidental(?:ly)?",
        r"burn(?:s|ed|ing|t)? (?:\w+ )?(?:oil|fuel|gas|coolant|rubber|calories|out|through|my fingers on the price)|burn(?:ed|t) out|slow burn|(?:oil|clutch|fuel) burn(?:ing|s)?",
        r"(?:battery|engine|motor|car|vehicle|truck|phone|alternator|starter|computer|it|line|transmission) (?:\w+ )?(?:died|is dead|was dead|went dead|has died|dies)|dead (?:battery|spot|end|line|zone|slow|center|stop)|deadlines?|died (?:on|while|in the middle|out)",
        r"hurts? (?:my|our|the|your) (?:wallet|feelings|business|sales|budget|resale|reputation)|(?:won|wouldn|doesn|would|wont) ?'?t hurt|it hurts (?:that|to see)|to die for|killed (?:it|(?:the|my|our|your) (?:mood|day|evening|appetite|trip|battery|engine|vibe|deal))|kills? (?:the |my )?(?:battery|engine|time|vibe|mood)|kill switch|killer (?:deal|coffee|view)|death ?trap|bored to death|scared to death|sick to death",
        r"insult to injury|flipped (?:me|us|him|her) off|leading causes? of|flipped (?:the|a) (?:switch|page|coin|script)|train ?wreck|nervous wreck|wreck(?:s|ed)? my (?:day|evening|trip|weekend|plans)|wrecker|impact(?:s|ed)? (?:on )?(?:my|our|the) (?:business|day|experience|family|work)|heart ?broken|broken (?:heart|promises?)",
        r"on fire (?:sale|lately|today|with)|fire (?:him|her|them|your|the manager|that|whoever|everyone)|(?:was|were|got|been|should be) fired|smok(?:e|ing) (?:free|detector|alarm|area|room|section)s?|non[- ]?smoking|smoke[- ]free|smoked (?:salmon|glass|meat|windows?)",
        r"back (?:pain )?(?:seat|door|window|order|up|and forth|in|to|at|on|of|from|again|then|when|then)|hand ?brake|emergency brakes?|arm ?rest|head ?(?:lights?|rest|liner|unit)",
    ),
)
