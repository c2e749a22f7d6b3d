"""All addresses of a story, and what a reader gets there."""

from apps.documents.queries import check_version
from apps.newsroom.pictures import widths_of
from apps.newsroom.queries import printed_evidence

# What stands for the whole newsroom: it goes on answering, without the story.
LISTS = (
    "/",
    "/stories/",
    "/stories/?q=hallway",
    "/releases/",
    "/releases/?q=hallway",
    "/press-kit/",
    "/press-kit/all.zip",
    "/about/",
    "/robots.txt",
    "/sitemap.xml",
    "/feeds/rss.xml",
    "/feeds/atom.xml",
    "/feeds/feed.json",
)


def addresses(publication):
    """Every address of a story: the page, its sources, its pictures in each form, card, data and frame."""
    uses = {use.evidence_id for use in printed_evidence(check_version(publication.version))}
    sources = [f"{publication.path}source/{evidence_id}/" for evidence_id in sorted(uses)]
    found = [publication.path, *sources]
    for key, width in publication.pictures.values_list("key", "width"):
        found.append(f"{publication.path}pictures/{key}")
        found += [f"{found[-1]}/{each}.{form}" for each in widths_of(width)[:1] for form in ("avif", "webp")]
    return found + [f"{publication.path}{name}" for name in ("card.png", publication.printable.data, "embed/")]


def source_addresses(publication):
    """The pages of its quotes and figures."""
    return [path for path in addresses(publication) if "/source/" in path]


def codes(browser, paths, method="get", **headers):
    return {getattr(browser, method)(path, headers=headers).status_code for path in paths}
