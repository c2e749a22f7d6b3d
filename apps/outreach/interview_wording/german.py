"""The interview by link in German."""

from typing import Final

from apps.outreach.interview_wording.wording import DefaultQuestion, InterviewWording

GERMAN: Final = InterviewWording(
    title="Ihre Geschichte",
    questions=(
        DefaultQuestion(
            "words",
            "problem",
            "Was lief vor {brand} schlecht?",
            "Ein Tag oder eine Woche, in der es wehtat, sagt mehr als eine Zusammenfassung.",
        ),
        DefaultQuestion(
            "words",
            "solution",
            "Was hat {brand} getan, und was haben Sie selbst geändert?",
            "Wer hat was getan, und seit wann.",
        ),
        DefaultQuestion(
            "figure",
            "figure",
            "Gibt es eine Zahl, die es zeigt?",
            "Eine Zahl macht es allen klar, die nicht dabei waren.",
        ),
        DefaultQuestion(
            "words",
            "result",
            "Was ist jetzt anders?",
            "Etwas, das jemand mit eigenen Augen sehen könnte, der Sie besucht.",
        ),
        DefaultQuestion(
            "words", "other", "Was hat es nicht gelöst?", "Leser glauben einer Geschichte, die das auch sagt."
        ),
        DefaultQuestion(
            "photo",
            "other",
            "Schicken Sie uns ein Foto von dort, wo es geschieht?",
            "Ein Foto vom Handy genügt. Ohne das Kreuz für Ihr Foto auf Ihrer Erlaubnisseite zeigen wir keines, auf "
            "dem Sie zu sehen sind.",
        ),
    ),
    greeting="{name}, wie ist es gelaufen?",
    greeting_unnamed="Wie ist es gelaufen?",
    intro="{total} kurze Fragen, etwa {minutes} Minuten. Sie können jede davon auslassen.",
    intro_save=(
        "Jede Antwort wird gleich gespeichert. Schließen Sie die Seite, wann Sie mögen: Derselbe Link bringt Sie "
        "dorthin zurück, wo Sie waren, bis {until}. Am Ende sehen Sie, wie wir Sie zitieren würden, und nichts wird "
        "zitiert, bevor Sie Ja sagen."
    ),
    begin="Anfangen",
    go_on="Weitermachen",
    progress="Frage {number} von {total}",
    minutes_left="noch etwa {minutes} Minuten",
    minute_left="noch etwa eine Minute",
    saved="Gespeichert {time}",
    not_saved="Noch nicht gespeichert",
    back="Zurück",
    next_button="Nächste Frage",
    to_check="Meine Antworten ansehen",
    skip="Diese Frage auslassen",
    skip_figure="Ich habe keine Zahl",
    skip_photo="Ich habe kein Foto",
    your_answer="Ihre Antwort",
    label="Was gezählt wird",
    label_help="Zum Beispiel: weggeworfener Kaffee",
    before="Vorher",
    now="Jetzt",
    unit="Gezählt in",
    unit_help="Zum Beispiel: Kilogramm in der Woche",
    period="Wann war das?",
    period_help="Zum Beispiel: Juli bis September 2026",
    how="Woher wissen Sie es?",
    how_measured="Ich messe es oder schreibe es auf",
    how_measured_words="selbst gemessen",
    how_bills="Aus meinen Rechnungen oder Büchern",
    how_bills_words="aus den Rechnungen",
    how_guess="Meine beste Schätzung",
    how_guess_help="Auch gut. Dann steht dabei, dass es eine Schätzung ist.",
    how_guess_words="eine Schätzung",
    photo="Ihr Foto",
    photo_help="JPEG, PNG oder WebP, bis 15 MB.",
    photo_kept="{width} × {height} Pixel, so wie wir es aufheben",
    photo_stripped="Wir haben entfernt, was Ihr Handy in der Datei versteckt hatte, etwa Ort und Zeit.",
    photo_send="Dieses Foto schicken",
    photo_again="Ein anderes an seiner Stelle schicken",
    photo_remove="Foto entfernen",
    photo_alt="Was ist darauf zu sehen?",
    photo_alt_help="Eine Zeile, die auch allen vorgelesen wird, die es nicht sehen können.",
    photo_person="Ist jemand zu erkennen?",
    photo_nobody="Nein, niemand",
    photo_somebody="Ja, oder ich bin nicht sicher",
    photo_somebody_help="Dann zeigen wir es nur, wenn Sie auf Ihrer Erlaubnisseite Ihr Foto angekreuzt haben.",
    check_heading="So würden wir Sie zitieren",
    check_intro=(
        "Lesen Sie jede Antwort. Wir dürfen ganze Sätze weglassen, und dann kennzeichnen wir die Lücke. Wir ändern "
        "kein Wort. Wenn Sie es anders sagen möchten, ändern Sie es hier: Dann gelten Ihre neuen Worte."
    ),
    quoted_as="Als Sprecher würden wir schreiben: {speaker}",
    figure_as="Diese Zahl würden wir drucken, mit dem, der dafür einsteht:",
    photo_as="Dieses Foto dürfen wir zeigen:",
    too_short="Das ist zu kurz für ein Zitat. Wir heben es als Hintergrund auf.",
    change="Ändern",
    nothing_yet="Sie haben noch nichts beantwortet. Gehen Sie zu einer Frage zurück und schreiben Sie ein paar Worte.",
    check_end=(
        "Nach Ihrem Ja sind die Antworten abgeschlossen. Ihre Erlaubnisseite bleibt offen, und dort können Sie alles "
        "zurücknehmen."
    ),
    check_yes="Ja, das sind meine Worte",
    thanks_heading="Danke. Mehr brauchen wir nicht.",
    thanks_text="Ihre Antworten sind am {date} bei uns angekommen. Sie brauchen nichts weiter zu tun.",
    thanks_next=(
        "Was veröffentlicht wird, beruht auf Ihrer Erlaubnis. Heben Sie unsere E-Mail dazu auf: Ihr Link ändert sie "
        "oder nimmt sie zurück, jederzeit."
    ),
    closed_heading="Hier gibt es gerade nichts zu beantworten",
    closed_text=(
        "Diese Fragen beruhen auf Ihrer Erlaubnis, und die gilt zurzeit nicht. Was Sie geschrieben haben, wird nicht "
        "verwendet. Wenn Sie auf Ihrer Erlaubnisseite wieder Ja sagen, öffnet sich diese Seite erneut."
    ),
    conflict_heading="Diese Antwort wurde auf einer anderen Seite geändert",
    conflict_text=(
        "Sie wurde um {time} in einem anderen Fenster oder Gerät gespeichert. Nichts ist verloren: Unten steht beides."
    ),
    conflict_there="Dort gespeichert",
    conflict_mine="Hier geschrieben",
    conflict_keep="Behalten, was hier steht",
    mend="Es fehlt etwas",
    need_number=(
        "„{value}“ ist keine Zahl, die wir lesen können. Schreiben Sie sie wie 9,5 oder 1.250, und was sie zählt, bei "
        "„Gezählt in“."
    ),
    need_value="Schreiben Sie die Zahl, wie sie jetzt ist, oder lassen Sie die Frage aus.",
    need_label="Sagen Sie, was gezählt wird, oder lassen Sie die Frage aus.",
    need_how="Wählen Sie, woher Sie es wissen.",
    too_long="Das hat {length} Zeichen. Kürzen Sie es auf {limit}.",
    bad_characters=(
        "Darin ist ein verstecktes Zeichen, das wir nicht aufheben können. Tippen Sie es neu, statt es einzufügen."
    ),
    need_alt="Sagen Sie in einer Zeile, was das Foto zeigt.",
    need_file="Wählen Sie zuerst ein Foto, oder lassen Sie die Frage aus.",
    subject="Ein paar Fragen zu Ihrer Geschichte",
    mail=(
        "Guten Tag {name},\n\ndanke für Ihre Erlaubnis. Diese wenigen Fragen, etwa {minutes} Minuten, geben Ihrer "
        "Geschichte die Fakten. Sie können aufhören und später mit demselben Link weitermachen:\n\n{link}\n\nAm Ende "
        "sehen Sie, wie wir Sie zitieren würden, und nichts wird zitiert, bevor Sie dort Ja sagen.\n\n{sender}\n"
    ),
)
