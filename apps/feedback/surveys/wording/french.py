"""A survey in French."""

from typing import Final

from apps.feedback.surveys.wording.wording import SurveyWords

FRENCH: Final = SurveyWords(
    question="Recommanderiez-vous {brand} à un ami ou à un collègue ?",
    for_promoters="Que faisons-nous qui vous manquerait ailleurs ?",
    for_passives="Qu’aurait-il fallu pour un dix ?",
    for_detractors="Qu’est-ce qui n’a pas été, et que devrions-nous faire ?",
    thanks="Une personne de {brand} lit ce que vous avez écrit.",
    mail_subject="Une question de {brand}",
    mail_text="Bonjour {name},\n\nvous êtes client de {brand} et nous aimerions savoir comment nous faisons.",
    called="Français",
    title="Une question",
    tap="Choisissez un nombre de 0 à 10",
    low="0 : certainement pas",
    high="10 : certainement",
    for_anybody="Quelle est la raison principale de votre nombre ?",
    may_stay_empty="peut rester vide",
    comment_help="Si quelque chose n’a pas été, dites-le. Une personne lit chaque réponse.",
    email="Votre e-mail, si nous pouvons vous écrire au sujet de cette réponse",
    email_help="Sans lui votre réponse compte, et personne ne sait de qui elle vient.",
    send="Envoyer ma réponse",
    send_again="Envoyer la réponse modifiée",
    privacy=(
        "{brand} et ceux qui travaillent pour la marque lisent votre réponse. Elle n’est montrée à personne d’autre : "
        "on vous le demanderait d’abord, à part."
    ),
    no_more="Plus de questions, s’il vous plaît",
    no_more_help="Alors {brand} ne vous demande plus rien par mail. Ce que vous écrivez vous-même reçoit une réponse.",
    stopped_heading="Plus de questions.",
    stopped_text="{brand} ne vous demande plus rien par mail. Ce que vous écrivez vous-même reçoit une réponse.",
    again="Recevoir de nouveau des questions",
    thanks_heading="Merci.",
    your_answer="Votre nombre : {score}",
    change_until="Vous pouvez modifier votre réponse par le même lien jusqu’au {moment}.",
    change="Modifier ma réponse",
    too_late="Votre réponse reste telle quelle : elle pouvait être modifiée jusqu’au {moment}. Écrivez-nous la suite.",
    acted_on="Vos mots sont déjà utilisés et ne peuvent plus être modifiés ici. Écrivez-nous la suite.",
    reviews_heading="Le diriez-vous à d’autres ?",
    reviews_text="Tous ceux qui répondent voient ces pages, quel que soit leur nombre. Dites-y ce que vous pensez.",
    closed_heading="Cette enquête est close.",
    closed_text="Les réponses ne sont plus prises. S’il y a quelque chose que {brand} devrait savoir, écrivez-leur.",
    mend="Pas encore envoyé",
    need_score="Choisissez un nombre de 0 à 10.",
    bad_email="« {value} » n’est pas une adresse e-mail : il faut la forme nom@serveur. Vous pouvez la laisser vide.",
    too_long="Ceci a {length} caractères : raccourcissez à {limit}.",
    bad_characters="Ceci contient des caractères qui ne peuvent pas être montrés : retirez-les et envoyez de nouveau.",
    stood_too_long="Cette page est restée ouverte longtemps. Rien n’est perdu : appuyez encore une fois.",
    too_many="Beaucoup de réponses sont venues d’où vous êtes. Attendez dix minutes, puis appuyez encore une fois.",
    mail_press="Appuyez sur votre nombre. Une page s’ouvre, et c’est là que vous l’envoyez :",
    mail_whole="Ou ouvrez la page sans nombre :",
    mail_stop="Pour ne plus recevoir de questions de {brand} :",
    reminder_subject="Votre réponse aiderait encore",
    reminder_text=(
        "Bonjour {name},\n\nil y a quelques jours {brand} vous a posé une question. Si vous avez une demi-minute, nous "
        "aimerions encore vous entendre. Nous ne redemandons plus."
    ),
    review_subject="Parleriez-vous de {brand} à d’autres ?",
    review_text=(
        "Bonjour {name},\n\nbeaucoup lisent des avis avant de choisir. Si vous voulez leur dire comment c’était avec "
        "{brand}, en bien ou en mal, voici les endroits :\n\n{sites}\n\nNous demandons aux clients par tirage au sort, "
        "quoi qu’ils nous aient dit avant, et ne donnons rien en échange."
    ),
)
