"""The rows of the table about clients and customers; the columns are those of expected.py."""

CLIENTS = """

# Whoever works for the brand knows its customers; a lead keeps the brand's details.
customers:list          GET    | login page  page page  page  404   404   404   | 404    404    | 404
customers:duplicates    GET    | login page  page page  page  404   404   404   | 404    404    | 404
customers:one           GET    | login page  page page  page  404   404   404   | 404    404    | 404
customers:edit          GET    | login page  page page  page  404   404   404   | 404    404    | 404
customers:edit          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
customers:wish          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
customers:identity      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
customers:merge         GET    | login page  page page  page  404   404   404   | 404    404    | 404
customers:merge         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
customers:unmerge       POST   | login in    in   in    in    404   404   404   | 404    404    | 404
clients_settings:list   GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:new    GET    | login page  404  404   404   404   404   404   | 404    404    | 404
clients_settings:new    POST   | login in    404  404   404   404   404   404   | 404    404    | 404
clients_settings:edit   GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:edit   POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:archived  GET | login page 404  404   404   404   404   404   | 404    404    | 404
clients_settings:archive   GET | login page 404  404   404   404   404   404   | 404    404    | 404
# An archive without a choice about the newsroom: the form speaks.
clients_settings:archive  POST | login in   404  404   404   404   404   404   | 404    404    | 404
clients_settings:export   POST | login in   404  404   404   404   404   404   | 404    404    | 404
# Nothing is archived here and no file is made: there is none to restore, to watch or to fetch.
clients_settings:restore  POST | login 404  404  404   404   404   404   404   | 404    404    | 404
clients_settings:export_progress GET | login 404 404 404 404   404   404   404   | 404    404    | 404
clients_settings:export_file     GET | login 404 404 404 404   404   404   404   | 404    404    | 404
clients_settings:next   GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:clock  GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:clock  POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:closed_day_add POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:closed_day_remove POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:asks   GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:asks   POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:reviews GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:reviews POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:review_site_remove POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:suppression GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:suppression POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:unsuppress GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:unsuppress POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:questions GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:questions POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:looks   GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:sending GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:looks   POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:sending POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:spokespeople GET    | login page  page 404   404   404   404   404   | 404    404    | 404
clients_settings:spokespeople POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:spokesperson_remove POST   | login in    in   404   404   404   404   404   | 404    404    | 404
clients_settings:theme  GET    | login page  page page  page  404   404   404   | 404    404    | 404
"""
