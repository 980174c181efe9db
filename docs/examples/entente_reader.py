"""Reads what `entente extract --format jsonl` writes, with types; nothing but Python 3.9 is wanted.

    from entente_reader import read, to_networkx, claims
    documents = list(read("week.jsonl"))
    graph = to_networkx(documents)                    # a networkx.MultiDiGraph
    table = pandas.DataFrame(claims(documents))       # a row for each piece of evidence

A line of a document that could not be read is a Failure, and stays in its place.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from typing import Any, Iterable, Iterator, Optional, Union


@dataclass(frozen=True)
class Range:
    """Bytes of the document's UTF-8, the end not included."""

    start: int
    end: int


@dataclass(frozen=True)
class Time:
    """When, in the words of the text, and as ISO 8601 where that can be worked out."""

    text: str
    iso: Optional[str] = None


@dataclass(frozen=True)
class Evidence:
    """The words that a relation rests on."""

    document: str
    sentence: Range
    cue: Range
    quote: str
    attribution: tuple[str, ...] = ()
    object: Optional[str] = None
    time: Optional[Time] = None
    confidence: Optional[float] = None
    known: bool = False


@dataclass(frozen=True)
class Entity:
    """A country, person, organisation or place."""

    id: str
    kind: str
    name: str
    iso3: Optional[str] = None
    country: Optional[str] = None
    sort: Optional[str] = None
    function: Optional[str] = None
    aliases: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Relation:
    """Who did what to whom. Only one that is affirmed and asserted is told as fact."""

    source: str
    type: str
    target: str
    polarity: str
    modality: str
    event_class: Optional[str] = None
    quad: Optional[str] = None
    symmetric: bool = False
    confidence: Optional[float] = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def is_fact(self) -> bool:
        return self.polarity == "affirmed" and self.modality == "asserted"


@dataclass(frozen=True)
class Document:
    """The graph of one document, or of several that were joined (`id` is then None)."""

    id: Optional[str]
    sources: tuple[dict[str, Any], ...]
    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True)
class Failure:
    """A document that could not be read, and why."""

    id: str
    error: str


class FormatError(ValueError):
    """The line is of a format that this reader does not know."""


def read(lines: Union[str, Iterable[str]]) -> Iterator[Union[Document, Failure]]:
    """The documents of a file, named by its path, or of lines."""
    if isinstance(lines, str):
        with open(lines, encoding="utf-8") as file:
            yield from read(file)
        return
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _document(json.loads(line), number)


def _document(value: dict[str, Any], number: int) -> Union[Document, Failure]:
    if "error" in value:
        return Failure(value["id"], value["error"])
    if value.get("format") != 2:
        raise FormatError(f"line {number} is of format {value.get('format', 1)}; this reads format 2")
    sources = value.get("sources") or [{"id": value["id"], **value["source"]}]
    return Document(
        id=value.get("id"), sources=tuple(sources),
        entities=tuple(
            Entity(**{**entity, "aliases": tuple(entity.get("aliases", ())), "offices": tuple(entity.get("offices", ()))})
            for entity in value["entities"]),
        relations=tuple(_relation(relation) for relation in value["relations"]))


def _relation(value: dict[str, Any]) -> Relation:
    told = {name: value[name] for name in ("source", "type", "target", "polarity", "modality", "quad", "symmetric")}
    return Relation(
        **told, event_class=value["class"], confidence=value.get("confidence"),
        evidence=tuple(_evidence(piece) for piece in value["evidence"]))


def _evidence(value: dict[str, Any]) -> Evidence:
    return Evidence(**{
        **value, "sentence": Range(**value["sentence"]), "cue": Range(**value["cue"]),
        "attribution": tuple(value.get("attribution", ())),
        "time": Time(**value["time"]) if value.get("time") else None,
    })


def to_networkx(documents: Iterable[Union[Document, Failure]]):
    """A MultiDiGraph: a node for each entity, an edge for each relation of each document, none merged."""
    import networkx

    graph = networkx.MultiDiGraph()
    for document in documents:
        if isinstance(document, Failure):
            continue
        for entity in document.entities:
            graph.add_node(entity.id, kind=entity.kind, name=entity.name, country=entity.iso3 or entity.country)
        for relation in document.relations:
            graph.add_edge(
                relation.source, relation.target, relation=relation.type, polarity=relation.polarity,
                modality=relation.modality, confidence=relation.confidence,
                quotes=[piece.quote for piece in relation.evidence])
    return graph


def claims(documents: Iterable[Union[Document, Failure]]) -> Iterator[dict[str, Any]]:
    """A row for each piece of evidence, as pandas.DataFrame takes them."""
    for document in documents:
        if isinstance(document, Failure):
            continue
        names = {entity.id: entity.name for entity in document.entities}
        for relation in document.relations:
            for piece in relation.evidence:
                yield {
                    "document": piece.document, "source": names[relation.source], "relation": relation.type,
                    "target": names[relation.target], "class": relation.event_class, "polarity": relation.polarity,
                    "modality": relation.modality, "confidence": piece.confidence,
                    "date": piece.time.iso if piece.time else None, "object": piece.object,
                    "said_by": [names[speaker] for speaker in piece.attribution], "quote": piece.quote,
                }


if __name__ == "__main__":
    for row in claims(read(sys.stdin)):
        if row["polarity"] == "affirmed" and row["modality"] == "asserted":
            print(row["source"], row["relation"], row["target"], f'“{row["quote"]}”', sep="\t")
