"""All addresses of a story, and what a reader gets there."""

from apps.documents.queries import check_version
from apps.newsroom.queries import printed_evidence


def addresses(publication):
    """Every address of a story: the page, its sources, its pictures."""
    uses = {use.evidence_id for use in printed_evidence(check_version(publication.version))}
    sources = [f"{publication.path}source/{evidence_id}/" for evidence_id in sorted(uses)]
    return [
        publication.path,
        *sources,
        *(f"{publication.path}pictures/{key}" for key in publication.pictures.values_list("key", flat=True)),
    ]


def codes(browser, paths, method="get", **headers):
    return {getattr(browser, method)(path, headers=headers).status_code for path in paths}
