"""The codebook as SKOS, the W3C's vocabulary for classifications, in RDF/XML.

The codebook is a concept scheme, its themes are the top concepts, its ends are narrower than
their themes (Miles and Bechhofer 2009, «SKOS reference»).
"""

from __future__ import annotations

from lxml import etree

from stratmine.taxonomy.codebook import LANGUAGES, Codebook, End, Theme, Wording

BASE = "urn:stratmine:codebook:"
"""What addresses begin with until the codebook is published on the web."""

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
}
_LICENCES = {"CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"}
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def to_skos(codebook: Codebook, base: str = BASE) -> bytes:
    """Return the codebook as RDF/XML.

    Args:
        codebook: The codebook.
        base: What the address of each concept begins with; its code follows.
    """
    root = etree.Element(_name("rdf:RDF"), nsmap=_NAMESPACES)
    scheme = _resource(root, "skos:ConceptScheme", f"{base}scheme")
    _words(scheme, "dcterms:title", codebook.title)
    _literal(scheme, "owl:versionInfo", codebook.version)
    _link(scheme, "dcterms:license", _LICENCES.get(codebook.licence, codebook.licence))
    for theme in codebook.themes:
        _link(scheme, "skos:hasTopConcept", base + theme.code)
    for theme in codebook.themes:
        _add_theme(root, theme, base)
        for end in theme.ends:
            _add_end(root, end, base)
    xml: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return xml


def _add_theme(root: etree._Element, theme: Theme, base: str) -> None:
    concept = _concept(root, theme, base)
    _link(concept, "skos:topConceptOf", f"{base}scheme")
    for end in theme.ends:
        _link(concept, "skos:narrower", base + end.code)


def _add_end(root: etree._Element, end: End, base: str) -> None:
    concept = _concept(root, end, base)
    _literal(concept, "dcterms:identifier", end.slug)
    _link(concept, "skos:broader", base + end.theme_code)
    for near in end.neighbours:
        _link(concept, "skos:related", base + near.code)
        _literal(concept, "skos:scopeNote", f"Not {near.code}: {near.difference}", "en")
    for language in LANGUAGES:
        for text in getattr(end.exemplars, language):
            _literal(concept, "skos:example", text, language)


def _concept(root: etree._Element, described: Theme | End, base: str) -> etree._Element:
    concept = _resource(root, "skos:Concept", base + described.code)
    _link(concept, "skos:inScheme", f"{base}scheme")
    _literal(concept, "skos:notation", described.code)
    _words(concept, "skos:prefLabel", described.label)
    _words(concept, "skos:definition", described.definition)
    return concept


def _name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def _resource(root: etree._Element, kind: str, address: str) -> etree._Element:
    return etree.SubElement(root, _name(kind), {_name("rdf:about"): address})


def _link(concept: etree._Element, relation: str, address: str) -> None:
    etree.SubElement(concept, _name(relation), {_name("rdf:resource"): address})


def _words(concept: etree._Element, relation: str, wording: Wording) -> None:
    for language in LANGUAGES:
        _literal(concept, relation, getattr(wording, language), language)


def _literal(
    concept: etree._Element, relation: str, text: str, language: str | None = None
) -> None:
    attributes = {_XML_LANG: language} if language else {}
    etree.SubElement(concept, _name(relation), attributes).text = text
