"""The words of the permission page, as data, in each language in which it is asked.

It promises only what the software then does. Who changes a promise here changes what must happen: the tests in
tests/outreach/test_consent_pages.py hold the two together. Records keep the text as it was shown, so old answers
stay as they were given.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from apps.outreach.models.consents import Use

Words = MappingProxyType[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language. Braces stand for brand, name, date, score, host, company, day and the lists said back."""

    day_format: str
    last_joiner: str
    heading: str
    heading_unnamed: str
    scored: str
    wrote: str
    intro: str
    places: str
    shows: str
    labels: Words
    helps: Words
    until: str
    months: str
    year: str
    other_day: str
    until_help: str
    said_back: str
    yes_to: str
    shown_with: str
    may_call: str
    not_named: str
    no_to: str
    yes_phrases: Words
    no_phrases: Words
    yes_button: str
    no_button: str
    withdraw_heading: str
    withdraw_text: str
    withdraw_button: str
    notes: tuple[tuple[str, str], ...]
    decides: str
    questions: str
    pressed: str
    anonymous: str


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
    until="Until when?",
    months="6 months",
    year="1 year",
    other_day="Another day",
    until_help=(
        "6 months is until {six_months}, 1 year until {one_year}. You may choose any day up to {latest}. "
        "When your last day is over, what we serve of your story comes down by itself."
    ),
    said_back="So you are saying",
    yes_to="Yes to {places}, until {until}.",
    shown_with="With {shows}.",
    may_call="A journalist may call you.",
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
    decides="{brand} decides how this is used.",
    questions="Questions? {contact}",
    pressed="Pressed: {button}",
    anonymous="A customer",
)

SPANISH: Final = Wording(
    day_format=r"j \d\e F \d\e Y",
    last_joiner=" y ",
    heading="{name}, ¿podemos contar su historia?",
    heading_unnamed="¿Podemos contar su historia?",
    scored="El {date} respondió a una encuesta de {brand} y nos dio un {score}.",
    wrote="Escribió:",
    intro=(
        "Nos gustaría publicarlo. Usted decide cada uso. Ninguna casilla estaba marcada antes de que llegara, y "
        "puede decir que no a todo."
    ),
    places="¿Dónde podemos usarlo?",
    shows="¿Qué podemos mostrar?",
    labels=MappingProxyType(
        {
            Use.CASE_STUDY: "Una historia en nuestra sala de prensa",
            Use.PRESS_RELEASE: "Una nota de prensa",
            Use.SOCIAL: "Publicaciones en redes sociales",
            Use.ADS: "Anuncios",
            Use.NAME: "Su nombre",
            Use.PHOTO: "Su foto",
            Use.LOGO: "El logotipo de {company}",
            Use.JOURNALIST: "Un periodista puede llamarle",
        }
    ),
    helps=MappingProxyType(
        {
            Use.CASE_STUDY: "{host}, abierta a todo el mundo",
            Use.PRESS_RELEASE: "Enviada a periodistas, que pueden publicar sus palabras",
            Use.SOCIAL: "En nuestras propias páginas",
            Use.ADS: "Pagados, en internet o en papel",
            Use.NAME: "Con su empresa. Sin esta casilla escribimos «un cliente»",
            Use.PHOTO: "Una imagen en la que se le ve",
            Use.LOGO: "Junto a sus palabras",
            Use.JOURNALIST: "Sobre esta historia",
        }
    ),
    until="¿Hasta cuándo?",
    months="6 meses",
    year="1 año",
    other_day="Otro día",
    until_help=(
        "6 meses es hasta el {six_months}; 1 año, hasta el {one_year}. Puede elegir cualquier día hasta el {latest}. "
        "Cuando termine su último día, lo que mostramos de su historia se retira solo."
    ),
    said_back="Esto es lo que nos dice",
    yes_to="Sí a {places}, hasta el {until}.",
    shown_with="Con {shows}.",
    may_call="Un periodista puede llamarle.",
    not_named="En lugar de su nombre escribimos «un cliente».",
    no_to="No a {refused}.",
    yes_phrases=MappingProxyType(
        {
            Use.CASE_STUDY: "una historia",
            Use.PRESS_RELEASE: "una nota de prensa",
            Use.SOCIAL: "redes sociales",
            Use.ADS: "anuncios",
            Use.NAME: "su nombre",
            Use.PHOTO: "su foto",
            Use.LOGO: "el logotipo de {company}",
        }
    ),
    no_phrases=MappingProxyType({Use.JOURNALIST: "llamadas de periodistas"}),
    yes_button="Sí, permito exactamente esto",
    no_button="No, por favor no lo usen",
    withdraw_heading="Retirarlo todo",
    withdraw_text=(
        "Basta pulsar una vez, sin dar motivos. La página, la imagen y todo lo demás que mostramos de su historia "
        "desaparecen en ese mismo momento. Las copias que otros ya tienen siguen en sus manos."
    ),
    withdraw_button="Retiro mi permiso",
    notes=(
        (
            "Puede cambiar de opinión",
            (
                "Guarde nuestro correo: su enlace abre esta página, hoy o dentro de cinco años. Basta pulsar una vez "
                "para retirar su permiso, sin dar motivos, y en ese mismo momento desaparecen la página, la imagen y "
                "todo lo demás que mostramos de su historia. Su dirección dirá entonces solo que se retiró una "
                "historia. Si quita alguna casilla, también se retira lo que se publicó con ella."
            ),
        ),
        (
            "Lo que nadie puede deshacer",
            (
                "Las copias que otros tienen: papel impreso, lo que ha escrito un periodista, publicaciones "
                "compartidas y lo que han guardado buscadores y lectores."
            ),
        ),
        (
            "Sus palabras siguen siendo suyas",
            "Podemos omitir frases enteras de lo que dijo, y entonces marcamos el hueco. No cambiamos ni una palabra.",
        ),
        (
            "Lo que guardamos",
            (
                "Esta página tal como la vio, sus casillas, la hora, la dirección desde la que respondió y el nombre "
                "de su navegador, como prueba de lo que permitió. Guardamos esa prueba también si retira su permiso."
            ),
        ),
    ),
    decides="{brand} decide cómo se usa.",
    questions="¿Preguntas? {contact}",
    pressed="Pulsado: {button}",
    anonymous="Un cliente",
)

WORDINGS: Final = MappingProxyType({"en": ENGLISH, "es": SPANISH})


def wording_in(*languages: str) -> tuple[str, Wording]:
    """This function will return the first of the languages that the page speaks, and its words; else English."""
    for language in languages:
        code = language.replace("_", "-").partition("-")[0].lower()
        if code in WORDINGS:
            return code, WORDINGS[code]
    return "en", ENGLISH
