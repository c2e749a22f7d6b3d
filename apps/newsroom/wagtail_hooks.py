"""What Wagtail's admin shows: the tree, and none of the parts that have their place elsewhere."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

KEPT = frozenset({"explorer"})


@hooks.register("construct_main_menu")
def leave_the_tree(request: HttpRequest, menu_items: list[Any]) -> None:
    """This hook will leave the explorer in the menu: uploads, reports and settings are not behind this door."""
    menu_items[:] = [item for item in menu_items if item.name in KEPT]


@hooks.register("construct_homepage_summary_items")
def leave_the_count_of_pages(request: HttpRequest, items: list[Any]) -> None:
    """This hook will leave out counts of what is not kept in Wagtail."""
    items[:] = [item for item in items if type(item).__name__ == "PagesSummaryItem"]
