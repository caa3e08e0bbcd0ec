"""What networkx, scipy and a plain reading of CONTRACT.md's definitions give. `peers.py equal ASKED TOLD` writes the indicators of many small networks; `peers.py METHOD ASKED` prints the sums and the processor seconds of one method on one large network."""
import json
import math
import sys
import time
from collections import Counter
from itertools import combinations, permutations


def network_of(rows):
    import networkx
    side = {row['org']: row['side'] for row in rows}
    teams = {}
    for row in rows:
        teams.setdefault(row['project'], set()).add(row['org'])
    graph = networkx.Graph()
    graph.add_nodes_from(sorted(side))
    for team in teams.values():
        for pair in combinations(sorted(team), 2):
            graph.add_edge(*pair, together=graph.get_edge_data(*pair, {'together': 0})['together'] + 1)
    return graph, side, teams


def crossing(graph, side, edges):
    edges = list(edges)
    across = sum(side[a] != side[b] for a, b in edges)
    return (2 * across - len(edges)) / len(edges) if edges else None


def border(graph, side, teams):
    sizes = Counter(side.values())
    total = len(side)
    ties = list(graph.edges())
    weights = [(1 / (len(team) - 1), a, b) for team in teams.values() for a, b in combinations(team, 2)]
    several = [team for team in teams.values() if len(team) > 1]
    ei = crossing(graph, side, ties)
    return {
        'ties': len(ties),
        'ei_index': ei,
        'ei_expected': 1 - 2 * sum(n * (n - 1) for n in sizes.values()) / (total * (total - 1)) if total > 1 else None,
        'ei_index_by_side': {one: crossing(graph, side, (edge for edge in ties if one in (side[edge[0]], side[edge[1]]))) for one in sorted(sizes)},
        'cross_border_tie_share': None if ei is None else (ei + 1) / 2,
        'cross_border_tie_share_weighted': sum(w for w, a, b in weights if side[a] != side[b]) / sum(w for w, _, _ in weights) if weights else None,
        'cross_border_project_share': sum(len({side[org] for org in team}) > 1 for team in several) / len(several) if several else None,
    }


def territory(side, teams):
    met = Counter((side[a], side[b]) for team in teams.values() for a, b in permutations(team, 2))
    whole = sum(met.values())
    margin = Counter()
    for (a, _), count in met.items():
        margin[a] += count
    affinity = {f'{a}|{b}': math.log(met[a, b] * whole / margin[a] / margin[b]) if met[a, b] else None for a in sorted(set(side.values())) for b in sorted(set(side.values())) if a <= b}
    return {'affinity': affinity, 'mutual_information': sum(count / whole * math.log(count * whole / margin[a] / margin[b]) for (a, b), count in met.items()) if whole else None}


def brokers(graph, side):
    found = {}
    for v in graph:
        paths = [(side[a], side[v], side[b]) for a, b in permutations(graph[v], 2) if not graph.has_edge(a, b)]
        found[v] = {
            'coordinator': sum(a == m == b for a, m, b in paths), 'itinerant': sum(a == b != m for a, m, b in paths), 'gatekeeper': sum(a != m == b for a, m, b in paths),
            'representative': sum(a == m != b for a, m, b in paths), 'liaison': sum(len({a, m, b}) == 3 for a, m, b in paths),
        }
    return found


def chances(graph, teams):
    from scipy.stats import hypergeom
    count = Counter(org for team in teams.values() for org in team)
    return {f'{min(a, b)}|{max(a, b)}': float(hypergeom.sf(together - 1, len(teams), count[a], count[b])) for a, b, together in graph.edges(data='together')}


def missing(graph, side):
    import networkx
    pairs = [(a, b) for a, b in combinations(sorted(graph), 2) if side[a] != side[b] and not graph.has_edge(a, b) and list(networkx.common_neighbors(graph, a, b))]
    adamic, allocation, jaccard = (list(of(graph, pairs)) for of in (networkx.adamic_adar_index, networkx.resource_allocation_index, networkx.jaccard_coefficient))
    return [{'a': a, 'b': b, 'common_neighbours': len(list(networkx.common_neighbors(graph, a, b))), 'adamic_adar': adamic[at][2], 'resource_allocation': allocation[at][2], 'jaccard': jaccard[at][2], 'introducers': sorted(networkx.common_neighbors(graph, a, b))} for at, (a, b) in enumerate(pairs)]


def indicators(rows):
    import networkx
    graph, side, teams = network_of(rows)
    return {
        **border(graph, side, teams), **territory(side, teams), 'brokerage': brokers(graph, side), 'tie_p': chances(graph, teams), 'missing': missing(graph, side),
        'degree': dict(graph.degree()), 'strength': dict(graph.degree(weight='together')), 'core': networkx.core_number(graph), 'betweenness': networkx.betweenness_centrality(graph, normalized=False),
    }


def pairs_by_scipy(asked, three=False):
    import numpy
    import scipy.sparse as sparse
    one, other = numpy.array(asked['edges']).T
    size = asked['size']
    began = time.process_time()
    ties = sparse.coo_matrix((numpy.ones(2 * len(one)), (numpy.r_[one, other], numpy.r_[other, one])), shape=(size, size)).tocsr()
    degree = numpy.asarray(ties.sum(axis=1)).ravel()
    logarithms = numpy.divide(1, numpy.log(degree), out=numpy.zeros(size), where=degree > 1)
    allocations = numpy.divide(1, degree, out=numpy.zeros(size), where=degree > 0)
    sums = []
    for weights in [logarithms] + ([allocations, numpy.ones(size)] if three else []):
        scores = sparse.triu(ties @ sparse.diags(weights) @ ties, k=1).tocsr()
        sums.append(float((scores - scores.multiply(ties)).sum()))
    return sums[0], time.process_time() - began


def pairs_by_networkx(asked):
    import networkx
    graph = networkx.Graph(asked['edges'])
    began = time.process_time()
    pairs = {(min(a, b), max(a, b)) for v in graph for a, b in combinations(graph[v], 2) if not graph.has_edge(a, b)}
    return sum(score for _, _, score in networkx.adamic_adar_index(graph, pairs)), time.process_time() - began


def between_by_networkx(asked):
    import networkx
    graph = networkx.Graph(asked['edges'])
    began = time.process_time()
    return sum(networkx.betweenness_centrality(graph, normalized=False).values()), time.process_time() - began


if __name__ == '__main__':
    asked = json.load(open(sys.argv[2]))
    if sys.argv[1] == 'equal':
        json.dump([indicators(rows) for rows in asked], open(sys.argv[3], 'w'))
    else:
        total, seconds = {'pairs-scipy': pairs_by_scipy, 'pairs-scipy-three': lambda asked: pairs_by_scipy(asked, three=True), 'pairs-networkx': pairs_by_networkx, 'between-networkx': between_by_networkx}[sys.argv[1]](asked)
        print(json.dumps({'sum': total, 'cpu': seconds}))
