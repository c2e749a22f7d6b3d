"""The rows of the table about stories and their formats; the columns are those of expected.py."""

STORIES = """

# CX reads stories and writes none.
case_studies:list       GET    | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:start      POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:story      GET    | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:story      POST   | login in    in   in    403   404   404   404   | 404    404    | 404
case_studies:take       POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:length     POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:reopen     POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:preview    GET    | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:versions   GET    | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:review     GET    | login page  page page  404   404   404   404   | 404    404    | 404
case_studies:review     POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:draft_all  POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:trend      POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:promise    POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
case_studies:format_story    GET  | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:format_story    POST | login in    in   in    403   404   404   404   | 404    404    | 404
case_studies:format_length   POST | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:format_take     POST | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:format_preview  GET  | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:format_versions GET  | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:machine         POST | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:compare         GET  | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:download        GET  | login page  page page  page  404   404   404   | 404    404    | 404
case_studies:format_review   GET  | login page  page page  404   404   404   404   | 404    404    | 404
case_studies:format_review   POST | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:style      GET    | login page  page page  404   404   404   404   | 404    404    | 404
case_studies:style      POST   | login in    in   in    404   404   404   404   | 404    404    | 404
case_studies:picture    GET    | login 404   404  404   404   404   404   404   | 404    404    | 404
"""
