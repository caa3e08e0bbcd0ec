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
    asked = {}
    for at, (source, _) in enumerate(data['pairs']):
        asked.setdefault(source, []).append(at)
    ranked, scores = {}, [0.] * len(data['pairs'])
    for source, candidates in zip(data['sources'], data['candidates']):
        column = score(source)
        candidates = numpy.array(candidates)
        order = numpy.argsort(-column[candidates], kind='stable')[:50]
        ranked[source] = candidates[order].tolist()
        for at in asked.get(source, []):
            scores[at] = float(column[data['pairs'][at][1]])
    return {'ranked': ranked, 'pairScores': scores}


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


def scipy_pagerank(data, ties):
    import numpy
    import scipy.sparse as sparse
    degrees = numpy.maximum(numpy.diff(ties.indptr), 1)
    steps = (sparse.diags(1 / degrees) @ ties).T.tocsr()

    def score(source):
        ranks = numpy.zeros(ties.shape[0])
        start = ranks.copy()
        start[source] = .2
        for _ in range(12):
            ranks = start + .8 * (steps @ ranks)
        return ranks
    return answer(data, score)


def walks(ties, length, inout, seed):
    """One walk of node2vec from every node that has ties: return 1, in-out as given, chosen by rejection (Grover & Leskovec 2016)."""
    import numpy
    chance = numpy.random.default_rng(seed)
    degrees, size = numpy.diff(ties.indptr), ties.shape[0]
    edges = numpy.repeat(numpy.arange(size, dtype=numpy.int64), degrees) * size + ties.indices
    at = chance.permutation(numpy.flatnonzero(degrees > 0))
    before, found = at, [at]
    most = max(1, 1 / inout)
    for _ in range(length - 1):
        chosen, left = at.copy(), numpy.arange(len(at))
        while len(left):
            target = ties.indices[ties.indptr[at[left]] + (chance.random(len(left)) * degrees[at[left]]).astype(numpy.int64)]
            key = before[left].astype(numpy.int64) * size + target
            place = numpy.minimum(numpy.searchsorted(edges, key), len(edges) - 1)
            near = (edges[place] == key) | (target == before[left])
            taken = chance.random(len(left)) * most < numpy.where(near, 1, 1 / inout)
            chosen[left[taken]] = target[taken]
            left = left[~taken]
        before, at = at, chosen
        found.append(at)
    return numpy.stack(found, axis=1)


def gensim_node2vec(data, ties):
    import numpy
    from gensim.models import Word2Vec
    ties.sort_indices()
    sentences = [list(map(str, walk)) for seed in range(10) for walk in walks(ties, 40, .5, seed).tolist()]
    vectors = Word2Vec(sentences, vector_size=64, window=5, min_count=0, sg=1, negative=5, epochs=1, workers=2, seed=1).wv
    table = numpy.zeros((ties.shape[0], 64))
    for name, place in vectors.key_to_index.items():
        table[int(name)] = vectors.vectors[place]
    table /= numpy.maximum(numpy.linalg.norm(table, axis=1, keepdims=True), 1e-12)
    return answer(data, lambda source: table @ table[source])


def main(source, target):
    with open(source) as file:
        data = json.load(file)
    found = {}
    ties = matrix(data['size'], data['teams'])
    peers = {'Adamic-Adar (scipy)': scipy_adamic_adar, 'Katz, three steps (scipy)': scipy_katz, 'personalised PageRank (scipy)': scipy_pagerank, 'node2vec (gensim)': gensim_node2vec}
    for name, peer in peers.items():
        try:
            found[name] = peer(data, ties)
        except Exception as error:
            found[name] = str(error)
    with open(target, 'w') as file:
        json.dump(found, file)


main(*sys.argv[1:])
