"""Spanish. Reviewed as a whole; a change is tried with the examples and by `manage.py fit_safety`."""

from typing import Final

from apps.listening.safety.words.wordlist import WordList

SPANISH: Final = WordList(
    language="es",
    kinds={
        "death": r"muri(?:ó|eron)|muert(?:o|a|os|as|e|es)|falleci(?:ó|eron|do|da|dos|das|miento)|mortal(?:es)?|mató|mataron|ahogad(?:o|a|os|as)|asfixiad(?:o|a)|perdió la vida",
        "injury": (
            r"herid(?:o|a|os|as)|lesi(?:ón|ones|onado|onada|onados|onadas|onó)|quem(?:adura|aduras|ó la|ó el|é la|é el|é los|ado la mano|ada la mano)|fractur(?:a|as|ado|ada|ó)|rompió (?:el|la|un|una) (?:brazo|pierna|muñeca|nariz|tobillo|diente|mano|dedo|costilla)|esguince|conmoción|sangr(?:ó|aba|ando|e|ado)|inconsciente|puntos de sutura|latigazo cervical|cort(?:ó|é) (?:el|la|los) (?:dedo|mano|pie|lengua|dedos)|contusion(?:es)?|se atragantó|atragantad(?:o|a)"
        ),
        "hospital": r"hospital(?:es|izado|izada|izaron)?|urgencias|ambulancia|bomberos|paramédicos|operad(?:o|a)|cirugía|cuidados intensivos",
        "crash": r"accidente(?:s)?|accidentad(?:o|a)|choque|chocó|chocamos|chocaron|choqué|colisi(?:ón|ones|onó)|volc(?:ó|ado|amos)|atropell(?:ó|ado|ada|aron)|se estrelló|estrellad(?:o|a)|siniestro total|se cayó (?:por|de|en)|me caí|caída",
        "fire": r"incendi(?:o|os|ó|ado)|se prendió fuego|prendió fuego|en llamas|llamas|explot(?:ó|aron|ado)|explosi(?:ón|ones)|se quemó (?:entero|entera|por completo)|ardi(?:ó|endo)",
        "restraint": r"(?:airbags?|bolsas? de aire) (?:\w+ ){0,2}no (?:\w+ )?(?:activ|abr|desple|infl)\w+|no (?:\w+ ){0,3}(?:airbags?|bolsas? de aire)",
        "runaway": r"perdió el control|perdí el control|pérdida de control|aceleración (?:repentina|involuntaria)",
        "shock": r"electrocut(?:ó|ado|ada)|descarga eléctrica|calambrazo",
        "illness": r"intoxicaci(?:ón|ones)|intoxicad(?:o|a|os|as)|envenenad(?:o|a|os)|vomit(?:ó|ando|é|aron|os)|reacción alérgica|choque anafiláctico|se desmayó|desmay(?:é|ado|ada)|convulsion(?:es)?|salmonela|salmonelosis|listeria|dificultad para respirar|no podía respirar|monóxido de carbono",
        "smoke": r"humo|chispas|derretid(?:o|a|os)|se derritió|sobrecalent(?:ó|ado|amiento)|olor a quemado|olor a gas|fuga de gas",
    },
    denials=r"no hubo|no hay|sin|ningún|ninguna|nunca|jamás|nadie|ni|no",
    maybes=r"podría|podrían|pudo|pudieron|puede|pueden|hubiera|habría|casi|riesgo|peligro(?:so|sa)?|evitar|evitó|antes|miedo|temo|posible|si|podido|a punto|por poco|potencial",
    maybes_after=r"evitad(?:o|a)|posible|potencial|podría|hubiera",
    others=(
        r"muert(?:o|a|os|as) de (?:risa|hambre|frío|sed|sueño)|punto muerto|tiempo muerto|matar el tiempo|libre de humo|no fumador(?:es)?|detector de humo|precios (?:\w+ )?explot\w+|sin accidentes|por accidente|queso derretido|choque cultural|ahogad(?:o|a) en trabajo|naturaleza muerta",
    ),
)
