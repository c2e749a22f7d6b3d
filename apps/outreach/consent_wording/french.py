"""The permission page in French."""

from types import MappingProxyType
from typing import Final

from apps.outreach.consent_wording.wording import Wording
from apps.outreach.models.consents import Region, Use

FRENCH: Final = Wording(
    day_format="j F Y",
    last_joiner=" et ",
    heading="{name}, pouvons-nous raconter votre histoire ?",
    heading_unnamed="Pouvons-nous raconter votre histoire ?",
    scored="Le {date}, vous avez répondu à une enquête de {brand} et donné la note {score}.",
    wrote="Vous avez écrit :",
    intro=(
        "Nous aimerions le publier. Vous choisissez vous-même chaque usage. Aucune case n’était cochée avant votre "
        "arrivée, et vous pouvez dire non à tout."
    ),
    places="Où pouvons-nous l’utiliser ?",
    shows="Que pouvons-nous montrer avec ?",
    labels=MappingProxyType(
        {
            Use.CASE_STUDY: "Une histoire dans notre espace presse",
            Use.PRESS_RELEASE: "Un communiqué de presse",
            Use.SOCIAL: "Des messages sur les réseaux sociaux",
            Use.ADS: "Des publicités",
            Use.NAME: "Votre nom",
            Use.PHOTO: "Votre photo",
            Use.LOGO: "Le logo de {company}",
            Use.JOURNALIST: "Un journaliste peut vous appeler",
        }
    ),
    helps=MappingProxyType(
        {
            Use.CASE_STUDY: "{host}, ouvert à tout le monde",
            Use.PRESS_RELEASE: "Envoyé à des journalistes, qui peuvent publier vos mots",
            Use.SOCIAL: "Sur nos propres pages",
            Use.ADS: "Payées, en ligne ou sur papier",
            Use.NAME: "Avec votre entreprise. Sans cette case, nous écrivons « un client »",
            Use.PHOTO: "Une image sur laquelle on vous voit",
            Use.LOGO: "À côté de vos mots",
            Use.JOURNALIST: "Au sujet de cette histoire",
        }
    ),
    regions="Dans quelles parties du monde ?",
    regions_help=(
        "Pour un communiqué, des messages ou des publicités, si vous en cochez. Une page de notre espace presse peut "
        "être lue de tous les pays."
    ),
    region_labels=MappingProxyType(
        {
            Region.WORLD: "Partout dans le monde",
            Region.EUROPE: "Europe",
            Region.NORTH_AMERICA: "Amérique du Nord",
            Region.LATIN_AMERICA: "Amérique latine",
            Region.AFRICA_MIDDLE_EAST: "Afrique et Moyen-Orient",
            Region.ASIA_PACIFIC: "Asie et Pacifique",
        }
    ),
    until="Jusqu’à quand ?",
    months="6 mois",
    year="1 an",
    other_day="Un autre jour",
    until_help=(
        "6 mois, c’est jusqu’au {six_months} ; 1 an, jusqu’au {one_year}. Vous pouvez choisir tout jour jusqu’au "
        "{latest}. 30 jours avant votre dernier jour, s’il est plus loin que cela, nous vous demandons par e-mail si "
        "nous continuons. Sans un nouveau oui, ce que nous montrons de votre histoire est retiré automatiquement quand "
        "votre dernier jour est passé."
    ),
    said_back="Voici donc ce que vous nous dites",
    yes_to="Oui à {places}, jusqu’au {until}.",
    shown_with="Avec {shows}.",
    may_call="Un journaliste peut vous appeler.",
    everywhere="Hors de notre espace presse : partout dans le monde.",
    only_in="Hors de notre espace presse : seulement dans ces régions : {regions}.",
    not_named="À la place de votre nom, nous écrivons « un client ».",
    no_to="Non à {refused}.",
    yes_phrases=MappingProxyType(
        {
            Use.CASE_STUDY: "une histoire",
            Use.PRESS_RELEASE: "un communiqué de presse",
            Use.SOCIAL: "des messages sur les réseaux sociaux",
            Use.ADS: "des publicités",
            Use.NAME: "votre nom",
            Use.PHOTO: "votre photo",
            Use.LOGO: "le logo de {company}",
        }
    ),
    no_phrases=MappingProxyType({Use.JOURNALIST: "des appels de journalistes"}),
    yes_button="Oui, j’autorise exactement cela",
    no_button="Non, ne l’utilisez pas",
    withdraw_heading="Tout reprendre",
    withdraw_text=(
        "Il suffit d’appuyer une fois, sans donner de raison. La page, l’image et tout ce que nous montrons de votre "
        "histoire disparaissent au même moment. Les copies que d’autres ont déjà restent chez eux."
    ),
    withdraw_button="Je retire mon autorisation",
    notes=(
        (
            "Vous pouvez changer d’avis",
            (
                "Gardez notre e-mail : son lien ouvre cette page, aujourd’hui ou dans cinq ans. Il suffit d’appuyer "
                "une fois pour retirer votre autorisation, sans raison, et au même moment la page, l’image et tout ce "
                "que nous montrons de votre histoire disparaissent. Son adresse dit alors seulement qu’une histoire a "
                "été retirée. Si vous décochez une case, ce qui a été publié avec elle est retiré aussi."
            ),
        ),
        (
            "Ce que personne ne peut défaire",
            (
                "Les copies que d’autres possèdent : le papier imprimé, ce qu’un journaliste a écrit, les messages "
                "partagés, et ce que les moteurs de recherche et les lecteurs ont enregistré."
            ),
        ),
        (
            "Vos mots restent vos mots",
            (
                "Nous pouvons omettre des phrases entières de ce que vous avez dit, et nous marquons alors la "
                "coupure. Nous ne changeons aucun mot."
            ),
        ),
        (
            "Ce que nous gardons",
            (
                "Cette page telle que vous l’avez vue, vos cases, l’heure, l’adresse depuis laquelle vous avez répondu "
                "et le nom de votre navigateur, comme preuve de ce que vous avez autorisé. Nous gardons cette preuve "
                "aussi quand vous retirez votre autorisation."
            ),
        ),
    ),
    gift="Pour cela, vous recevez de {brand} : {gift}. Nous le disons à côté de vos mots.",
    gift_line="a reçu de {brand} : {gift}",
    decides="{brand} décide de la façon dont c’est utilisé.",
    questions="Des questions ? {contact}",
    pressed="Bouton choisi : {button}",
    anonymous="Un client",
    review_button="Relire ce que j’autorise",
    review_hint="Avant que cela compte, nous vous répétons ce que vous autorisez.",
    back="Changer quelque chose",
    allowed_heading="Voici ce que vous autorisez",
    allowed_since="Vous l’avez dit le {date}. C’est valable jusqu’au {until}.",
    ran_out="Votre dernier jour, le {until}, est passé. Nous n’utilisons plus votre histoire.",
    change_heading="Le changer",
    declined_heading="Vous avez dit non.",
    declined_text=(
        "Le {date}. Nous n’utilisons pas en public ce que vous nous avez dit. Si vous changez d’avis, cette page reste "
        "ouverte."
    ),
    withdrawn_heading="Votre autorisation est retirée.",
    withdrawn_text="{date}. Vous n’avez pas à donner de raison, ni rien d’autre à faire.",
    done_heading="Ce que nous avons fait",
    done=(
        (
            "Votre histoire n’est plus dans notre espace presse",
            (
                "Tout ce que nous en montrions a disparu. Son adresse dit seulement qu’une histoire a été retirée, "
                "sans votre nom."
            ),
        ),
        ("Votre image a disparu avec elle", "Son adresse répond de la même manière."),
        ("Rien de ce qui attendait ne partira", "Un texte fondé sur votre autorisation ne peut plus être publié."),
    ),
    kept_heading="Ce que nous gardons encore",
    kept_text=(
        "La trace que vous avez donné votre autorisation et que vous l’avez retirée. Elle prouve que nous avons fait "
        "ce que vous avez demandé."
    ),
    receipt="Reçu",
    again_button="Je ne le voulais pas : donner à nouveau mon autorisation",
    need_place="Cochez au moins un endroit où nous pouvons l’utiliser, ou appuyez sur non.",
    need_region="Cochez au moins une partie du monde pour le communiqué, les messages ou les publicités.",
    need_day="Choisissez un jour après aujourd’hui et au plus tard le {latest}.",
    mend="Il manque quelque chose",
    link_over="Ce lien n’accepte plus de réponse. Il permet encore de retirer une autorisation.",
)
