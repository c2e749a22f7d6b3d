"""What a brand’s newsroom host answers: part of the table in expected.py, which says what the words mean."""

# On a newsroom host nobody signs in: the columns are whose object is asked for, on Harbour's host.
NEWSROOM = """
address                 method | own   rival other

clients:theme           GET    | page  page  page
clients:logo            GET    | page  404   404
outreach:consent_page   GET    | page  404   404
outreach:consent_page   POST   | in    404   404
approvals_public:quote         GET  | page  404   404
approvals_public:quote_approve GET  | page  404   404
approvals_public:quote_approve POST | in    404   404
approvals_public:quote_changes GET  | page  404   404
approvals_public:quote_changes POST | in    404   404
approvals_public:quote_newer   POST | in    404   404
outreach:interview_page GET    | page  404   404
outreach:interview_page POST   | in    404   404
outreach:interview_photo GET   | page  404   404
outreach:unsubscribe    GET    | page  404   404
outreach:unsubscribe    POST   | in    404   404
themes:tip              GET    | page  404   404
themes:tip              POST   | in    404   404
newsroom:faq            GET    | page  page  page
newsroom:faq_helpful    POST   | in    404   404
tickets:rate            GET    | page  404   404
tickets:rate            POST   | in    404   404
surveys_public:personal     GET  | page  404   404
surveys_public:personal     POST | in    404   404
surveys_public:open         GET  | page  404   404
surveys_public:open         POST | in    404   404
surveys_public:thanks       GET  | page  404   404
surveys_public:frame        GET  | page  404   404
surveys_public:frame        POST | in    404   404
surveys_public:frame_thanks GET  | page  404   404
newsroom:story          GET    | page  404   404
newsroom:page           GET    | page  404   404
newsroom:source         GET    | page  404   404
newsroom:picture        GET    | 404   404   404
newsroom:picture_in     GET    | 404   404   404
newsroom:card           GET    | page  404   404
newsroom:story_json     GET    | page  404   404
newsroom:embed          GET    | page  404   404
newsroom:releases       GET    | page  page  page
newsroom:release        GET    | page  404   404
newsroom:release_source GET    | page  404   404
newsroom:release_picture GET   | 404   404   404
newsroom:release_picture_in GET | 404   404   404
newsroom:release_card   GET    | page  404   404
newsroom:release_json   GET    | page  404   404
newsroom:release_embed  GET    | page  404   404
newsroom:subscribe      GET    | page  page  page
newsroom:subscribe      POST   | in    in    in
newsroom:subscribe_confirm GET  | page  404   404
newsroom:subscribe_confirm POST | in    404   404
newsroom:subscribe_stop GET    | page  404   404
newsroom:subscribe_stop POST   | in    404   404
newsroom:robots         GET    | page  page  page
newsroom:sitemap        GET    | page  page  page
newsroom:feed           GET    | page  page  page
newsroom:stories        GET    | page  page  page
newsroom:about          GET    | page  page  page
newsroom:kit            GET    | page  page  page
newsroom:kit_file       GET    | page  page  page
newsroom:logo           GET    | page  page  page
"""
