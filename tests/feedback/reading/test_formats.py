"""Files as the survey tools write them; the words are made up, the shapes are theirs."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from apps.feedback.reading import (
    ParsedRow,
    chosen_columns,
    guess_mapping,
    open_table,
    read_responses,
    sample_of,
)

NOW = datetime(2026, 11, 24, tzinfo=UTC)
QUALTRICS = (
    "StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,"
    "RecipientEmail,ExternalReference,UserLanguage,Q1,Q2,Q2 - Topics\n"
    "Anfangsdatum,Enddatum,Antworttyp,Stand,Beendet,Erfassungsdatum,Antwort-ID,Nachname,Vorname,E-Mail,Externe,"
    "Sprache,Wie wahrscheinlich ist es?,Und sonst?,Q2 - Topics\n"
    + ",".join(['"{""ImportId"":""x"",""timeZone"":""%s""}"'] * 15)
    + "\n2026-07-18 08:28:09,2026-07-18 08:28:48,0,100,1,2026-07-18 08:28:48,R_1,Muster,Eva,eva@example.com,"
    "c-1,DE,9,"
    '"Alles gut,\ndanke",\n'
)
LEGACY = (
    "V1,V2,V3,V4,V5,V8,V9,V10,Q1,Q2,LocationLatitude,\n"
    "ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,StartDate,EndDate,Finished,"
    "Would you recommend us?,"
    "Tell us more.,LocationLatitude,\n"
    "R_1,Default,Anonymous,,,2015-07-18 08:28:09,2015-07-18 08:28:48,1,2,Hello there,47.1,\n"
)
SURVEYMONKEY = (
    "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,"
    "Custom Data 1,"
    "How likely is it that you would recommend us to a friend?,What is the main reason for your score?,"
    "Which do you use?,,\n"
    ",,,,,,,,,,Open-Ended Response,Web,Mobile,API\n"
    "114001,4001,03/05/2026 09:14:22 AM,03/05/2026 09:16:02 AM,203.0.113.10,ana@example.com,Ana,Silva,,10,"
    "Fast,Web,,API\n"
    "114002,4001,03/05/2026 10:01:00 PM,03/05/2026 10:01:40 PM,203.0.113.11,bo@example.com,Bo,Lee,,3,"
    '"Lost,\nand late",,Mobile,\n'
)


def responses(path, zone="Europe/Zurich"):
    table = open_table(path)
    guesses = guess_mapping(table.columns, sample_of(table), table_format=table.format, labels=table.labels)
    found = list(read_responses(table, chosen_columns(guesses), zone=ZoneInfo(zone), now=NOW))
    assert all(isinstance(row, ParsedRow) for row in found), found
    return table, chosen_columns(guesses), found


class TestQualtrics:
    def test_reads_one_response_under_three_header_rows(self, write_file):
        table, _mapping, (only,) = responses(write_file(QUALTRICS.replace("%s", "Z")))
        assert table.format.name == "Qualtrics"
        assert (only.source_id, only.score, only.comment) == ("R_1", 9, "Alles gut,\ndanke")
        assert (only.customer_name, only.customer_email) == ("Eva Muster", "eva@example.com")
        assert (only.customer_key, only.language) == ("c-1", "de")

    def test_takes_the_score_and_not_the_group_that_is_worked_out_from_it(self, write_file):
        text = (
            "StartDate,EndDate,Status,RecordedDate,ResponseId,UserLanguage,Q1_NPS_GROUP,Q1,Q2,Q2 - Sentiment Score\n"
            "Anfangsdatum,Enddatum,Antworttyp,Erfassungsdatum,Antwort-ID,Sprache,Würden Sie uns empfehlen? - Gruppe,"
            "Würden Sie uns empfehlen?,Warum?,Q2 - Sentiment Score\n"
            + ",".join(['"{""ImportId"":""x""}"'] * 10)
            + "\n2026-07-18 08:28:09,2026-07-18 08:28:48,0,2026-07-18 08:28:48,R_1,DE,3,10,Weil es passt,2\n"
        )
        _table, mapping, (only,) = responses(write_file(text))
        assert (mapping["score"], mapping["comment"], only.score) == ("Q1", "Q2", 10)

    def test_takes_when_it_was_begun_where_the_recorded_date_cannot_be_read(self, write_file):
        text = QUALTRICS.replace("%s", "Z").replace("0,100,1,2026-07-18 08:28:48", "0,100,1,0000-00-00")
        _table, _mapping, (only,) = responses(write_file(text))
        assert only.answered_at == datetime(2026, 7, 18, 8, 28, 48, tzinfo=UTC)
        assert [note.problem.code for note in only.notes] == ["month_does_not_exist"]

    def test_takes_the_zone_that_the_third_row_declares(self, write_file):
        _table, _mapping, (only,) = responses(write_file(QUALTRICS.replace("%s", "America/Denver")))
        assert only.answered_at == datetime(2026, 7, 18, 14, 28, 48, tzinfo=UTC)

    def test_falls_back_to_the_given_zone_where_the_declared_one_is_unknown(self, write_file):
        _table, _mapping, (only,) = responses(write_file(QUALTRICS.replace("%s", "Moon/Crater")))
        assert only.answered_at == datetime(2026, 7, 18, 6, 28, 48, tzinfo=UTC)

    def test_reads_two_header_rows_without_import_ids(self, write_file):
        lines = QUALTRICS.split("\n")
        table, _mapping, found = responses(write_file("\n".join(lines[:2] + lines[3:])))
        assert (table.format.header_rows, len(found)) == (2, 1)

    def test_reads_one_header_row_alone(self, write_file):
        lines = QUALTRICS.split("\n")
        table, _mapping, found = responses(write_file("\n".join(lines[:1] + lines[3:])))
        assert (table.format.header_rows, len(found)) == (1, 1)

    def test_reads_one_response_of_the_older_export_and_no_name_for_anonymous(self, write_file):
        table, mapping, (only,) = responses(write_file(b"\xef\xbb\xbf" + LEGACY.encode()))
        assert table.columns[:3] == ("ResponseID", "ResponseSet", "Name")
        assert (mapping["score"], mapping["comment"]) == ("Q1", "Q2")
        assert (only.source_id, only.score, only.customer_name) == ("R_1", 2, "")


class TestSurveyMonkey:
    def test_reads_two_responses_with_the_comment_in_one_piece(self, write_file):
        table, _mapping, (first, second) = responses(write_file(SURVEYMONKEY))
        assert table.columns[-2:] == ("Which do you use? – Mobile", "Which do you use? – API")
        assert (first.score, first.customer_name) == (10, "Ana Silva")
        assert (second.source_id, second.comment) == ("114002", "Lost,\nand late")

    def test_reads_its_dates_month_first(self, write_file):
        _table, _mapping, (_first, second) = responses(write_file(SURVEYMONKEY), zone="UTC")
        assert second.answered_at == datetime(2026, 3, 5, 22, 1, 40, tzinfo=UTC)

    def test_reads_dates_the_other_way_round_where_one_can_be_read_in_no_other(self, write_file):
        text = SURVEYMONKEY.replace("03/05/2026 10:01:40 PM", "23/05/2026 22:01:40")
        _table, _mapping, (first, second) = responses(write_file(text), zone="UTC")
        assert [row.answered_at.month for row in (first, second)] == [5, 5]

    def test_is_known_by_its_french_and_german_columns(self, write_file):
        french = (
            "ID du répondant,ID du collecteur,Date de début,Date de fin,Adresse IP,Adresse e-mail,Prénom,Nom,"
            "Données personnalisées 1,Recommanderiez-vous notre magasin ?,Pourquoi ?\n"
            ",,,,,,,,,,Réponse ouverte\n"
            "114001,4001,05/03/2026 09:14:22,25/03/2026 09:16:02,203.0.113.10,ana@example.com,Ana,Silva,c-7,10,Rapide\n"
        )
        table, _mapping, (only,) = responses(write_file(french), zone="Europe/Paris")
        assert table.format.name == "SurveyMonkey"
        assert (only.source_id, only.score, only.comment) == ("114001", 10, "Rapide")
        assert (only.customer_name, only.customer_email, only.customer_key) == ("Ana Silva", "ana@example.com", "c-7")
        assert only.answered_at == datetime(2026, 3, 25, 8, 16, 2, tzinfo=UTC)

    def test_reads_a_score_that_is_spread_over_eleven_columns(self, write_file):
        choices = ["Not at all likely - 0", *map(str, range(1, 10)), "Extremely likely - 10"]
        header = f"Respondent ID,Collector ID,End Date,How likely are you to recommend us?{',' * 10},Why?\n"
        cells = [f"{n},4001,03/25/2026 09:16:02 AM,{',' * n}{choices[n]}{',' * (10 - n)},Words\n" for n in (9, 0, 10)]
        text = header + f",,,{','.join(choices)},Open-Ended Response\n" + "".join(cells)
        _table, _mapping, found = responses(write_file(text))
        assert [(row.score, row.comment) for row in found] == [(9, "Words"), (0, "Words"), (10, "Words")]


class TestFormatsByName:
    def test_reads_delighted(self, write_file):
        table, mapping, (only,) = responses(
            write_file(
                "ID,Person ID,Person name,Person email,Score,Comment,Created at,Updated at\n"
                "7,p-1,Ana Silva,ana@example.com,9,Good,2026-03-05 09:00:00 UTC,2026-03-06 09:00:00 UTC\n"
            )
        )
        assert table.format.name == "Delighted"
        assert (mapping["answered_at"], only.customer_key, only.score) == ("Created at", "p-1", 9)

    def test_sets_answers_to_another_kind_of_question_aside(self, write_file):
        path = write_file(
            "Response ID,Person email,Survey type,Score,Comment,Created at\n"
            "7,ana@example.com,nps,9,Good,2026-03-05 09:00:00 -0500\n8,bo@example.com,csat,5,,2026-03-05 09:00:00 EST\n"
        )
        table = open_table(path)
        guesses = guess_mapping(table.columns, sample_of(table), table_format=table.format, labels=table.labels)
        first, second = read_responses(table, chosen_columns(guesses), zone=UTC, now=NOW)
        assert (first.score, first.answered_at) == (9, datetime(2026, 3, 5, 14, tzinfo=UTC))
        assert second.reason == "other_scale"

    def test_takes_when_a_form_was_begun_where_it_was_not_sent_off(self, write_file):
        _table, _mapping, (only,) = responses(
            write_file(
                "#,How likely are you to recommend us?,Why?,Response Type,Start Date (UTC),Stage Date (UTC),"
                "Submit Date (UTC),Network ID,Tags\n"
                "a1b2,10,It works,partial,2026-03-05 08:59:00,,,n1,\n"
            )
        )
        assert (only.score, only.answered_at) == (10, datetime(2026, 3, 5, 8, 59, tzinfo=UTC))

    def test_reads_typeform_in_utc(self, write_file):
        table, _mapping, (only,) = responses(
            write_file(
                "#,How likely are you to recommend us?,Why did you choose it?,"
                "Start Date (UTC),Submit Date (UTC),Network ID\n"
                "a1b2,10,Because it works,2026-03-05 08:59:00,2026-03-05 09:00:00,n1\n"
            )
        )
        assert (table.format.name, only.source_id) == ("Typeform", "a1b2")
        assert (only.score, only.comment) == (10, "Because it works")
        assert only.answered_at == datetime(2026, 3, 5, 9, tzinfo=UTC)

    def test_reads_asknicely(self, write_file):
        table, mapping, (only,) = responses(
            write_file(
                "Question,Name,Email,Sent,Opened,Responded,Answer,Comment\n"
                "Recommend?,Bo Lee,bo@example.com,1772700000,1772701000,1772702000,8,Fine\n"
            )
        )
        assert (table.format.name, mapping["score"]) == ("AskNicely", "Answer")
        assert only.answered_at == datetime.fromtimestamp(1772702000, UTC)
