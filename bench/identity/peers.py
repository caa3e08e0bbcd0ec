"""Scores pairs of names by what can be had from PyPI. Reads a CSV with left, right, country; writes JSON: for each peer its scores, or why it has none."""
import csv
import json
import sys


def rapidfuzz_jaro_winkler(pairs):
    from rapidfuzz.distance import JaroWinkler
    return [JaroWinkler.similarity(a.lower(), b.lower()) for a, b, _ in pairs]


def rapidfuzz_token_set(pairs):
    from rapidfuzz import fuzz, utils
    return [fuzz.token_set_ratio(a, b, processor=utils.default_process) / 100 for a, b, _ in pairs]


def rapidfuzz_wratio(pairs):
    from rapidfuzz import fuzz, utils
    return [fuzz.WRatio(a, b, processor=utils.default_process) / 100 for a, b, _ in pairs]


def string_grouper(pairs):
    import pandas
    from string_grouper import compute_pairwise_similarities
    left, right = (pandas.Series([pair[side] for pair in pairs]) for side in (0, 1))
    return [float(score) for score in compute_pairwise_similarities(left, right)]


def nomenklatura(pairs, name):
    from followthemoney import model
    from nomenklatura.matching import get_algorithm
    algorithm = get_algorithm(name)
    config = algorithm.default_config()

    def entity(text, country, key):
        countries = [code.lower() for code in country.split('|') if code]
        return model.get_proxy({'id': key, 'schema': 'Organization', 'properties': {'name': [text], 'country': countries}})

    return [algorithm.compare(entity(a, c, 'a'), entity(b, c, 'b'), config).score for a, b, c in pairs]


def splink(pairs):
    import pandas
    import splink.comparison_library as comparisons
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    left = pandas.DataFrame([{'unique_id': at, 'name': a.lower(), 'country': c.split('|')[0], 'pair': at} for at, (a, _, c) in enumerate(pairs)])
    right = pandas.DataFrame([{'unique_id': at, 'name': b.lower(), 'country': c.split('|')[-1], 'pair': at} for at, (_, b, c) in enumerate(pairs)])
    settings = SettingsCreator(
        link_type='link_only',
        comparisons=[comparisons.JaroWinklerAtThresholds('name', [0.95, 0.9, 0.85, 0.8, 0.7, 0.6]), comparisons.ExactMatch('country')],
        blocking_rules_to_generate_predictions=[block_on('pair')],
    )
    linker = Linker([left, right], settings, db_api=DuckDBAPI())
    linker.training.estimate_u_using_random_sampling(max_pairs=1e5, seed=7)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on('pair'), fix_probability_two_random_records_match=True)
    found = linker.inference.predict().as_pandas_dataframe()
    scores = dict(zip(found['unique_id_l'], found['match_probability']))
    return [float(scores.get(at, 0)) for at in range(len(pairs))]


peers = {
    'rapidfuzz Jaro-Winkler': rapidfuzz_jaro_winkler,
    'rapidfuzz token_set': rapidfuzz_token_set,
    'rapidfuzz WRatio': rapidfuzz_wratio,
    'string_grouper': string_grouper,
    'nomenklatura logic-v2': lambda pairs: nomenklatura(pairs, 'logic-v2'),
    'nomenklatura regression-v1': lambda pairs: nomenklatura(pairs, 'regression-v1'),
    'Splink': splink,
}


def scores_of(peer, pairs):
    try:
        return peer(pairs)
    except Exception as error:  # A peer that cannot run is told, and the others go on.
        return f'{type(error).__name__}: {error}'.splitlines()[0][:160]


if __name__ == '__main__':
    with open(sys.argv[1], newline='') as file:
        given = [(row['left'], row['right'], row.get('country') or '') for row in csv.DictReader(file)]
    with open(sys.argv[2], 'w') as file:
        json.dump({name: scores_of(peer, given) for name, peer in peers.items()}, file)
