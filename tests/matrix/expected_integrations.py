"""The rows of the table about other programs; the columns are those of expected.py."""

INTEGRATIONS = """

# Who manages the brand connects its tools; what came holds customers' words.
connections:list        GET    | login page  page 404   404   404   404   404   | 404    404    | 404
connections:new         GET    | login page  page 404   404   404   404   404   | 404    404    | 404
connections:new         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
connections:one         GET    | login page  page 404   404   404   404   404   | 404    404    | 404
connections:one         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
connections:act         POST   | login in    in   404   404   404   404   404   | 404    404    | 404
connections:arrival     GET    | login page  page 404   404   404   404   404   | 404    404    | 404
connections:arrival     POST   | login in    in   404   404   404   404   404   | 404    404    | 404
# Which programs are told is the owners' to say, as it is with keys. Another agency's subscription is not there.
webhooks:list           GET    | login page  404  404   404   404   404   404   | 404    404    | 404
webhooks:new            GET    | login page  404  404   404   404   404   404   | 404    404    | 404
webhooks:new            POST   | login in    404  404   404   404   404   404   | 404    404    | 404
webhooks:one            GET    | login page  404  404   404   404   404   404   | 404    404    | 404
webhooks:one            POST   | login in    404  404   404   404   404   404   | 404    404    | 404
webhooks:act            POST   | login in    404  404   404   404   404   404   | 404    404    | 404
webhooks:delivery       GET    | login page  404  404   404   404   404   404   | 404    404    | 404
webhooks:delivery       POST   | login in    404  404   404   404   404   404   | 404    404    | 404
api:events              GET    | 401   401   401  401   401   401   401   401   | 401    401    | own
# A tool's own door: its address and its signature are the right, and a person's session is nothing there.
tool_hooks:incoming     POST   | 415   415   415  415   415   415   415   415   | 415    415    | 404
"""
