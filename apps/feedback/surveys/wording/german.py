"""A survey in German."""

from typing import Final

from apps.feedback.surveys.wording.wording import SurveyWords

GERMAN: Final = SurveyWords(
    question="Würden Sie {brand} im Freundes- oder Kollegenkreis empfehlen?",
    for_promoters="Was machen wir, das Ihnen woanders fehlen würde?",
    for_passives="Was hätte es zu einer Zehn gebraucht?",
    for_detractors="Was ist schiefgegangen, und was sollten wir tun?",
    thanks="Ein Mensch bei {brand} liest, was Sie geschrieben haben.",
    mail_subject="Eine Frage von {brand}",
    mail_text="Guten Tag, {name},\n\nSie sind Kunde von {brand}, und wir möchten wissen, wie wir es machen.",
    called="Deutsch",
    title="Eine Frage",
    tap="Wählen Sie eine Zahl von 0 bis 10",
    low="0: sicher nicht",
    high="10: ganz sicher",
    for_anybody="Was ist der wichtigste Grund für Ihre Zahl?",
    may_stay_empty="kann leer bleiben",
    comment_help="Wenn etwas schiefging, sagen Sie es. Jede Antwort wird von einem Menschen gelesen.",
    email="Ihre E-Mail, wenn wir Ihnen zu dieser Antwort schreiben dürfen",
    email_help="Ohne sie zählt Ihre Antwort, und niemand weiß, von wem sie ist.",
    send="Antwort senden",
    send_again="Geänderte Antwort senden",
    privacy=(
        "{brand} und alle, die für die Marke arbeiten, lesen Ihre Antwort. Sonst wird sie niemandem gezeigt: dafür "
        "würden Sie vorher eigens gefragt."
    ),
    no_more="Bitte keine Fragen mehr",
    no_more_help="Dann fragt {brand} Sie nichts mehr per Mail. Was Sie selbst schreiben, wird weiter beantwortet.",
    stopped_heading="Keine Fragen mehr.",
    stopped_text="{brand} fragt Sie nichts mehr per Mail. Was Sie selbst schreiben, wird weiter beantwortet.",
    again="Doch wieder gefragt werden",
    thanks_heading="Danke.",
    your_answer="Ihre Zahl: {score}",
    change_until="Sie können Ihre Antwort über denselben Link bis {moment} ändern.",
    change="Antwort ändern",
    too_late="Ihre Antwort bleibt, wie sie ist: ändern ging bis {moment}. Wenn es Neues gibt, schreiben Sie uns.",
    acted_on="Ihre Worte sind schon in Gebrauch und hier nicht mehr zu ändern. Wenn es Neues gibt, schreiben Sie uns.",
    reviews_heading="Würden Sie es anderen sagen?",
    reviews_text="Alle, die antworten, sehen diese Seiten, gleich mit welcher Zahl. Sagen Sie dort, was Sie denken.",
    closed_heading="Diese Umfrage ist geschlossen.",
    closed_text="Es werden keine Antworten mehr angenommen. Wenn {brand} etwas wissen sollte, schreiben Sie dorthin.",
    mend="Noch nicht gesendet",
    need_score="Wählen Sie eine Zahl von 0 bis 10.",
    bad_email="„{value}“ ist keine E-Mail-Adresse: sie braucht die Form name@server. Das Feld kann leer bleiben.",
    too_long="Das sind {length} Zeichen: kürzen Sie auf {limit}.",
    bad_characters="Darin sind Zeichen, die man nicht zeigen kann: nehmen Sie sie heraus und senden Sie noch einmal.",
    stood_too_long="Diese Seite stand lange offen. Nichts ist verloren: drücken Sie noch einmal.",
    too_many="Von dort, wo Sie sind, kamen viele Antworten. Warten Sie zehn Minuten, dann drücken Sie noch einmal.",
    mail_press="Drücken Sie auf Ihre Zahl. Eine Seite geht auf, und dort senden Sie sie ab:",
    mail_whole="Oder öffnen Sie die Seite ohne Zahl:",
    mail_stop="Um keine Fragen von {brand} mehr zu bekommen:",
    reminder_subject="Ihre Antwort würde noch helfen",
    reminder_text=(
        "Guten Tag, {name},\n\nvor einigen Tagen hat {brand} Ihnen eine Frage gestellt. Wenn Sie eine halbe Minute "
        "haben, würden wir es noch gern hören. Noch einmal fragen wir nicht."
    ),
    review_subject="Würden Sie anderen von {brand} erzählen?",
    review_text=(
        "Guten Tag, {name},\n\nviele sehen sich Bewertungen an, bevor sie wählen. Wenn Sie ihnen sagen möchten, wie es "
        "mit {brand} war, gut oder schlecht, dann hier:\n\n{sites}\n\nWir fragen nach dem Los, gleich was jemand uns "
        "vorher gesagt hat, und geben nichts dafür."
    ),
)
