"""Reads a graph in the formats of other programs with the programs themselves, and prints what is not as in the JSON.

Usage: read_graphs.py FORMAT TRUTH.json FILE, or read_graphs.py same TRUTH.json OTHER.json. With GraphML, GEXF and node-link, what the program writes of it again is left in
FILE.back, for entente to read.
"""

import csv
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

FORMULAIC = "=+-@\t\r"
faults = []


def held(text):
    """What XML cannot hold is written as docs/formats.md says."""
    text = re.sub(r"\\(?=u[0-9A-Fa-f]{4})", r"\\u005C", text)
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", lambda found: "\\u%04X" % ord(found[0]), text)


def claim_id(relation):
    key = [relation[name] for name in ("source", "type", "target", "polarity", "modality")]
    text = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    return "claim-" + hashlib.sha256(text.encode()).hexdigest()[:24]


def truth(path, text=lambda text: text):
    """Nodes and edges as every format has to tell them."""
    graph = json.loads(Path(path).read_text())
    nodes = {text(node["id"]): text(node["name"]) for node in graph["entities"]}
    edges = {}
    for relation in graph["relations"]:
        likeliest = max(relation["evidence"], key=lambda piece: piece.get("confidence") or 0)
        edges[claim_id(relation)] = {
            "source": text(relation["source"]), "target": text(relation["target"]), "relation": relation["type"],
            "polarity": relation["polarity"], "modality": relation["modality"],
            "confidence": relation.get("confidence"), "quote": text(likeliest["quote"]),
            "date": (likeliest["time"] or {}).get("iso"), "evidence": relation["evidence"],
        }
    return nodes, edges


def compare(expected, nodes, edges):
    for what, (ours, theirs) in (("node", (expected[0], nodes)), ("edge", (expected[1], edges))):
        if len(ours) != len(theirs):
            faults.append(f"{len(ours)} {what}s became {len(theirs)}")
        for name in ours:
            if ours[name] != theirs.get(name):
                faults.append(f"{what} {name} was {ours[name]}, is {theirs.get(name)}")
    pairs = [(edge["source"], edge["target"]) for edge in edges.values()]
    print(f"{len(nodes)} nodes, {len(edges)} edges, {len(pairs) - len(set(pairs))} of them parallel, {len(faults)} faults")


def edge(source, target, told, evidence=json.loads):
    names = ("relation", "polarity", "modality", "confidence", "quote", "date")
    found = {name: told.get(name) for name in names}
    return {"source": source, "target": target, **found, "evidence": evidence(told["evidence"])}


def of_networkx(graph, evidence=json.loads):
    if not graph.is_multigraph() or not graph.is_directed():
        faults.append(f"it became {graph}")
    nodes = {node: told.get("label", "") for node, told in graph.nodes(data=True)}
    edges = {
        key: edge(source, target, told, evidence) for source, target, key, told in graph.edges(keys=True, data=True)}
    return nodes, edges


def unheld(text):
    return re.sub(r"\\u(00[01][0-9A-F]|005C|FFFE|FFFF)", lambda found: chr(int(found[1], 16)), text)


def graphml(reference, path):
    import networkx

    graph = networkx.read_graphml(path, force_multigraph=True)
    networkx.write_graphml(graph, path + ".back")
    compare(truth(reference, held), *of_networkx(graph, lambda text: json.loads(unheld(text))))


def gexf(reference, path):
    import networkx

    graph = networkx.read_gexf(path, version="1.3")
    if not graph.is_multigraph():
        graph = networkx.MultiDiGraph(graph)
    networkx.write_gexf(graph, path + ".back")
    compare(truth(reference, held), *of_networkx(graph, lambda text: json.loads(unheld(text))))


def node_link(reference, path):
    import networkx

    graph = networkx.node_link_graph(json.loads(Path(path).read_text()), edges="edges")
    Path(path + ".back").write_text(json.dumps(networkx.node_link_data(graph, edges="edges")))
    compare(truth(reference), *of_networkx(graph, lambda evidence: evidence))


def unguarded(text):
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in FORMULAIC + "'" else text


def tables(reference, path):
    import pandas

    stem = path.removesuffix(".csv")
    rows = {}
    for name in ("nodes", "edges", "documents"):
        with open(f"{stem}.{name}.csv", newline="", encoding="utf-8") as file:
            rows[name] = list(csv.DictReader(file))
        frame = pandas.read_csv(f"{stem}.{name}.csv", keep_default_na=False, dtype=str)
        if len(frame) != len(rows[name]):
            faults.append(f"pandas reads {len(frame)} {name}, csv {len(rows[name])}")
        for row, theirs in zip(rows[name], frame.to_dict("records")):
            for column, text in row.items():
                if text.replace("\r\n", "\n") != theirs[column].replace("\r\n", "\n"):
                    faults.append(f"pandas reads {theirs[column]!r}, csv {text!r}")
                if text[:1] in FORMULAIC and text and not re.fullmatch(r"[-+][0-9.e-]+", text):
                    faults.append(f"a spreadsheet takes {text!r} for a formula")
    nodes = {unguarded(row["id"]): unguarded(row["label"]) for row in rows["nodes"]}
    edges = {}
    for row in rows["edges"]:
        told = {name: unguarded(text) or None for name, text in row.items()}
        told["confidence"] = float(told["confidence"]) if told["confidence"] else None
        told["evidence"] = unheld(told["evidence"])
        edges[row["id"]] = edge(told["source"], told["target"], told)
    compare(truth(reference, held), nodes, edges)


def cypher(reference, path):
    import ladybug

    connection = ladybug.Connection(ladybug.Database(":memory:"))
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    script = [line.removeprefix("//:table ") for line in lines if line.startswith("//:table ")]
    script += [line for line in lines if line and not line.startswith("//")]
    # What is run twice makes nothing twice.
    for line in script + [line for line in lines if line.startswith("M")]:
        connection.execute(line)

    def rows(query):
        result = connection.execute(query)
        while result.has_next():
            yield result.get_next()

    nodes = dict(rows("MATCH (e:Entity) RETURN e.id, e.label"))
    columns = ("relation", "polarity", "modality", "confidence", "quote", "date", "evidence")
    told = ", ".join(f"c.`{name}`" for name in columns)
    edges = {}
    for source, target, name, kind, *cells in rows(
            f"MATCH (a:Entity)-[c]->(b:Entity) RETURN a.id, b.id, c.id, label(c), {told}"):
        cells = dict(zip(columns, cells))
        if kind != cells["relation"].upper():
            faults.append(f"{name} is called {kind}")
        edges[name] = edge(source, target, cells, lambda text: json.loads(unheld(text)))
    compare(truth(reference, held), nodes, edges)


def of_rdf(reference, graph):
    from rdflib import RDF, RDFS, Namespace
    from rdflib.collection import Collection

    own = Namespace("urn:entente:")
    prov = Namespace("http://www.w3.org/ns/prov#")
    named = "http://purl.org/dc/terms/identifier"

    def value(subject, name):
        found = graph.value(subject, own[name])
        return None if found is None else str(found)

    def identifier(subject):
        return str(graph.value(subject, next(p for p in graph.predicates(subject) if str(p) == named)))

    nodes = {identifier(node): str(graph.value(node, RDFS.label)) for node in graph.subjects(RDF.type, own.Entity)}
    edges = {}
    for claim in graph.subjects(RDF.type, RDF.Statement):
        pieces = []
        for piece in sorted(graph.objects(claim, prov.wasDerivedFrom), key=lambda iri: int(iri.rsplit("-", 1)[1])):
            speakers = graph.value(piece, own.attribution)
            speakers = [identifier(speaker) for speaker in Collection(graph, speakers)] if speakers else []
            time = value(piece, "time")
            number = graph.value(piece, own.confidence)
            pieces.append({
                "document": identifier(graph.value(piece, prov.wasQuotedFrom)),
                "sentence": {"start": int(value(piece, "fromByte")), "end": int(value(piece, "toByte"))},
                "cue": {"start": int(value(piece, "cueFromByte")), "end": int(value(piece, "cueToByte"))},
                "quote": str(graph.value(piece, prov.value)), "attribution": speakers,
                "object": value(piece, "object"),
                "time": None if time is None else {"text": time, "iso": value(piece, "date")},
                **({} if number is None else {"confidence": number.toPython()}),
                **({"known": True} if value(piece, "known") else {}),
            })
        likeliest = max(pieces, key=lambda piece: piece.get("confidence") or 0)
        number = graph.value(claim, own.confidence)
        edges[str(claim).rsplit(":", 1)[1]] = {
            "source": identifier(graph.value(claim, RDF.subject)),
            "target": identifier(graph.value(claim, RDF.object)),
            "relation": str(graph.value(claim, RDF.predicate)).rsplit(":", 1)[1],
            "polarity": value(claim, "polarity"), "modality": value(claim, "modality"),
            "confidence": None if number is None else number.toPython(),
            "quote": likeliest["quote"], "date": (likeliest["time"] or {}).get("iso"), "evidence": pieces,
        }
        if (graph.value(claim, RDF.subject), graph.value(claim, RDF.predicate), None) in graph:
            faults.append(f"{claim} is told as a plain fact")
    compare(truth(reference), nodes, edges)


def turtle(reference, path):
    import rdflib

    of_rdf(reference, rdflib.Graph().parse(path, format="turtle"))


def json_ld(reference, path):
    import rdflib
    from rdflib.compare import isomorphic

    graph = rdflib.Graph().parse(path, format="json-ld")
    if not isomorphic(graph, rdflib.Graph().parse(path.removesuffix(".jsonld") + ".ttl", format="turtle")):
        faults.append("JSON-LD and Turtle say different things")
    of_rdf(reference, graph)


def ftm(reference, path):
    from followthemoney import model

    run = subprocess.run(
        [str(Path(sys.executable).with_name("ftm")), "validate", "-i", path, "-o", path + ".valid"],
        capture_output=True, text=True)
    if run.returncode != 0 or run.stderr.strip():
        faults.append(f"ftm validate: {run.stderr.strip()[:500]}")
    lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").split("\n")[:-1]]
    valid = [json.loads(line) for line in Path(path + ".valid").read_text(encoding="utf-8").split("\n")[:-1]]
    if len(lines) != len(valid):
        faults.append(f"{len(lines)} lines became {len(valid)}")
    for ours, theirs in zip(lines, valid):
        proxy = model.get_proxy(ours, cleaned=False)
        for name, values in ours["properties"].items():
            # Names and dates come back in their own order.
            if len(set(values)) != len(proxy.get(name)):
                faults.append(f"{ours['id']}.{name} was {values}, is {proxy.get(name)}")
    nodes, edges = {}, {}
    for line in valid:
        own = line["entente"]
        if "entity" in own:
            nodes[own["entity"]["id"]] = own["entity"]["name"]
        elif "relation" in own:
            relation = own["relation"]
            likeliest = max(relation["evidence"], key=lambda piece: piece.get("confidence") or 0)
            edges[line["properties"]["recordId"][0]] = {
                **{name: relation[name] for name in ("source", "target", "polarity", "modality", "evidence")},
                "relation": relation["type"], "confidence": relation.get("confidence"), "quote": likeliest["quote"],
                "date": (likeliest["time"] or {}).get("iso"),
            }
    compare(truth(reference), nodes, edges)


def same(ours, theirs):
    """Whether a graph that another program has written again is still the same.

    Python's XML loses carriage returns, and networkx what GEXF tells of the graph as a whole.
    """
    graphs = [json.loads(Path(path).read_text().replace("\\r\\n", "\\n")) for path in (ours, theirs)]
    if graphs[1]["sources"] == []:
        del graphs[0]["sources"], graphs[1]["sources"]
    for name in graphs[0]:
        if graphs[0][name] != graphs[1].get(name):
            faults.append(f"{name} are others")


FORMATS = {
    "same": same,
    "graphml": graphml, "gexf": gexf, "node-link": node_link, "csv": tables, "cypher": cypher, "turtle": turtle,
    "json-ld": json_ld, "ftm": ftm,
}
FORMATS[sys.argv[1]](sys.argv[2], sys.argv[3])
for fault in faults[:10]:
    print(fault)
sys.exit(1 if faults else 0)
