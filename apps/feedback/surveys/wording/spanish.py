"""A survey in Spanish."""

from typing import Final

from apps.feedback.surveys.wording.wording import SurveyWords

SPANISH: Final = SurveyWords(
    question="¿Recomendaría {brand} a un amigo o a un colega?",
    for_promoters="¿Qué hacemos que echaría de menos en otro sitio?",
    for_passives="¿Qué habría hecho falta para un diez?",
    for_detractors="¿Qué salió mal y qué deberíamos hacer?",
    thanks="Una persona de {brand} lee lo que ha escrito.",
    mail_subject="Una pregunta de {brand}",
    mail_text="Hola, {name}:\n\nes usted cliente de {brand} y nos gustaría saber cómo lo hacemos.",
    called="Español",
    title="Una pregunta",
    tap="Elija un número del 0 al 10",
    low="0: seguro que no",
    high="10: seguro que sí",
    for_anybody="¿Cuál es el motivo principal de su número?",
    may_stay_empty="puede quedar vacío",
    comment_help="Si algo salió mal, dígalo. Una persona lee cada respuesta.",
    email="Su correo, si podemos escribirle sobre esta respuesta",
    email_help="Sin él su respuesta cuenta y nadie sabe de quién es.",
    send="Enviar mi respuesta",
    send_again="Enviar la respuesta cambiada",
    privacy=(
        "{brand} y quienes trabajan para la marca leen su respuesta. No se muestra a nadie más: para eso se le "
        "preguntaría antes y aparte."
    ),
    no_more="No más preguntas, por favor",
    no_more_help="Entonces {brand} no le pregunta nada más por correo. Lo que usted escriba se sigue contestando.",
    stopped_heading="No más preguntas.",
    stopped_text="{brand} no le pregunta nada más por correo. Lo que usted escriba se sigue contestando.",
    again="Volver a recibir preguntas",
    thanks_heading="Gracias.",
    your_answer="Su número: {score}",
    change_until="Puede cambiar su respuesta con el mismo enlace hasta el {moment}.",
    change="Cambiar mi respuesta",
    too_late="Su respuesta queda como está: podía cambiarse hasta el {moment}. Si hay algo nuevo, escríbanos.",
    acted_on="Sus palabras ya están en uso y no se pueden cambiar aquí. Si hay algo nuevo, escríbanos.",
    reviews_heading="¿Se lo contaría a otros?",
    reviews_text="Quien responde ve estas páginas, sea cual sea su número. Diga allí lo que piensa.",
    closed_heading="Esta encuesta está cerrada.",
    closed_text="Ya no se aceptan respuestas. Si hay algo que {brand} debería saber, escríbales.",
    mend="Aún sin enviar",
    need_score="Elija un número del 0 al 10.",
    bad_email="«{value}» no es una dirección de correo: necesita la forma nombre@servidor. Puede dejarla vacía.",
    too_long="Tiene {length} caracteres: acórtelo a {limit}.",
    bad_characters="Contiene caracteres que no se pueden mostrar: quítelos y envíelo de nuevo.",
    stood_too_long="Esta página llevaba mucho tiempo abierta. No se ha perdido nada: pulse el botón otra vez.",
    too_many="Llegaron muchas respuestas desde donde está. Espere diez minutos y pulse el botón otra vez.",
    mail_press="Pulse su número. Se abre una página y allí lo envía:",
    mail_whole="O abra la página sin número:",
    mail_stop="Para no recibir más preguntas de {brand}:",
    reminder_subject="Su respuesta todavía ayudaría",
    reminder_text=(
        "Hola, {name}:\n\nhace unos días {brand} le hizo una pregunta. Si tiene medio minuto, todavía nos gustaría "
        "saberlo. No volvemos a preguntar."
    ),
    review_subject="¿Contaría a otros cómo le fue con {brand}?",
    review_text=(
        "Hola, {name}:\n\nmuchos miran las reseñas antes de elegir. Si quiere contarles cómo le fue con {brand}, bien "
        "o mal, estos son los sitios:\n\n{sites}\n\nPreguntamos por sorteo, dijeran lo que dijeran antes, "
        "y no damos nada a cambio."
    ),
)
