"""The interview by link in Spanish."""

from typing import Final

from apps.outreach.interview_wording.wording import DefaultQuestion, InterviewWording

SPANISH: Final = InterviewWording(
    title="Su historia",
    questions=(
        DefaultQuestion(
            "words",
            "problem",
            "¿Qué iba mal antes de {brand}?",
            "Un día o una semana en que se notó dice más que un resumen.",
        ),
        DefaultQuestion(
            "words",
            "solution",
            "¿Qué hizo {brand} y qué cambió usted?",
            "Quién hizo qué, y desde cuándo.",
        ),
        DefaultQuestion(
            "figure",
            "figure",
            "¿Hay un número que lo muestre?",
            "Un número lo deja claro a quien no estuvo allí.",
        ),
        DefaultQuestion(
            "words",
            "result",
            "¿Qué es distinto ahora?",
            "Algo que podría ver por sí mismo quien le visite.",
        ),
        DefaultQuestion("words", "other", "¿Qué no resolvió?", "Los lectores creen una historia que lo dice."),
        DefaultQuestion(
            "photo",
            "other",
            "¿Nos enviaría una foto del lugar?",
            "Basta una foto del móvil. Sin la casilla de su foto en su página de permiso no mostramos ninguna en la "
            "que se le vea.",
        ),
    ),
    greeting="{name}, ¿cómo le fue?",
    greeting_unnamed="¿Cómo le fue?",
    intro="{total} preguntas breves, unos {minutes} minutos. Puede dejar sin contestar las que quiera.",
    intro_save=(
        "Cada respuesta se guarda sobre la marcha. Cierre la página cuando quiera: el mismo enlace le devuelve a donde "
        "estaba, hasta el {until}. Al final ve cómo le citaríamos, y no se cita nada antes de que diga que sí."
    ),
    begin="Empezar",
    go_on="Seguir",
    progress="Pregunta {number} de {total}",
    minutes_left="quedan unos {minutes} minutos",
    minute_left="queda un minuto",
    saved="Guardado {time}",
    not_saved="Aún sin guardar",
    back="Atrás",
    next_button="Siguiente pregunta",
    to_check="Ver mis respuestas",
    skip="Dejar esta sin contestar",
    skip_figure="No tengo un número",
    skip_photo="No tengo una foto",
    your_answer="Su respuesta",
    label="Qué se cuenta",
    label_help="Por ejemplo: café que se tira",
    before="Antes",
    now="Ahora",
    unit="Contado en",
    unit_help="Por ejemplo: kilos a la semana",
    period="¿Cuándo fue?",
    period_help="Por ejemplo: de julio a septiembre de 2026",
    how="¿Cómo lo sabe?",
    how_measured="Lo mido o lo apunto",
    how_measured_words="que lo mide",
    how_bills="Por mis facturas o mis cuentas",
    how_bills_words="según las facturas",
    how_guess="Es mi mejor estimación",
    how_guess_help="También vale. Entonces dice que es una estimación.",
    how_guess_words="una estimación",
    photo="Su foto",
    photo_help="JPEG, PNG o WebP, hasta 15 MB.",
    photo_kept="{width} × {height} píxeles, tal como la guardamos",
    photo_stripped="Hemos quitado lo que su móvil había escondido en el archivo, como el lugar y la hora.",
    photo_send="Enviar esta foto",
    photo_again="Enviar otra en su lugar",
    photo_remove="Quitar la foto",
    photo_alt="¿Qué muestra?",
    photo_alt_help="Una línea, que también se lee en voz alta a quien no puede verla.",
    photo_person="¿Se reconoce a alguien?",
    photo_nobody="No, a nadie",
    photo_somebody="Sí, o no estoy seguro",
    photo_somebody_help="Entonces solo la mostramos si marcó su foto en su página de permiso.",
    check_heading="Así le citaríamos",
    check_intro=(
        "Lea cada una. Podemos omitir frases enteras, y entonces marcamos el hueco. No cambiamos ni una palabra. Si "
        "quiere decirlo de otra manera, cámbielo aquí: entonces valen sus nuevas palabras."
    ),
    quoted_as="Como autor escribiríamos: {speaker}",
    figure_as="Publicaríamos este número, con quien responde de él:",
    photo_as="Podemos mostrar esta foto:",
    too_short="Es demasiado corto para citarlo. Lo guardamos como contexto.",
    change="Cambiarlo",
    nothing_yet="Aún no ha respondido nada. Vuelva a una pregunta y escriba unas palabras.",
    check_end="Tras su sí se cierran las respuestas. Su página de permiso sigue abierta, y allí puede retirarlo todo.",
    check_yes="Sí, son mis palabras",
    thanks_heading="Gracias. No necesitamos nada más.",
    thanks_text="Sus respuestas nos llegaron el {date}. No tiene que hacer nada más.",
    thanks_next=(
        "Lo que se publica se basa en su permiso. Guarde nuestro correo sobre él: su enlace lo cambia o lo retira en "
        "cualquier momento."
    ),
    closed_heading="Ahora no hay nada que responder aquí",
    closed_text=(
        "Estas preguntas se basan en su permiso, y no está vigente. Lo que escribió no se usa. Si vuelve a dar permiso "
        "en su página de permiso, esta página se abre de nuevo."
    ),
    conflict_heading="Esta respuesta se cambió en otra página",
    conflict_text=(
        "Se guardó a las {time} desde otra ventana u otro dispositivo. No se pierde nada: abajo están las dos."
    ),
    conflict_there="Guardado allí",
    conflict_mine="Escrito aquí",
    conflict_keep="Quedarme con lo escrito aquí",
    mend="Falta algo",
    need_number=(
        "«{value}» no es un número que podamos leer. Escríbalo como 9,5 o 1.250, y lo que cuenta en «Contado en»."
    ),
    need_value="Escriba el número de ahora, o deje esta pregunta sin contestar.",
    need_label="Diga qué se cuenta, o deje esta pregunta sin contestar.",
    need_how="Elija cómo lo sabe.",
    too_long="Tiene {length} caracteres. Acórtelo a {limit}.",
    bad_characters="Contiene un carácter oculto que no se puede guardar. Escríbalo de nuevo en lugar de pegarlo.",
    need_alt="Diga en una línea qué muestra la foto.",
    need_file="Elija primero una foto, o deje esta pregunta sin contestar.",
    subject="Unas preguntas sobre su historia",
    mail=(
        "Hola, {name}:\n\ngracias por su permiso. Estas pocas preguntas, unos {minutes} minutos, dan a su historia los "
        "hechos. Puede parar y seguir más tarde con el mismo enlace:\n\n{link}\n\nAl final ve cómo le citaríamos, y no "
        "se cita nada antes de que allí diga que sí.\n\n{sender}\n"
    ),
)
