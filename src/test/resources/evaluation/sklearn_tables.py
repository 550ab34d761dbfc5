"""Writes sklearn_tables.json: informedness, markedness and their averages by scikit-learn on confusion tables.

Run: python3 sklearn_tables.py > sklearn_tables.json   (scikit-learn 1.2.1, numpy 1.24)
Rows are the truth (the model's decision), columns the response (the participant's answer). Undefined is null.
"""
import json
import warnings

import numpy as np
from sklearn.metrics import accuracy_score, multilabel_confusion_matrix, precision_score, recall_score

warnings.filterwarnings("error")


def pairs(table):
    truth, response = [], []
    for row, line in enumerate(table):
        for column, count in enumerate(line):
            truth += [row] * int(count)
            response += [column] * int(count)
    return np.array(truth, int), np.array(response, int)


def one_class(truth, response, label):
    t, r = truth == label, response == label
    informedness = markedness = None
    if t.any() and not t.all():  # recall + specificity - 1
        informedness = recall_score(t, r) + recall_score(~t, ~r) - 1
    if r.any() and not r.all():  # precision + negative predictive value - 1
        markedness = precision_score(t, r) + precision_score(~t, ~r) - 1
    return informedness, markedness


def mean(values, weights):
    defined = [(v, w) for v, w in zip(values, weights) if v is not None]
    if sum(w for _, w in defined) == 0:
        return None
    return float(np.average([v for v, _ in defined], weights=[w for _, w in defined]))


def case(name, table):
    table = np.asarray(table, int)
    size = len(table)
    truth, response = pairs(table)
    both = [one_class(truth, response, c) for c in range(size)]
    informedness, markedness = [b[0] for b in both], [b[1] for b in both]
    ones, prevalence, bias = [1] * size, table.sum(1).tolist(), table.sum(0).tolist()
    counts = multilabel_confusion_matrix(truth, response, labels=list(range(size))) if len(truth) else np.zeros((size, 2, 2), int)
    return {
        "name": name,
        "table": table.tolist(),
        "counts": [{"tp": int(m[1, 1]), "fp": int(m[0, 1]), "fn": int(m[1, 0]), "tn": int(m[0, 0])} for m in counts],
        "informedness": informedness,
        "markedness": markedness,
        "accuracy": accuracy_score(truth, response) if len(truth) else None,
        "macroInformedness": mean(informedness, ones),
        "macroMarkedness": mean(markedness, ones),
        "informednessClasses": sum(v is not None for v in informedness),
        "markednessClasses": sum(v is not None for v in markedness),
        "prevalenceWeightedInformedness": mean(informedness, prevalence),
        "biasWeightedInformedness": mean(informedness, bias),
        "prevalenceWeightedMarkedness": mean(markedness, prevalence),
        "biasWeightedMarkedness": mean(markedness, bias),
    }


def main():
    rng = np.random.default_rng(20260)
    cases = []
    for i in range(12):
        cases.append(case(f"dense {i}", rng.integers(0, 30, (10, 10))))
    for i in range(12):
        cases.append(case(f"sparse {i}", rng.poisson(0.3, (10, 10))))
    for i in range(6):
        cases.append(case(f"diagonal and noise {i}", np.diag(rng.integers(0, 40, 10)) + rng.poisson(1, (10, 10))))
    for size in (2, 3, 5):
        cases.append(case(f"{size} classes", rng.integers(0, 9, (size, size))))
    zero = np.zeros((10, 10), int)
    decided_once = zero.copy(); decided_once[3] = rng.integers(1, 9, 10)
    answered_once = zero.copy(); answered_once[:, 4] = rng.integers(1, 9, 10)
    single = zero.copy(); single[7, 7] = 5
    crossed = zero.copy(); crossed[2, 6] = 5
    never = rng.integers(1, 9, (10, 10)); never[5] = 0; never[:, 8] = 0
    cases += [
        case("empty", zero),
        case("the model decided for one class only", decided_once),
        case("every answer is the same", answered_once),
        case("one decision, one answer, agreeing", single),
        case("one decision, one answer, not agreeing", crossed),
        case("one class never decided for, one never answered", never),
        case("perfect agreement", np.diag(rng.integers(1, 9, 10))),
        case("perfect disagreement", np.roll(np.diag(rng.integers(1, 9, 10)), 1, axis=1)),
        case("one class", [[4]]),
    ]
    print("[" + ",\n".join(json.dumps(c) for c in cases) + "]")


main()
