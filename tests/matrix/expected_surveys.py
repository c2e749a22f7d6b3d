"""The rows of the table about surveys and invitations to review; the columns are those of expected.py."""

SURVEYS = """

# Whoever works for the brand asks its customers; the list of review sites is the lead's (clients_settings).
surveys:list            GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:new             GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:new             POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:reviews         GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:review_plan     GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:review_plan     POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:round           GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:round_move      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:one             GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:move            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:websites        POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:words           GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:words           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:remove_words    POST   | login in    in   in    in    404   404   404   | 404    404    | 404
surveys:preview         GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:plan            GET    | login page  page page  page  404   404   404   | 404    404    | 404
surveys:plan            POST   | login in    in   in    in    404   404   404   | 404    404    | 404

# Programs come in by their keys and by nothing else.
api:surveys             GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:surveys             POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:survey              GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:survey_open         POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:survey_close        POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:survey_word         POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:survey_remove_wording POST  | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:survey_origins      POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
"""
