"""German. Reviewed as a whole; a change is tried with the examples and by `manage.py fit_safety`."""

from typing import Final

from apps.listening.safety.words.wordlist import WordList

GERMAN: Final = WordList(
    language="de",
    kinds={
        "death": r"getötet|tödlich(?:e|er|es|en|em)?|gestorben|verstorben|starb(?:en)?|ums leben gekommen|todesopfer|erstickt|ertrunken|umgekommen",
        "injury": (
            r"verletz(?:t|te|ter|tes|ten|ung|ungen)|verbrüh(?:t|te|ung|ungen)|verbrann(?:t|te)|verbrennung(?:en)?|gebrochen|knochenbruch|fraktur(?:en)?|prellung(?:en)?|platzwunde|schleudertrauma|gehirnerschütterung|blut(?:et|ete|end|ung|ungen)|bewusstlos"
            r"|schnittwunde|geschnitten|gequetscht|wunde(?:n)?|verätz(?:t|ung|ungen)|verschluckt|schmerzen"
        ),
        "hospital": r"krankenhaus|klinik|notaufnahme|krankenwagen|rettungswagen|notarzt|sanitäter|operiert|feuerwehr|intensivstation|genäht",
        "crash": r"unfall|unfälle|unfalls|zusammenstoß|zusammengestoßen|aufgefahren|auffahrunfall|kollision(?:en)?|kollidiert|überschlagen|gerammt|angefahren|überfahren|totalschaden|gegen (?:einen|eine|den|die|das|ein) (?:baum|wand|mauer|auto|wagen|pfosten|leitplanke)|gestürzt|sturz",
        "fire": r"brannte(?:n)?|gebrannt|feuer gefangen|in flammen|abgebrannt|ausgebrannt|brand|brände|entzündet|explodiert(?:e|en)?|explosion(?:en)?|verpuffung|fing feuer",
        "restraint": r"airbags? (?:\w+ ){0,3}nicht (?:ausgelöst|aufgegangen|geöffnet)|airbags? (?:\w+ ){0,2}(?:ausgelöst|aufgegangen)",
        "runaway": r"weggerollt|außer kontrolle|kontrolle verloren|plötzlich beschleunigt",
        "shock": r"stromschlag|stromschläge|elektrischer schlag|elektrischen schlag",
        "illness": r"lebensmittelvergiftung|vergift(?:et|ung|ungen)|erbrochen|übergeben müssen|allergische reaktion|allergischer schock|anaphylaktisch\w*|atemnot|ohnmächtig|zusammengebrochen|salmonellen|listerien|krampfanfall",
        "smoke": r"rauch(?:t|te|entwicklung)?|qualm(?:t|te)?|funken|geschmolzen|überhitz(?:t|te|ung)|verschmort|brandgeruch|gasgeruch|gasleck",
    },
    denials=r"kein|keine|keinen|keiner|keinem|nicht|nie|niemals|niemand|ohne|weder",
    maybes=r"könnte|könnten|kann|können|würde|würden|hätte|hätten|dürfte|fast|beinahe|knapp|vermeiden|verhindern|gefahr|risiko|möglich(?:erweise|e|er)?|falls|wenn|bevor|angst|befürchte(?:n)?|soll|droht|eventuell|um ein haar",
    maybes_after=r"gefahr|risiko|vermieden|verhindert|schutz|meldern?|versicherung|könnte|hätte",
    others=(
        r"brandneu|markenbrand|brandaktuell|feuerwehrmann kostüm|abgebrannt bin|sterbenslangweilig|brennt auf|es brennt mir|rauchfrei|nichtraucher|rauchmelder|rauchverbot",
        r"(?:app|seite|webseite|programm|rechner|computer|server|handy) (?:\w+ )?(?:abgestürzt|stürzt ab|gestürzt)|gebrochene versprechen|versprechen gebrochen|wort gebrochen|bestellung (?:\w+ )?übergeben",
    ),
)
