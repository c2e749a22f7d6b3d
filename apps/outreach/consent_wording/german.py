"""The permission page in German."""

from types import MappingProxyType
from typing import Final

from apps.outreach.consent_wording.wording import Wording
from apps.outreach.models.consents import Region, Use

GERMAN: Final = Wording(
    day_format="j. F Y",
    last_joiner=" und ",
    heading="{name}, dürfen wir Ihre Geschichte erzählen?",
    heading_unnamed="Dürfen wir Ihre Geschichte erzählen?",
    scored="Sie haben am {date} eine Umfrage von {brand} beantwortet und eine {score} gegeben.",
    wrote="Sie haben geschrieben:",
    intro=(
        "Wir möchten das gern veröffentlichen. Sie bestimmen jede Verwendung selbst. Kein Kästchen war angekreuzt, "
        "bevor Sie kamen, und Sie können zu allem Nein sagen."
    ),
    places="Wo dürfen wir es verwenden?",
    shows="Was dürfen wir dazu zeigen?",
    labels=MappingProxyType(
        {
            Use.CASE_STUDY: "Eine Geschichte auf unserer Presseseite",
            Use.PRESS_RELEASE: "Eine Pressemitteilung",
            Use.SOCIAL: "Beiträge in sozialen Netzwerken",
            Use.ADS: "Werbeanzeigen",
            Use.NAME: "Ihren Namen",
            Use.PHOTO: "Ihr Foto",
            Use.LOGO: "Das Logo von {company}",
            Use.JOURNALIST: "Ein Journalist darf Sie anrufen",
        }
    ),
    helps=MappingProxyType(
        {
            Use.CASE_STUDY: "{host}, offen für alle",
            Use.PRESS_RELEASE: "Geht an Journalisten, die Ihre Worte drucken dürfen",
            Use.SOCIAL: "Auf unseren eigenen Seiten dort",
            Use.ADS: "Bezahlt, im Internet oder auf Papier",
            Use.NAME: "Mit Ihrer Firma. Ohne dieses Kreuz schreiben wir „ein Kunde“",
            Use.PHOTO: "Ein Bild, auf dem Sie zu sehen sind",
            Use.LOGO: "Neben Ihren Worten",
            Use.JOURNALIST: "Zu dieser Geschichte",
        }
    ),
    regions="In welchen Teilen der Welt?",
    regions_help=(
        "Für eine Pressemitteilung, Beiträge und Anzeigen, wenn Sie etwas davon ankreuzen. Eine Seite auf unserer "
        "Presseseite kann man aus jedem Land lesen."
    ),
    region_labels=MappingProxyType(
        {
            Region.WORLD: "Überall auf der Welt",
            Region.EUROPE: "Europa",
            Region.NORTH_AMERICA: "Nordamerika",
            Region.LATIN_AMERICA: "Lateinamerika",
            Region.AFRICA_MIDDLE_EAST: "Afrika und Naher Osten",
            Region.ASIA_PACIFIC: "Asien und Pazifik",
        }
    ),
    until="Bis wann?",
    months="6 Monate",
    year="1 Jahr",
    other_day="Ein anderer Tag",
    until_help=(
        "6 Monate heißt bis {six_months}, 1 Jahr bis {one_year}. Sie können jeden Tag bis {latest} wählen. 30 Tage vor "
        "Ihrem letzten Tag, wenn er weiter weg ist, fragen wir Sie per E-Mail, ob es weitergehen soll. Ohne ein neues "
        "Ja verschwindet von selbst, was wir von Ihrer Geschichte zeigen, sobald Ihr letzter Tag vorbei ist."
    ),
    said_back="Sie sagen uns also",
    yes_to="Ja zu: {places}, bis {until}.",
    shown_with="Dazu zeigen wir: {shows}.",
    may_call="Ein Journalist darf Sie anrufen.",
    everywhere="Außerhalb unserer Presseseite: überall auf der Welt.",
    only_in="Außerhalb unserer Presseseite: nur hier: {regions}.",
    not_named="Statt Ihres Namens schreiben wir „ein Kunde“.",
    no_to="Nein zu: {refused}.",
    yes_phrases=MappingProxyType(
        {
            Use.CASE_STUDY: "eine Geschichte",
            Use.PRESS_RELEASE: "eine Pressemitteilung",
            Use.SOCIAL: "Beiträge in sozialen Netzwerken",
            Use.ADS: "Werbeanzeigen",
            Use.NAME: "Ihr Name",
            Use.PHOTO: "Ihr Foto",
            Use.LOGO: "das Logo von {company}",
        }
    ),
    no_phrases=MappingProxyType({Use.JOURNALIST: "Anrufe von Journalisten"}),
    yes_button="Ja, genau das erlaube ich",
    no_button="Nein, bitte nicht verwenden",
    withdraw_heading="Alles zurücknehmen",
    withdraw_text=(
        "Einmal drücken genügt, ohne Grund. Die Seite, das Bild und alles andere, was wir von Ihrer Geschichte zeigen, "
        "sind im selben Moment weg. Kopien, die andere schon haben, bleiben bei ihnen."
    ),
    withdraw_button="Ich nehme meine Erlaubnis zurück",
    notes=(
        (
            "Sie können es sich anders überlegen",
            (
                "Heben Sie unsere E-Mail auf: Ihr Link öffnet diese Seite, heute oder in fünf Jahren. Einmal drücken "
                "nimmt Ihre Erlaubnis zurück, ohne Grund, und im selben Moment sind die Seite, das Bild und alles "
                "andere weg, was wir von Ihrer Geschichte zeigen. Unter der Adresse steht dann nur noch, dass eine "
                "Geschichte zurückgezogen wurde. Wenn Sie einzelne Kreuze entfernen, verschwindet auch, was damit "
                "veröffentlicht war."
            ),
        ),
        (
            "Was niemand rückgängig machen kann",
            (
                "Kopien, die andere haben: bedrucktes Papier, was ein Journalist geschrieben hat, geteilte Beiträge "
                "und was Suchmaschinen und Leser gespeichert haben."
            ),
        ),
        (
            "Ihre Worte bleiben Ihre Worte",
            (
                "Wir dürfen ganze Sätze von dem weglassen, was Sie gesagt haben, und dann kennzeichnen wir die Lücke. "
                "Wir ändern kein Wort."
            ),
        ),
        (
            "Was wir aufheben",
            (
                "Diese Seite, wie Sie sie gesehen haben, Ihre Kreuze, die Zeit, die Adresse, von der Sie geantwortet "
                "haben, und den Namen Ihres Browsers, als Nachweis dessen, was Sie erlaubt haben. Diesen Nachweis "
                "heben wir auch auf, wenn Sie Ihre Erlaubnis zurücknehmen."
            ),
        ),
    ),
    gift="Dafür bekommen Sie von {brand}: {gift}. Das sagen wir neben Ihren Worten.",
    gift_line="hat von {brand} bekommen: {gift}",
    decides="{brand} entscheidet, wie das verwendet wird.",
    questions="Fragen? {contact}",
    pressed="Gedrückt: {button}",
    anonymous="Ein Kunde",
    review_button="Noch einmal lesen, was ich erlaube",
    review_hint="Bevor es zählt, sagen wir Ihnen noch einmal, was Sie erlauben.",
    back="Etwas ändern",
    allowed_heading="Das erlauben Sie",
    allowed_since="Das haben Sie am {date} gesagt. Es gilt bis {until}.",
    ran_out="Ihr letzter Tag, {until}, ist vorbei. Wir verwenden Ihre Geschichte nicht mehr.",
    change_heading="Ändern",
    declined_heading="Sie haben Nein gesagt.",
    declined_text=(
        "Am {date}. Wir verwenden nicht öffentlich, was Sie uns erzählt haben. Wenn Sie es sich anders überlegen, "
        "bleibt diese Seite offen."
    ),
    withdrawn_heading="Ihre Erlaubnis ist zurückgenommen.",
    withdrawn_text="{date}. Sie brauchen keinen Grund zu nennen und nichts weiter zu tun.",
    done_heading="Was wir getan haben",
    done=(
        (
            "Ihre Geschichte steht nicht mehr auf unserer Presseseite",
            (
                "Alles, was wir davon gezeigt haben, ist weg. Unter der Adresse steht nur, dass eine Geschichte "
                "zurückgezogen wurde, ohne Ihren Namen."
            ),
        ),
        ("Ihr Bild ist mit weg", "Seine Adresse antwortet genauso."),
        (
            "Was noch wartete, geht nicht mehr hinaus",
            "Ein Text, der auf Ihrer Erlaubnis beruht, kann nicht mehr veröffentlicht werden.",
        ),
    ),
    kept_heading="Was wir noch aufheben",
    kept_text=(
        "Den Vermerk, dass Sie die Erlaubnis gegeben und zurückgenommen haben. Er belegt, dass wir getan haben, worum "
        "Sie gebeten haben."
    ),
    receipt="Beleg",
    again_button="Das wollte ich nicht, Erlaubnis wieder geben",
    need_place="Kreuzen Sie mindestens einen Ort an, wo wir es verwenden dürfen, oder drücken Sie Nein.",
    need_region="Kreuzen Sie für Pressemitteilung, Beiträge oder Anzeigen mindestens einen Teil der Welt an.",
    need_day="Wählen Sie einen Tag nach heute und spätestens den {latest}.",
    mend="Es fehlt etwas",
    link_over="Dieser Link nimmt keine Antwort mehr an. Eine Erlaubnis zurücknehmen kann er noch.",
)
