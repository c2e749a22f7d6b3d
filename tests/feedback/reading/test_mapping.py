import pytest

from apps.feedback.reading import ReadingError, check_mapping, chosen_columns, guess_mapping
from apps.feedback.reading.table_format import TableFormat
from apps.feedback.reading.words import normal


def guessed(columns, *rows):
    return chosen_columns(guess_mapping(columns, rows))


class TestGuessMapping:
    def test_reads_the_french_names_of_an_r_export(self):
        columns = [
            "Column 1",
            "id",
            "nps",
            "satisfaction",
            "intention",
            "explication",
            "NbPassageKS",
            "CaTicket",
            "t",
        ]
        rows = [
            ["1", "2368", "10", "10", "10", "NA", "23", "12.85", "11"],
            ["2", "2482", "7", "7", "7", "Il y a très peu de caisses", "18", "34.9", "11"],
        ]
        assert guessed(columns, *rows) == {"source_id": "id", "score": "nps", "comment": "explication"}

    def test_reads_the_names_of_the_mapping_page(self):
        columns = ["response_id", "email", "full name", "nps", "answered", "why", "shop_code"]
        row = [
            "q-1",
            "rosa@example.com",
            "Rosa Medeiros",
            "10",
            "23/11/2026 18:04",
            "I sent the wrong address",
            "LTH",
        ]
        assert guessed(columns, row) == {
            "source_id": "response_id",
            "score": "nps",
            "comment": "why",
            "answered_at": "answered",
            "customer_name": "full name",
            "customer_email": "email",
        }

    @pytest.mark.parametrize(
        ("columns", "row", "expected"),
        [
            (
                [
                    "Antwort-ID",
                    "Bewertung",
                    "Begründung",
                    "Datum",
                    "Vorname",
                    "Nachname",
                    "E-Mail-Adresse",
                    "Firma",
                ],
                ["1", "9", "Gut gemacht", "23.11.2026", "Eva", "Muster", "eva@example.com", "Muster AG"],
                ("source_id score comment answered_at customer_first_name customer_last_name customer_email company"),
            ),
            (
                [
                    "ID respuesta",
                    "Puntuación",
                    "Comentario",
                    "Fecha",
                    "Nombre",
                    "Apellidos",
                    "Correo electrónico",
                ],
                ["1", "9", "Muy bien", "23/11/2026", "Ana", "Silva", "ana@example.com"],
                "source_id score comment answered_at customer_first_name customer_last_name customer_email",
            ),
            (
                ["Note", "Commentaire", "Horodateur", "Prénom", "Nom", "Courriel", "Téléphone", "Langue"],
                [
                    "9",
                    "Très bien",
                    "23/11/2026 10:00",
                    "Ana",
                    "Silva",
                    "ana@example.com",
                    "+33 1 23 45 67 89",
                    "fr",
                ],
                (
                    "score comment answered_at "
                    "customer_first_name customer_last_name customer_email customer_phone language"
                ),
            ),
            (
                [
                    "responseId",
                    "npsScore",
                    "npsComment",
                    "createdAt",
                    "customerName",
                    "customerId",
                    "phoneNumber",
                ],
                ["r1", "9", "Good work", "2026-11-23T10:00:00Z", "Ana", "c1", "+44 20 7946 0000"],
                "source_id score comment answered_at customer_name customer_id customer_phone",
            ),
        ],
    )
    def test_knows_the_words_of_four_languages(self, columns, row, expected):
        assert {column: target for target, column in guessed(columns, row).items()} == dict(
            zip(columns, expected.split(), strict=True)
        )

    def test_does_not_take_the_reason_for_a_score_as_the_score(self):
        columns = ["What is the main reason for your score?", "How likely are you to recommend us?"]
        assert guessed(columns, ["Fast help", "9"]) == {"comment": columns[0], "score": columns[1]}

    def test_does_not_take_a_column_of_other_numbers_as_the_score_because_of_its_name(self):
        assert "score" not in guessed(["credit score", "visits"], ["712", "34"], ["690", "51"])

    def test_prefers_the_recommendation_to_the_satisfaction(self):
        assert guessed(["satisfaction", "recommend"], ["10", "3"])["score"] == "recommend"

    def test_takes_a_nameless_score_only_where_it_is_the_only_one(self):
        assert guessed(["a", "b"], ["9", "hello there"])["score"] == "a"
        assert "score" not in guessed(["a", "b"], ["9", "8"])

    def test_finds_addresses_by_their_values(self):
        guesses = guess_mapping(["Q7", "nps"], [["ana@example.com", "9"]])
        assert guesses["customer_email"].column == "Q7"
        assert guesses["customer_email"].sentence == "The values look like it."

    def test_says_why(self):
        guesses = guess_mapping(["nps", "our comment box"], [["9", "good work"]])
        assert guesses["score"].sentence == "The name says so."
        assert guesses["comment"].sentence == "The name sounds like it."

    def test_leaves_the_columns_of_a_tool_that_are_no_questions(self):
        known = TableFormat(name="Tool", questions=frozenset({1}))
        assert chosen_columns(guess_mapping(["score", "Q1"], [["5", "9"]], table_format=known)) == {"score": "Q1"}


class TestNormal:
    @pytest.mark.parametrize("name", ["RecipientEmail", "recipient_email", "Recipient  e-mail", "RECIPIENT EMAIL"])
    def test_brings_the_ways_of_writing_together(self, name):
        assert normal(name).replace("e mail", "email") == "recipient email"


class TestCheckMapping:
    def test_takes_what_a_person_chose(self):
        check_mapping({"score": "b", "comment": "a"}, ["a", "b"])

    @pytest.mark.parametrize(
        ("mapping", "words"),
        [
            ({"score": "x"}, "The file has no column “x”. Its columns are: a, b."),
            ({"scor": "a"}, "There is no field “scor”. The fields are: source_id, score"),
            (
                {"score": "a", "comment": "a"},
                "The column “a” is chosen for “Score, 0 to 10” and for another field.",
            ),
            ({"comment": "a"}, "No column is chosen for the score."),
        ],
    )
    def test_refuses_a_map_that_does_not_fit_with_the_mend(self, mapping, words):
        with pytest.raises(ReadingError) as caught:
            check_mapping(mapping, ["a", "b"])
        assert words in caught.value.sentence
