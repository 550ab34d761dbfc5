"""Writes scipy_permutations.json: exact permutation tests of small made studies, by scipy.stats.permutation_test.

Run: python3 scipy_permutations.py > scipy_permutations.json   (scipy 1.17.1, numpy 2.4.6)
All permutations are enumerated. Two-sided: the share of permutations whose difference is at least as far from 0. Undefined
in a permutation counts as far; undefined in the data is null. An answer is [participant, condition, spoken, decided, answered].
"""
import itertools
import json

import numpy as np
from scipy.stats import permutation_test

LABELS = 4
STRATA = {"all": (0, 1), "correct": (0,), "incorrect": (1,)}


def tables(answers, participants):
    """[participant][condition][right or wrong decision][decided][answered]"""
    counts = np.zeros((participants, 2, 2, LABELS, LABELS), int)
    for p, c, spoken, decided, answered in answers:
        counts[p, c, int(spoken != decided), decided, answered] += 1
    return counts


def mean_of_shares(table):
    """Macro informedness of a table with the truth in its rows."""
    total, values = table.sum(), []
    for c in range(LABELS):
        positive = table[c].sum()
        if 0 < positive < total:
            hit, false = table[c, c], table[:, c].sum() - table[c, c]
            values.append(hit / positive - false / (total - positive))
    return np.mean(values) if values else np.nan


FIGURES = {
    "accuracy": lambda t: np.trace(t) / t.sum() if t.sum() else np.nan,
    "macroInformedness": mean_of_shares,
    "macroMarkedness": lambda t: mean_of_shares(t.T),
}


def distance(first, second, figure):
    return FIGURES[figure](first) - FIGURES[figure](second)


def case(name, design, answers, participants):
    counts = tables(answers, participants)
    met = counts.sum((2, 3, 4)) > 0
    both = np.flatnonzero(met.all(1))
    only = [np.flatnonzero(met[:, c] & ~met[:, 1 - c]) for c in (0, 1)]
    expected = {}
    for stratum, parts in STRATA.items():
        of = counts[:, :, parts].sum(2)  # [participant][condition][decided][answered]
        flat = of.reshape(-1, LABELS, LABELS)  # table 2 p + c
        expected[stratum] = {}
        for figure in FIGURES:
            difference = distance(of[:, 0].sum(0), of[:, 1].sum(0), figure)

            def statistic(first, second):
                d = distance(flat[first.astype(int)].sum(0), flat[second.astype(int)].sum(0), figure)
                return np.inf if np.isnan(d) else round(abs(d), 10)

            if design == "mixed":
                far = permutations = 0
                singles = np.concatenate([2 * only[0], 2 * only[1] + 1])
                for swaps in itertools.product((0, 1), repeat=len(both)):
                    for chosen in itertools.combinations(range(len(singles)), len(only[0])):
                        rest = [i for i in range(len(singles)) if i not in chosen]
                        first = np.concatenate([2 * both + swaps, singles[list(chosen)]])
                        second = np.concatenate([2 * both + 1 - np.array(swaps), singles[rest]])
                        far += statistic(first, second) >= round(abs(difference), 10)
                        permutations += 1
                p = far / permutations
            else:
                data = (2 * both, 2 * both + 1) if design == "within" else (2 * only[0], 2 * only[1] + 1)
                result = permutation_test(
                    data, statistic, permutation_type="samples" if design == "within" else "independent",
                    n_resamples=np.inf, alternative="greater", vectorized=False)
                p = float(result.pvalue)
            expected[stratum][figure] = {
                "difference": None if np.isnan(difference) else float(difference),
                "p": None if np.isnan(difference) else p,
            }
    return {"name": name, "answers": answers, "expected": expected}


def study(rng, conditions_of, samples, effect, wrong=True):
    """One participant per entry of conditions_of; every sample once under each of the participant's conditions."""
    answers = []
    for participant, conditions in enumerate(conditions_of):
        ability = rng.uniform(0.2, 0.8)
        for condition in conditions:
            for sample in range(samples):
                spoken = sample % LABELS
                decided = (spoken + 1) % LABELS if wrong and sample % 2 else spoken
                agrees = rng.random() < ability + (effect if condition == 0 else 0)
                answers.append([participant, condition, spoken, decided, decided if agrees else int(rng.integers(LABELS))])
    return answers


def main():
    rng = np.random.default_rng(20261122)
    cases = []
    for participants, effect in ((8, 0.0), (9, 0.1), (10, 0.2), (11, 0.3)):
        answers = study(rng, [(0, 1)] * participants, 6, effect)
        cases.append(case(f"within, {participants} participants, effect {effect}", "within", answers, participants))
    for first, second, effect in ((6, 6, 0.0), (5, 8, 0.2), (7, 6, 0.3)):
        answers = study(rng, [(0,)] * first + [(1,)] * second, 8, effect)
        cases.append(case(f"between, {first} and {second} participants, effect {effect}", "between", answers, first + second))
    for effect in (0.0, 0.2):
        answers = study(rng, [(0, 1)] * 6 + [(0,)] * 3 + [(1,)] * 4, 6, effect)
        cases.append(case(f"6 in both, 3 and 4 in one, effect {effect}", "mixed", answers, 13))
    cases.append(case("only right decisions", "within", study(rng, [(0, 1)] * 8, 4, 0.1, wrong=False), 8))
    cases.append(case("two samples, often undefined", "within", study(rng, [(0, 1)] * 7, 2, 0.1), 7))
    print("[" + ",\n".join(json.dumps(c) for c in cases) + "]")


main()
