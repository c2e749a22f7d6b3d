"""The one table of what each role gets at each address.

Columns. For an object of Harbour, on north.test:

    anon    nobody is signed in
    owner   Olga owns the agency
    lead    Priya leads Harbour's account        pr      Tom does its PR        cx      Lena does its CX
    appr    Helen of Harbour approves            staff   Dan is Harbour's CX    view    Vera only looks
    r.lead  Marcus leads the rival's account     r.appr  Sofia approves for the rival
    other   anybody of another agency: Olga with an object of Kestrel's on north.test, Sam with Harbour's on south.test

Whose own answer in a row is a closed door (`login`, `away`) gets the same for an object of another agency: the door
comes before the object. `own` in the column `other`: the page names no object, everybody gets what they always get.

The rival's objects are asked for, too, with the two columns turned round: Marcus gets `lead`, Priya `r.lead`.

Answers.

    in      the door opened: a page, or a form that spoke (200, 409, 410, 422), or done and led on (302)
    page    a page (200)
    login   sent to sign in
    away    sent to the person's own front door: / or /portal/
    404     it is not there          403     refused          405     not by this method
    401     a key is needed: a program's door, which no person's session opens
    415     a tool's door, which opens for signed deliveries only
"""

from tests.matrix.expected_clients import CLIENTS
from tests.matrix.expected_integrations import INTEGRATIONS
from tests.matrix.expected_service import SERVICE
from tests.matrix.expected_stories import STORIES
from tests.matrix.expected_surveys import SURVEYS

AGENCY = """
address                 method | anon  owner lead pr    cx    appr  staff view  | r.lead r.appr | other

workspace:today         GET    | login page  page page  page  away  away  away  | 404    away   | 404
workspace:search        GET    | login page  page page  page  404   404   404   | 404    404    | 404
workspace:palette       GET    | login page  page page  page  404   404   404   | 404    404    | 404
workspace:first_step    POST   | login in    in   in    in    404   404   404   | 404    404    | 404
workspace:dismiss_first_steps POST | login in in  in    in    404   404   404   | 404    404    | 404

# What somebody was told is theirs alone: here the lead's.
notifications:list      GET    | login page  page page  page  404   404   404   | 404    404    | 404
notifications:read_all  POST   | login in    in   in    in    404   404   404   | 404    404    | 404
notifications:follow    POST   | login 404   in   404   404   404   404   404   | 404    404    | 404
notifications:wishes    GET    | login page  page page  page  404   404   404   | 404    404    | 404
notifications:wishes    POST   | login in    in   in    in    404   404   404   | 404    404    | 404
notifications:off       GET    | page  page  page page  page  page  page  page  | page   page   | 404
notifications:off       POST   | in    in    in   in    in    in    in    in    | in     in     | 404

# The mail provider's own door: none is in use here, and its signature is the right, not a person.
mail_hooks:mail_hook    POST   | 404   404   404  404   404   404   404   404   | 404    404    | own

outreach:board          GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:case           GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:write          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:log            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:assign         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:no_answer      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:act            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
# Taking back names no object but the person's own act: whoever has none hears that it is too late.
outreach:undo           POST   | login in    in   in    in    404   404   404   | in     404    | own
outreach:export         GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:calls          GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:call           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:templates      GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:templates      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:recall         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:reopen         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:settle         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:ask            GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:ask            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:interview      GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:interview      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:record         GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:paper          GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:gift           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:invite         GET    | login page  page page  page  404   404   404   | 404    404    | 404
outreach:invite         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
outreach:revoke_invitation POST | login in   in   in    in    404   404   404   | 404    404    | 404

# CX hears customers and does not write stories: they see evidence and cannot change it.
evidence:list           GET    | login page  page page  page  404   404   404   | 404    404    | 404
evidence:item           GET    | login page  page page  page  404   404   404   | 404    404    | 404
evidence:item           POST   | login in    in   in    403   404   404   404   | 404    404    | 404
evidence:photo          GET    | login page  page page  page  404   404   404   | 404    404    | 404
evidence:fact           POST   | login in    in   in    404   404   404   404   | 404    404    | 404
evidence:withdraw       POST   | login in    in   in    404   404   404   404   | 404    404    | 404

# Whoever works for the brand sees its answers and brings new ones in; loops are service's and the lead's to close.
feedback:responses      GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:response       GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:imports        GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:new            GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:new            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:import         GET    | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:columns        GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:columns        POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:check          GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:progress       GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:rejected       GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:loops          GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:loop           GET    | login page  page page  page  404   404   404   | 404    404    | 404
feedback:start          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:resume         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:drop           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:undo           GET    | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:undo           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
feedback:close_loop     POST   | login in    in   404   in    404   404   404   | 404    404    | 404
feedback:assign_loop    POST   | login in    in   404   in    404   404   404   | 404    404    | 404

approvals:list          GET    | login page  page page  page  404   404   404   | 404    404    | 404
approvals:record        GET    | login page  page page  page  404   404   404   | 404    404    | 404
approvals:record_pdf    GET    | login page  page page  page  404   404   404   | 404    404    | 404
approvals:recall        POST   | login in    in   403   403   404   404   404   | 404    404    | 404
# Who was asked decides, and here that is nobody of the agency: an internal step is tried in tests/approvals.
approvals:decide         GET   | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_approve GET   | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_approve POST  | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_changes GET   | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_changes POST  | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_comment POST  | login 404   404  404   404   404   404   404   | 404    404    | 404
# CX reads what was said and says nothing there.
approvals:text          GET    | login page  page page  page  404   404   404   | 404    404    | 404
approvals:text          POST   | login in    in   in    403   404   404   404   | 404    404    | 404
approvals:decide_newer   POST  | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:decide_picture GET   | login 404   404  404   404   404   404   404   | 404    404    | 404
approvals:chains        GET    | login page  page 404   404   404   404   404   | 404    404    | 404
approvals:chain         GET    | login page  page 404   404   404   404   404   | 404    404    | 404
approvals:chain         POST   | login in    in   404   404   404   404   404   | 404    404    | 404

# CX sees what stands in the newsroom and puts nothing there.
newsroom:list           GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:publish        GET    | login page  page page  404   404   404   404   | 404    404    | 404
newsroom:publish        POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:publish_format GET    | login page  page page  404   404   404   404   | 404    404    | 404
newsroom:publish_format POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:opening        GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:opening_move   POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:opening_now    POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:opening_share  POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:reader_revoke  POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:opening_cancel POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:publication    GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:chain          GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:subscribers    GET    | login page  page page  404   404   404   404   | 404    404    | 404
newsroom:subscriber_erase POST | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:check          GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:check          POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:embeds         GET    | login page  page page  page  404   404   404   | 404    404    | 404
newsroom:embeds         POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:embed_remove   POST   | login in    in   in    404   404   404   404   | 404    404    | 404
newsroom:take_down      GET    | login page  page page  404   404   404   404   | 404    404    | 404
newsroom:take_down      POST   | login in    in   in    404   404   404   404   | 404    404    | 404

# A link is its own right: whoever holds it, signed in as whomever, is let in, and nobody at another agency.
approvals:link          GET    | page  page  page page  page  page  page  page  | page   page   | 404
approvals:link_approve  GET    | page  page  page page  page  page  page  page  | page   page   | 404
approvals:link_approve  POST   | in    in    in   in    in    in    in    in    | in     in     | 404
approvals:link_changes  GET    | page  page  page page  page  page  page  page  | page   page   | 404
approvals:link_changes  POST   | in    in    in   in    in    in    in    in    | in     in     | 404
approvals:link_comment  POST   | in    in    in   in    in    in    in    in    | in     in     | 404
approvals:link_newer    POST   | in    in    in   in    in    in    in    in    | in     in     | 404
approvals:link_picture  GET    | 404   404   404  404   404   404   404   404   | 404    404    | 404

# In the portal the one who was asked decides; a colleague sees that it waits and cannot open it.
portal:approvals        GET    | login away  away away  away  page  page  page  | away   page   | own
portal:page             GET    | login away  away away  away  page  404   404   | away   404    | 404
portal:approve          GET    | login away  away away  away  page  404   404   | away   404    | 404
portal:approve          POST   | login away  away away  away  in    404   404   | away   404    | 404
portal:changes          GET    | login away  away away  away  page  404   404   | away   404    | 404
portal:changes          POST   | login away  away away  away  in    404   404   | away   404    | 404
portal:comment          POST   | login away  away away  away  in    404   404   | away   404    | 404
portal:published        GET    | login away  away away  away  page  page  page  | away   page   | own
portal:overview         GET    | login away  away away  away  page  page  page  | away   page   | own
portal:record           GET    | login away  away away  away  page  404   404   | away   404    | 404
portal:record_pdf       GET    | login away  away away  away  page  404   404   | away   404    | 404
portal:newer            POST   | login away  away away  away  in    404   404   | away   404    | 404
portal:picture          GET    | login away  away away  away  404   404   404   | away   404    | 404

# Whoever is signed in is led to their front door.
account_login           GET    | page  away  away away  away  away  away  away  | away   away   | own
account_login           POST   | in    away  away away  away  away  away  away  | away   away   | own
account_request_login_code GET | page  away  away away  away  away  away  away  | away   away   | own
account_request_login_code POST | in   away  away away  away  away  away  away  | away   away   | own

# An invitation is its own right; where somebody is signed in they see for themselves.
account_welcome         GET    | page  page  page page  page  page  page  page  | page   page   | 404
account_welcome         POST   | in    in    in   in    in    in    in    in    | in     in     | 404
# Nobody owes a second factor here: led on to work.
account_second_factor_needed GET | login in    in   in    in    in    in    in    | in     in     | own
account_sessions        GET    | login page  page page  page  page  page  page  | page   page   | own
account_sessions        POST   | login 404   404  404   404   404   404   404   | 404    404    | own


# Settings. Who works here, and that a brand is there at all, is the owners' to say; a lead keeps the brand's details.
workspace:sign_in       GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:sign_in       POST   | login in    404  404   404   404   404   404   | 404    404    | 404
workspace:members       GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:member_new    GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:member_new    POST   | login in    404  404   404   404   404   404   | 404    404    | 404
workspace:member_edit   GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:member_edit   POST   | login in    404  404   404   404   404   404   | 404    404    | 404
workspace:member_access POST   | login in    404  404   404   404   404   404   | 404    404    | 404
workspace:member_absence GET   | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:member_absence POST  | login in    404  404   404   404   404   404   | 404    404    | 404

# Everybody says for themselves when they are away.
workspace:absence       GET    | login page  page page  page  404   404   404   | 404    404    | 404
workspace:absence       POST   | login in    in   in    in    404   404   404   | 404    404    | 404
portal:absence          GET    | login away  away away  away  page  page  page  | away   page   | own
portal:absence          POST   | login away  away away  away  in    in    in    | away   in     | own


workspace:keys          GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:key_new       GET    | login page  404  404   404   404   404   404   | 404    404    | 404
workspace:key_new       POST   | login in    404  404   404   404   404   404   | 404    404    | 404
workspace:key_act       POST   | login in    404  404   404   404   404   404   | 404    404    | 404

# The API: what keys get stands in tests/api.
api:schema              GET    | page  page  page page  page  page  page  page  | page   page   | own
api:responses           GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:responses           POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:response            GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:outreach            GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:case                GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:nothing             GET    | 404   404   404  404   404   404   404   404   | 404    404    | own

# Colours and nothing else, by their own numbers; public pages need them before there is a person.
clients:theme           GET    | page  page  page page  page  page  page  page  | page   page   | own
clients:logo            GET    | page  page  page page  page  page  page  page  | page   page   | 404
styleguide              GET    | page  page  page page  page  page  page  page  | page   page   | own

# The demo's mailbox is not there on a server; what it shows in the demo is tried in test_matrix.py.
demo:mailbox            GET    | 404   404   404  404   404   404   404   404   | 404    404    | 404
demo:mail               GET    | 404   404   404  404   404   404   404   404   | 404    404    | 404
"""
AGENCY += CLIENTS + STORIES + INTEGRATIONS + SERVICE + SURVEYS

# The platform's own host, asked for the agency Southgate PR; tried in tests/operators/test_door.py.
OPERATORS = """
address                 method | anon operator

agencies                GET    | 403  page
agency_new              GET    | 403  page
agency_new              POST   | 403  in
agency                  GET    | 403  page
act                     POST   | 403  404
export                  POST   | 403  in

# A link that was never made brings nobody in.
enter                   GET    | 404  404
enter                   POST   | 404  404
leave                   POST   | 403  in
"""

# Groups of a library's pages: the statuses that may come for each side. None of their bodies may hold a canary.
LIBRARIES = {
    "allauth": {"anon": {200, 302, 404, 405}, "agency": {200, 302, 404, 405}, "client": {200, 302, 404, 405}},
    "wagtail": {"anon": {302, 404, 405}, "agency": {302, 403, 404, 405}, "client": {302, 403, 404, 405}},
    "django": {"anon": {200, 302, 404, 405}, "agency": {200, 302, 404, 405}, "client": {200, 302, 404, 405}},
}


def table(text: str) -> dict[tuple[str, str], dict[str, str]]:
    """(address, method) -> column -> answer."""
    lines = [line.replace("|", " ").split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    _, _, *columns = lines[0]
    rows: dict[tuple[str, str], dict[str, str]] = {}
    for name, method, *answers in lines[1:]:
        if len(answers) != len(columns):
            raise ValueError(f"{name} {method} has {len(answers)} answers for {len(columns)} columns")
        if (name, method) in rows:
            raise ValueError(f"{name} {method} stands there twice")
        rows[name, method] = dict(zip(columns, answers, strict=True))
    return rows
