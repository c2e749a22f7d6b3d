"""The interview by link in French."""

from typing import Final

from apps.outreach.interview_wording.wording import DefaultQuestion, InterviewWording

FRENCH: Final = InterviewWording(
    title="Votre histoire",
    questions=(
        DefaultQuestion(
            "words",
            "problem",
            "Qu’est-ce qui n’allait pas avant {brand} ?",
            "Un jour ou une semaine où cela se sentait en dit plus qu’un résumé.",
        ),
        DefaultQuestion(
            "words",
            "solution",
            "Qu’a fait {brand}, et qu’avez-vous changé vous-même ?",
            "Qui a fait quoi, et depuis quand.",
        ),
        DefaultQuestion(
            "figure",
            "figure",
            "Y a-t-il un chiffre qui le montre ?",
            "Un chiffre le rend clair à ceux qui n’étaient pas là.",
        ),
        DefaultQuestion(
            "words",
            "result",
            "Qu’est-ce qui est différent maintenant ?",
            "Quelque chose qu’une personne qui vous rend visite pourrait voir elle-même.",
        ),
        DefaultQuestion(
            "words", "other", "Qu’est-ce que cela n’a pas résolu ?", "Les lecteurs croient une histoire qui le dit."
        ),
        DefaultQuestion(
            "photo",
            "other",
            "Voulez-vous nous envoyer une photo du lieu ?",
            "Une photo prise au téléphone suffit. Sans la case pour votre photo sur votre page d’autorisation, nous "
            "n’en montrons aucune sur laquelle on vous voit.",
        ),
    ),
    greeting="{name}, comment cela s’est-il passé ?",
    greeting_unnamed="Comment cela s’est-il passé ?",
    intro="{total} questions courtes, environ {minutes} minutes. Vous pouvez laisser de côté celles que vous voulez.",
    intro_save=(
        "Chaque réponse est enregistrée au fur et à mesure. Fermez la page quand vous voulez : le même lien vous "
        "ramène où vous étiez, jusqu’au {until}. À la fin, vous voyez comment nous vous citerions, et rien n’est cité "
        "avant que vous disiez oui."
    ),
    begin="Commencer",
    go_on="Continuer",
    progress="Question {number} sur {total}",
    minutes_left="encore environ {minutes} minutes",
    minute_left="encore environ une minute",
    saved="Enregistré {time}",
    not_saved="Pas encore enregistré",
    back="Retour",
    next_button="Question suivante",
    to_check="Voir mes réponses",
    skip="Laisser celle-ci de côté",
    skip_figure="Je n’ai pas de chiffre",
    skip_photo="Je n’ai pas de photo",
    your_answer="Votre réponse",
    label="Ce qui est compté",
    label_help="Par exemple : café jeté",
    before="Avant",
    now="Maintenant",
    unit="Compté en",
    unit_help="Par exemple : kilos par semaine",
    period="C’était quand ?",
    period_help="Par exemple : de juillet à septembre 2026",
    how="Comment le savez-vous ?",
    how_measured="Je le mesure ou je le note",
    how_measured_words="mesuré sur place",
    how_bills="D’après mes factures ou mes comptes",
    how_bills_words="d’après les factures",
    how_guess="Ma meilleure estimation",
    how_guess_help="C’est bien aussi. Il sera dit que c’est une estimation.",
    how_guess_words="une estimation",
    photo="Votre photo",
    photo_help="JPEG, PNG ou WebP, jusqu’à 15 Mo.",
    photo_kept="{width} × {height} pixels, telle que nous la gardons",
    photo_stripped="Nous avons enlevé ce que votre téléphone avait caché dans le fichier, comme le lieu et l’heure.",
    photo_send="Envoyer cette photo",
    photo_again="En envoyer une autre à sa place",
    photo_remove="Enlever la photo",
    photo_alt="Que montre-t-elle ?",
    photo_alt_help="Une ligne, lue aussi à voix haute à ceux qui ne peuvent pas la voir.",
    photo_person="Peut-on reconnaître quelqu’un ?",
    photo_nobody="Non, personne",
    photo_somebody="Oui, ou je n’en suis pas sûr",
    photo_somebody_help="Nous ne la montrons alors que si vous avez coché votre photo sur votre page d’autorisation.",
    check_heading="Voici comment nous vous citerions",
    check_intro=(
        "Lisez chaque réponse. Nous pouvons omettre des phrases entières, et nous marquons alors la coupure. Nous ne "
        "changeons aucun mot. Pour le dire autrement, changez-le ici : ce sont alors vos nouveaux mots qui comptent."
    ),
    quoted_as="Comme auteur, nous écririons : {speaker}",
    figure_as="Nous publierions ce chiffre, avec la personne qui s’en porte garante :",
    photo_as="Nous pouvons montrer cette photo :",
    too_short="C’est trop court pour être cité. Nous le gardons comme contexte.",
    change="Le changer",
    nothing_yet="Vous n’avez encore rien répondu. Revenez à une question et écrivez quelques mots.",
    check_end=(
        "Après votre oui, les réponses sont closes. Votre page d’autorisation reste ouverte, et vous pouvez tout y "
        "reprendre."
    ),
    check_yes="Oui, ce sont mes mots",
    thanks_heading="Merci. C’est tout ce qu’il nous faut.",
    thanks_text="Vos réponses nous sont parvenues le {date}. Vous n’avez rien d’autre à faire.",
    thanks_next=(
        "Ce qui est publié se fonde sur votre autorisation. Gardez notre e-mail à son sujet : son lien la change ou la "
        "retire à tout moment."
    ),
    closed_heading="Il n’y a rien à répondre ici pour le moment",
    closed_text=(
        "Ces questions se fondent sur votre autorisation, et elle n’est pas en vigueur. Ce que vous avez écrit n’est "
        "pas utilisé. Si vous la donnez à nouveau sur votre page d’autorisation, cette page s’ouvre de nouveau."
    ),
    conflict_heading="Cette réponse a été changée sur une autre page",
    conflict_text=(
        "Elle a été enregistrée à {time} depuis une autre fenêtre ou un autre appareil. Rien n’est perdu : les deux "
        "sont ci-dessous."
    ),
    conflict_there="Enregistré là-bas",
    conflict_mine="Écrit ici",
    conflict_keep="Garder ce qui est ici",
    mend="Il manque quelque chose",
    need_number=(
        "« {value} » n’est pas un nombre que nous pouvons lire. Écrivez-le comme 9,5 ou 1 250, et ce qu’il compte dans "
        "« Compté en »."
    ),
    need_value="Écrivez le nombre tel qu’il est maintenant, ou laissez cette question de côté.",
    need_label="Dites ce qui est compté, ou laissez cette question de côté.",
    need_how="Choisissez comment vous le savez.",
    too_long="Il y a {length} caractères. Raccourcissez à {limit}.",
    bad_characters="Il contient un caractère caché que nous ne pouvons pas garder. Retapez-le au lieu de le coller.",
    need_alt="Dites en une ligne ce que montre la photo.",
    need_file="Choisissez d’abord une photo, ou laissez cette question de côté.",
    subject="Quelques questions sur votre histoire",
    mail=(
        "Bonjour {name},\n\nmerci de votre autorisation. Ces quelques questions, environ {minutes} minutes, donnent à "
        "votre histoire ses faits. Vous pouvez vous arrêter et continuer plus tard par le même lien :\n\n{link}\n\nÀ "
        "la fin, vous voyez comment nous vous citerions, et rien n’est cité avant que vous y disiez oui.\n\n{sender}\n"
    ),
)
