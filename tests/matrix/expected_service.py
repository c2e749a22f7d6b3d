"""The rows of tickets: the workspace's, the portal's, the customer's own page."""

SERVICE = """
tickets:list            GET    | login page  page page  page  404   404   404   | 404    404    | 404
tickets:new             GET    | login page  page page  page  404   404   404   | 404    404    | 404
tickets:new             POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:bulk            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
# Taking back names no object but the person's own act: whoever has none hears that it is too late.
tickets:undo            POST   | login in    in   in    in    404   404   404   | in     404    | own
# Promised times are the lead's to set; words are service's to write and the press side's to approve.
tickets:times           GET    | login page  page 404   404   404   404   404   | 404    404    | 404
tickets:times           POST   | login in    in   404   404   404   404   404   | 404    404    | 404
tickets:canned          GET    | login page  page page  page  404   404   404   | 404    404    | 404
tickets:canned          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:ticket          GET    | login page  page page  page  404   404   404   | 404    404    | 404
tickets:here            POST   | login page  page page  page  404   404   404   | 404    404    | 404
tickets:reply           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:recall          POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
tickets:log             POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:heard           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:note            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:act             POST   | login in    in   in    in    404   404   404   | 404    404    | 404
tickets:over            POST   | login in    in   in    in    404   404   404   | 404    404    | 404

# The brand's own service people read its tickets; its approvers have no business there.
portal:tickets          GET    | login away  away away  away  404   page  404   | away   404    | own
portal:promises         GET    | login away  away away  away  404   page  404   | away   404    | own
portal:ticket           GET    | login away  away away  away  404   page  404   | away   404    | 404

# Whoever works on tickets sorts; rules are the lead's to write, and everybody of the brand reads and tries them.
triage:inbox            GET    | login page  page page  page  404   404   404   | 404    404    | 404
triage:sort             POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
triage:undo             POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
triage:rules            GET    | login page  page page  page  404   404   404   | 404    404    | 404
triage:new              GET    | login in    in   404   404   404   404   404   | 404    404    | 404
triage:new              POST   | login in    in   404   404   404   404   404   | 404    404    | 404
triage:starters         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
triage:edit             GET    | login page  page 404   404   404   404   404   | 404    404    | 404
triage:edit             POST   | login in    in   404   404   404   404   404   | 404    404    | 404
triage:past             GET    | login page  page page  page  404   404   404   | 404    404    | 404
triage:act              POST   | login in    in   404   404   404   404   404   | 404    404    | 404

# A program’s doors: no person’s session opens them.
api:themes              GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:theme               GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:journeys            GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:journey             GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:promises            GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:promises            POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:promise             GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:promise_change      POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:promise_check       POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:promise_archive     POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:series              POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:tickets             GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:tickets             POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:ticket              GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_messages     GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_messages     POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_assign       POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_wait         POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_solve        POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_close        POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_reopen       POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_priority     POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_flag         POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_merge        POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:ticket_take_out     POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401

# Whoever works for a brand reads what is said of it; who works on tickets corrects and adds; the lead sets how it listens.
listening:mentions      GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:new           GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:new           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
listening:correct       POST   | login in    in   in    in    404   404   404   | 404    404    | 404
listening:mention       GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:alerts        GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:alert         GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:known         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
listening:settings      GET    | login page  page page  page  404   404   404   | 404    404    | 404
listening:settings      POST   | login in    in   404   404   404   404   404   | 404    404    | 404
listening:topic_new     GET    | login in    in   404   404   404   404   404   | 404    404    | 404
listening:topic_new     POST   | login in    in   404   404   404   404   404   | 404    404    | 404
listening:topic         GET    | login page  page 404   404   404   404   404   | 404    404    | 404
listening:topic         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
listening:topic_archive POST   | login in    in   404   404   404   404   404   | 404    404    | 404
listening:mute          POST   | login in    in   404   404   404   404   404   | 404    404    | 404
# Both sides work in the room; playbooks are the lead's to write.
crises:list             GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:new              GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:new              POST   | login in    in   in    in    404   404   404   | 404    404    | 404
crises:playbooks        GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:starters         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
crises:playbook_new     GET    | login in    in   404   404   404   404   404   | 404    404    | 404
crises:playbook_new     POST   | login in    in   404   404   404   404   404   | 404    404    | 404
crises:playbook         GET    | login page  page 404   404   404   404   404   | 404    404    | 404
crises:playbook         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
crises:room             GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:report           GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:live             GET    | login page  page page  page  404   404   404   | 404    404    | 404
crises:act              POST   | login in    in   in    in    404   404   404   | 404    404    | 404
# A drill of the brand's own team; inside it is another world.
insights:board          GET    | login page  page page  page  404   404   404   | 404    404    | 404
drills:list             GET    | login page  page page  page  404   404   404   | 404    404    | 404
drills:new              GET    | login page  page page  page  404   404   404   | 404    404    | 404
drills:new              POST   | login in    in   in    in    404   404   404   | 404    404    | 404
drills:drill            GET    | login page  page page  page  404   404   404   | 404    404    | 404
drills:enter            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
drills:leave            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
drills:end              POST   | login in    in   in    in    404   404   404   | 404    404    | 404

# Both teams register and check; everybody of the brand reads what is promised and how it stands.
promises:list           GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:new            GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:new            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
promises:found          GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:no_promise     POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
promises:figures        GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:figures        POST   | login in    in   in    in    404   404   404   | 404    404    | 404
promises:promise        GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:change         GET    | login page  page page  page  404   404   404   | 404    404    | 404
promises:change         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
promises:check          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
promises:archive        POST   | login in    in   in    in    404   404   404   | 404    404    | 404
promises:passage        POST   | login in    in   in    in    404   404   404   | 404    404    | 404

# Everybody of the brand reads its themes; both teams name, join and split them, and begin what they become.
themes:list             GET    | login page  page page  page  404   404   404   | 404    404    | 404
themes:theme            GET    | login page  page page  page  404   404   404   | 404    404    | 404
themes:search           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:rename           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:merge            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:pin              POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:split            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:deed             POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:end              POST   | login in    in   in    in    404   404   404   | 404    404    | 404
themes:tips             GET    | login page  page page  page  404   404   404   | 404    404    | 404
themes:tip_answer       POST   | login in    in   in    404   404   404   404   | 404    404    | 404
themes:tip_link         POST   | login page  page 404   404   404   404   404   | 404    404    | 404

# Everybody of the brand looks at its journeys; both teams draw.
journeys:list           GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:new            GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:new            POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:stage          GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:stage          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:stage_move     POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:stage_remove   POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:rule           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:rule_remove    POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
journeys:touchpoint     GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:touchpoint     POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:touchpoint_move POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
journeys:touchpoint_remove POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:board          GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:live           GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:change         GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:change         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:versions       GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:spreadsheet    GET    | login page  page page  page  404   404   404   | 404    404    | 404
journeys:stage_add      POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:touchpoint_add POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
journeys:keep           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
journeys:archive        POST   | login in    in   in    in    404   404   404   | 404    404    | 404

# Everybody of the brand reads its house; the press side writes and approves it. Service writes answers, PR approves.
messaging:house         GET    | login page  page page  page  404   404   404   | 404    404    | 404
messaging:write         GET    | login page  page page  404   404   404   404   | 404    404    | 404
messaging:write         POST   | login in    in   in    404   404   404   404   | 404    404    | 404
messaging:approve       POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
messaging:faqs          GET    | login page  page page  page  404   404   404   | 404    404    | 404
messaging:faqs          POST   | login in    in   in    in    404   404   404   | 404    404    | 404
messaging:faq           GET    | login page  page page  page  404   404   404   | 404    404    | 404
messaging:faq           POST   | login in    in   in    in    404   404   404   | 404    404    | 404
messaging:faq_approve   POST   | login 404   404  404   404   404   404   404   | 404    404    | 404
messaging:faq_archive   POST   | login in    in   in    404   404   404   404   | 404    404    | 404
messaging:broadcasts    GET    | login page  page page  page  404   404   404   | 404    404    | 404
messaging:send          POST   | login in    in   in    404   404   404   404   | 404    404    | 404
messaging:known         POST   | login in    in   in    in    404   404   404   | 404    404    | 404
api:incidents           GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:incident            GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_timeline   GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_facts      GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incidents           POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:incident_timeline   POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_facts      POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_severity   POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_step       POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_statements POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_next_update POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_review     POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:incident_flare_up   POST   | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:mentions            GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
api:mentions            POST   | 401   401   401  401   401   401   401   401   | 401    401    | own
api:mention             GET    | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:mention             DELETE | 401   401   401  401   401   401   401   401   | 401    401    | 401
api:alerts              GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
"""
