"""Public holidays by country and region, from the library that keeps them."""

from datetime import date
from functools import lru_cache
from typing import Any

import holidays

FIRST_YEAR, LAST_YEAR = 1990, 2100


@lru_cache(maxsize=1024)
def holidays_of(country: str, region: str, year: int) -> dict[date, str]:
    """This function will return the public holidays of a year by day, with their names in English where known."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return {}
    found: Any = holidays.country_holidays(country, subdiv=region or None, years=year, expand=False)
    return {day: name for day, name in sorted(found.items()) if day.year == year}


@lru_cache(maxsize=1)
def holiday_regions() -> dict[str, tuple[str, ...]]:
    """This function will return the countries whose holidays are known, each with its regions' codes."""
    found = holidays.list_supported_countries(include_aliases=False)
    return {country: tuple(regions) for country, regions in sorted(found.items())}
