"""The permission page in Spanish."""

from types import MappingProxyType
from typing import Final

from apps.outreach.consent_wording.wording import Wording
from apps.outreach.models.consents import Region, Use

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
    regions="¿En qué partes del mundo?",
    regions_help=(
        "Para una nota de prensa, publicaciones y anuncios, si marca alguno. Una página de nuestra sala de prensa se "
        "puede leer desde cualquier país."
    ),
    region_labels=MappingProxyType(
        {
            Region.WORLD: "En todo el mundo",
            Region.EUROPE: "Europa",
            Region.NORTH_AMERICA: "América del Norte",
            Region.LATIN_AMERICA: "América Latina",
            Region.AFRICA_MIDDLE_EAST: "África y Oriente Medio",
            Region.ASIA_PACIFIC: "Asia y el Pacífico",
        }
    ),
    until="¿Hasta cuándo?",
    months="6 meses",
    year="1 año",
    other_day="Otro día",
    until_help=(
        "6 meses es hasta el {six_months}; 1 año, hasta el {one_year}. Puede elegir cualquier día hasta el {latest}. "
        "30 días antes de su último día, si falta más que eso, le preguntamos por correo si seguimos. Sin un nuevo sí, "
        "lo que mostramos de su historia se retira solo cuando termine su último día."
    ),
    said_back="Esto es lo que nos dice",
    yes_to="Sí a {places}, hasta el {until}.",
    shown_with="Con {shows}.",
    may_call="Un periodista puede llamarle.",
    everywhere="Fuera de nuestra sala de prensa: en todo el mundo.",
    only_in="Fuera de nuestra sala de prensa: solo en {regions}.",
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
    gift="Por esto recibe de {brand}: {gift}. Lo decimos junto a sus palabras.",
    gift_line="recibió de {brand}: {gift}",
    decides="{brand} decide cómo se usa.",
    questions="¿Preguntas? {contact}",
    pressed="Pulsado: {button}",
    anonymous="Un cliente",
    review_button="Leer lo que permito",
    review_hint="Antes de que cuente, le repetimos lo que permite.",
    back="Cambiar algo",
    allowed_heading="Esto es lo que permite",
    allowed_since="Lo dijo el {date}. Vale hasta el {until}.",
    ran_out="Su último día, el {until}, ha terminado. Ya no usamos su historia.",
    change_heading="Cambiarlo",
    declined_heading="Ha dicho que no.",
    declined_text="El {date}. No usamos en público lo que nos contó. Si cambia de opinión, esta página sigue abierta.",
    withdrawn_heading="Su permiso está retirado.",
    withdrawn_text="{date}. No tiene que dar motivos ni hacer nada más.",
    done_heading="Lo que hemos hecho",
    done=(
        (
            "Su historia ya no está en nuestra sala de prensa",
            (
                "Todo lo que mostrábamos de ella ha desaparecido. Su dirección dice solo que se retiró una historia, "
                "sin su nombre."
            ),
        ),
        ("Su imagen también ha desaparecido", "Su dirección responde de la misma manera."),
        ("No saldrá nada de lo que esperaba", "Un texto basado en su permiso ya no se puede publicar."),
    ),
    kept_heading="Lo que aún guardamos",
    kept_text="El registro de que dio permiso y lo retiró. Prueba que hicimos lo que pidió.",
    receipt="Recibo",
    again_button="No era mi intención, dar permiso otra vez",
    need_place="Marque al menos un lugar donde podamos usarlo, o pulse no.",
    need_region="Marque al menos una parte del mundo para la nota de prensa, las publicaciones o los anuncios.",
    need_day="Elija un día después de hoy y no más tarde del {latest}.",
    mend="Falta algo",
    link_over="Este enlace ya no admite respuestas. Aún sirve para retirar un permiso.",
)
