from apps.core.events import event_type

FIRST_STEPS_SET = event_type("workspace.first_steps_set", "ids")
FIRST_STEP_DONE = event_type("workspace.first_step_done", "kind")
FIRST_STEP_REOPENED = event_type("workspace.first_step_reopened", "kind")
FIRST_STEPS_DISMISSED = event_type("workspace.first_steps_dismissed", "ids")
