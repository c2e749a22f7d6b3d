"""French. Reviewed as a whole; a change is tried with the examples and by `manage.py fit_safety`."""

from typing import Final

from apps.listening.safety.words.wordlist import WordList

FRENCH: Final = WordList(
    language="fr",
    kinds={
        "death": r"mort(?:e|s|es)?(?! de (?:rire|faim|froid|soif))|décéd(?:é|ée|és|ées|er)|décès|tué(?:e|s|es)?|mortel(?:le|s|les)?|noyé(?:e|s|es)?|étouffé(?:e|s|es)?|a perdu la vie",
        "injury": (
            r"bless(?:é|ée|és|ées|ure|ures|er)|brûl(?:é|ée|és|ées|ure|ures)|ébouillanté(?:e|s)?|fractur(?:e|es|é|ée|és)|cass(?:é|ée) (?:le|la|un|une|mon|ma|son|sa) (?:bras|jambe|poignet|nez|cheville|dent|pied|main|doigt|hanche|côte)|entorse|commotion|saign(?:e|é|ait|ement|ements)|inconscient(?:e|s)?|points de suture|coup du lapin|coupé (?:le|la|au|à la) (?:doigt|main|pied|langue)|contusions?|électrisé(?:e)?"
        ),
        "hospital": r"hôpital|hospitalis(?:é|ée|és|ées|ation)|urgences|ambulance|pompiers|samu|opéré(?:e|s)?|médecin urgentiste|réanimation",
        "crash": r"accident(?:s|é|ée)?|collisions?|percut(?:é|ée|és|er|ant)|carambolage|renvers(?:é|ée|és)|tonneaux?|rentr(?:é|ée) dans (?:un|une|le|la) (?:arbre|mur|voiture|poteau|camion)|chut(?:e|é|es)|tombé(?:e|s)? (?:dans|de|du|par)|épave",
        "fire": r"incendi(?:e|es|é|ée)|pris feu|prend feu|a brûlé entièrement|en flammes|flammes?|explos(?:é|ée|ion|ions|er)|s'est enflammé(?:e)?|embras(?:é|ée)",
        "restraint": r"airbags? (?:\w+ ){0,4}pas (?:déclenché|ouvert|gonflé)s?",
        "runaway": r"perte de contrôle|perdu le contrôle|accélération (?:soudaine|involontaire)|freins? (?:ont|a) lâché",
        "shock": r"électrocut(?:é|ée|ion)|décharge électrique|choc électrique",
        "illness": r"intoxications?(?: alimentaires?)?|intoxiqué(?:e|s|es)?|empoisonn(?:é|ée|és|ement)|vomi(?:r|s|ssements?)?|réaction allergique|choc anaphylactique|allergie grave|évanoui(?:e|s)?|malaise|convulsions?|salmonell(?:e|es|ose)|listéria|étouff(?:er|ement)|difficultés? (?:à|pour) respirer|monoxyde de carbone",
        "smoke": r"fum(?:ée|ées|ait)|étincelles?|fondu(?:e|s)?|surchauff(?:e|é|ait)|odeur de brûlé|odeur de gaz|fuite de gaz",
    },
    denials=r"pas de|pas d'|aucun|aucune|jamais|sans|ni|personne n'|n'a pas|n'ont pas|pas|heureusement pas",
    maybes=r"pourrait|pourraient|aurait pu|auraient pu|peut|peuvent|risque(?:nt|s)?|risquait|danger(?:eux)?|failli|presque|éviter|évité|empêcher|avant|peur|crain(?:s|t|dre)|si|possible|éventuel(?:le)?|au cas où|potentiel(?:le)?",
    maybes_after=r"évité(?:e)?|possible|potentiel(?:le)?|aurait|pourrait",
    others=(
        r"mort de (?:rire|faim|froid|soif)|mort(?:e)? de fatigue|feu vert|coup de feu|tuer le temps|nature morte|point mort|temps mort|plat(?:s)? brûlé(?:s)?|pain brûlé|sucre brûlé|crème brûlée|café (?:est |était )?(?:trop )?brûlé|non[- ]fumeurs?|saumon fumé|détecteur de fumée|prix (?:\w+ )?explos\w+|ventes explos\w+|sans accident|par accident|cassé le prix|chocolat fondu|fromage fondu",
    ),
)
