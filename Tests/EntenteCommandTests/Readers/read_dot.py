"""Reads DOT as others do, with pydot and networkx, and prints what is not as it should be.

Usage: read_dot.py FILE.dot [SAME.dot]. With a second file, the same that went through `dot -Tcanon`, both must hold the same
nodes, edges and attributes.
"""

import sys

import networkx
import pydot


def parts(path):
    """Nodes and edges with their own attributes; what a graph sets for all is written out."""
    (graph,) = pydot.graph_from_dot_file(path)
    common = {kind: {} for kind in ("node", "edge")}
    nodes, edges = {}, []
    for node in graph.get_nodes():
        name = node.get_name().strip('"')
        if name in common:
            common[name].update(clean(node.get_attributes()))
        elif name != "graph":
            nodes[name] = {**common["node"], **clean(node.get_attributes())}
    for edge in graph.get_edges():
        ends = (edge.get_source().strip('"'), edge.get_destination().strip('"'))
        edges.append((ends, sorted({**common["edge"], **clean(edge.get_attributes())}.items())))
    return nodes, sorted(edges)


def clean(attributes):
    return {name: "".join(str(value).replace("\\\n", "").strip('"').split()) for name, value in attributes.items()}


faults = []
nodes, edges = parts(sys.argv[1])
boxes = {name: look for name, look in nodes.items() if "entity" in look}
acts = [edge for edge in edges if "relation" in dict(edge[1])]
if not boxes or not acts:
    faults.append("there are no boxes or no edges")
for name, look in boxes.items():
    if not {"kind", "who", "label"} <= set(look):
        faults.append(f"{name} lacks attributes")
for ends, look in acts:
    if not {"told", "reports", "claims", "tone"} <= set(dict(look)):
        faults.append(f"{ends} lacks attributes")
    if not set(ends) <= set(nodes):
        faults.append(f"{ends} ends nowhere")
graph = networkx.nx_pydot.read_dot(sys.argv[1])
if not set(boxes) <= set(graph.nodes) or graph.number_of_edges() != len(edges) or not graph.is_directed():
    faults.append(f"networkx sees {graph}")
if len(sys.argv) > 2:
    other_nodes, other_edges = parts(sys.argv[2])
    for name in set(nodes) | set(other_nodes):
        ours, theirs = nodes.get(name), other_nodes.get(name)
        if ours != theirs:
            faults.append(f"node {name} was {ours}, is {theirs}")
    if edges != other_edges:
        faults += [f"edge {edge}" for edge in edges if edge not in other_edges]
print(f"{len(boxes)} boxes, {len(acts)} edges, {len(faults)} faults")
for fault in faults[:10]:
    print(fault)
sys.exit(1 if faults else 0)
