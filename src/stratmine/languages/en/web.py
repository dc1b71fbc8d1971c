"""English words around documents on Danish and Swedish web pages."""

from stratmine.languages.web import Web

WEB = Web(
    furniture=(),
    skips=("skip",),
    skipped_to=("content", "navig*", "menu*", "content start"),
    content_marks=(),
    roots=("home", "you are here"),
    privacy=("cookie", "cookies"),
    contacts=(),
    contacts_inside=(),
    edge_lines=("print", "copyright…"),
    page_is=(),
    lately=(),
    changed=(),
    dated=(),
    stamps=(),
    links=("download", "read"),
    like=("related",),
    documents=("document*", "presentation*"),
    offers=("links",),
    closing=("close",),
    glued_labels=(),
    downloads=("download",),
    viewer=("save this pdf as",),
    transcripts=("transcript*",),
)  # fmt: skip
