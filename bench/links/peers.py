"""Scores candidates by what can be had from PyPI. Reads JSON {size, teams, sources, candidates, pairs}; writes JSON: for each peer the best 50 of each source and a score for each pair, or why it has none."""
import json
import sys


def matrix(size, teams):
    import numpy
    import scipy.sparse as sparse
    rows = numpy.concatenate([numpy.array(team) for team in teams])
    columns = numpy.repeat(numpy.arange(len(teams)), [len(team) for team in teams])
    members = sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(size, len(teams)))
    ties = (members @ members.T).tolil()
    ties.setdiag(0)
    ties = ties.tocsr()
    ties.eliminate_zeros()
    return (ties > 0).astype(float).tocsr()


def answer(data, score):
    import numpy
    ranked, known = {}, {}
    for source, candidates in zip(data['sources'], data['candidates']):
        column = score(source)
        known[source] = column
        candidates = numpy.array(candidates)
        order = numpy.argsort(-column[candidates], kind='stable')[:50]
        ranked[source] = candidates[order].tolist()
    return {'ranked': ranked, 'pairScores': [float(known[source][target]) for source, target in data['pairs']]}


def scipy_adamic_adar(data, ties):
    import numpy
    import scipy.sparse as sparse
    degrees = numpy.diff(ties.indptr)
    weights = sparse.diags(numpy.where(degrees > 1, 1 / numpy.log(numpy.maximum(degrees, 2)), 0))
    return answer(data, lambda source: numpy.asarray((ties[source] @ weights @ ties).todense()).ravel())


def scipy_katz(data, ties):
    import numpy

    def score(source):
        one = numpy.asarray(ties[source].todense()).ravel()
        two = ties @ one
        return one * .005 + two * .005 ** 2 + (ties @ two) * .005 ** 3
    return answer(data, score)


def networkx_pagerank(data, ties):
    import networkx
    import numpy
    graph = networkx.from_scipy_sparse_array(ties)

    def score(source):
        ranks = networkx.pagerank(graph, alpha=.8, personalization={source: 1}, max_iter=30, tol=1e-4)
        return numpy.array([ranks[node] for node in range(ties.shape[0])])
    return answer({**data, 'sources': data['sources'][:40], 'candidates': data['candidates'][:40], 'pairs': []}, score)


def main(source, target):
    with open(source) as file:
        data = json.load(file)
    found = {}
    ties = matrix(data['size'], data['teams'])
    for name, peer in {'Adamic-Adar (scipy)': scipy_adamic_adar, 'Katz, three steps (scipy)': scipy_katz, 'personalised PageRank (networkx, 40 sources)': networkx_pagerank}.items():
        try:
            found[name] = peer(data, ties)
        except Exception as error:
            found[name] = str(error)
    with open(target, 'w') as file:
        json.dump(found, file)


main(*sys.argv[1:])
