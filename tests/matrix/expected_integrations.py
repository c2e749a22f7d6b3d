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
# A tool's own door: its address and its signature are the right, and a person's session is nothing there.
tool_hooks:incoming     POST   | 415   415   415  415   415   415   415   415   | 415    415    | 404
"""
