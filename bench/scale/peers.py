"""Groups names by what can be had from PyPI. Reads a CSV with name, country, town, body; prints for a peer as JSON: processor and wall seconds, memory, and the best F1 of pairs over its thresholds with the precision and recall there."""
import csv
import json
import re
import resource
import sys
import time
import unicodedata
from collections import Counter

LEGAL = re.compile(r'\b(asbl|vzw|sa|nv|srl|bv|scrl|sas|sarl|association loi 1901|epcc|gmbh|ggmbh|e v|ag|s a r l)\b')


def plain(text):
    folded = ''.join(letter for letter in unicodedata.normalize('NFKD', text.lower()) if not unicodedata.combining(letter))
    words = re.sub(r'[^a-z0-9]+', ' ', re.sub(r'\b((?:[a-z]\.\s?){2,})', lambda found: found[1].replace('.', '').replace(' ', '') + ' ', folded))
    return ' '.join(LEGAL.sub(' ', words).split()) or folded


def splink(rows):
    import pandas
    import splink.comparison_library as comparisons
    import splink.comparison_level_library as levels
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    counts = Counter(word for row in rows for word in set(row['plain'].split()))
    frame = pandas.DataFrame([{
        'unique_id': at,
        'name': row['plain'],
        'rare': min(row['plain'].split() or [''], key=lambda word: (counts[word] if len(word) > 3 else len(rows), word)),
        'sorted': ' '.join(sorted(row['plain'].split())),
        'tokens': sorted(set(row['plain'].split())),
        'town': plain(row['town']) or None,
        'country': row['country'],
    } for at, row in enumerate(rows)])
    name = comparisons.CustomComparison(output_column_name='name', comparison_levels=[
        levels.NullLevel('name'),
        levels.ExactMatchLevel('name', term_frequency_adjustments=True),
        levels.JaroWinklerLevel('sorted', 0.93),
        levels.ArraySubsetLevel('tokens', empty_is_subset=False),
        levels.JaroWinklerLevel('name', 0.88),
        levels.JaroWinklerLevel('sorted', 0.82),
        levels.ArrayIntersectLevel('tokens', 2),
        levels.JaroWinklerLevel('name', 0.7),
        levels.ElseLevel(),
    ])
    rules = [block_on('country', 'town', 'substr(name, 1, 2)'), block_on('country', 'rare'), block_on('country', 'substr(sorted, 1, 8)')]
    settings = SettingsCreator(link_type='dedupe_only', comparisons=[name, comparisons.ExactMatch('town').configure(term_frequency_adjustments=True)], blocking_rules_to_generate_predictions=rules)
    linker = Linker(DuckDBAPI().register(frame), settings)
    linker.training.estimate_probability_two_random_records_match([block_on('country', 'town', 'name')], recall=0.3)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=7)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on('country', 'rare'))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on('country', 'town'))
    predicted = linker.inference.predict(threshold_match_probability=0.05)

    def grouped(threshold):
        found = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, threshold_match_probability=threshold).as_pandas_dataframe()
        return dict(zip(found['unique_id'], found['cluster_id']))
    return grouped, [0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999]


def string_grouper(rows):
    import pandas
    from string_grouper import match_strings
    texts = pandas.Series([f"{row['plain']} {plain(row['town'])} {row['country']}" for row in rows])
    found = match_strings(texts, min_similarity=0.7, number_of_processes=2)
    pairs = list(zip(found['left_index'], found['right_index'], found['similarity']))
    return lambda threshold: chained(len(rows), [(one, other) for one, other, score in pairs if one < other and score >= threshold]), [0.7, 0.75, 0.8, 0.85, 0.9]


def rapidfuzz(rows):
    import numpy
    from rapidfuzz import fuzz, process
    blocks = {}
    for at, row in enumerate(rows):
        blocks.setdefault((row['country'], plain(row['town'])), []).append(at)
    pairs = []
    for members in blocks.values():
        for start in range(0, len(members), 2000):
            part = members[start:start + 2000]
            scores = process.cdist([rows[at]['plain'] for at in part], [rows[at]['plain'] for at in members], scorer=fuzz.token_sort_ratio, score_cutoff=70, workers=2)
            for left, right in zip(*numpy.nonzero(scores)):
                if part[left] < members[right]:
                    pairs.append((part[left], members[right], scores[left, right]))
    return lambda threshold: chained(len(rows), [(one, other) for one, other, score in pairs if score >= threshold]), [70, 75, 80, 85, 90, 95]


def chained(count, pairs):
    parents = list(range(count))

    def root(at):
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at
    for one, other in pairs:
        parents[root(one)] = root(other)
    return {at: root(at) for at in range(count)}


def worth(rows, groups):
    pairs = lambda counts: sum(size * (size - 1) // 2 for size in counts.values())
    both = pairs(Counter((groups[at], row['body']) for at, row in enumerate(rows)))
    told, true = pairs(Counter(groups.values())), pairs(Counter(row['body'] for row in rows))
    precision, recall = both / max(1, told), both / max(1, true)
    return {'precision': precision, 'recall': recall, 'f1': 2 * precision * recall / max(1e-9, precision + recall)}


if __name__ == '__main__':
    peer, path = sys.argv[1:]
    with open(path, newline='') as file:
        given = list(csv.DictReader(file))
    began, before = time.perf_counter(), time.process_time()
    for row in given:
        row['plain'] = plain(row['name'])
    grouped, thresholds = {'splink': splink, 'string_grouper': string_grouper, 'rapidfuzz': rapidfuzz}[peer](given)
    cpu, wall = time.process_time() - before, time.perf_counter() - began
    best = max((dict(worth(given, grouped(threshold)), threshold=threshold) for threshold in thresholds), key=lambda found: found['f1'])
    print(json.dumps(dict(best, cpu=cpu, wall=wall, memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))
