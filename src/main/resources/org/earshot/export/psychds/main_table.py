"""Computes the main table of Earshot's results from the data files: run `python3 analysis/main_table.py`.

Needs Python 3.8 or later and nothing else. Figures are those of the page "Results"; intervals come from the same resamples
of participants, drawn by the same generator from the study's seed, so they are the same, too. For 500 participants with 80
answers it takes some seconds. Writes results/main_table_python.csv.
"""

import csv
import math
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIGITS = [str(digit) for digit in range(10)]
STRATA = ["all", "correct", "incorrect"]
MASK = (1 << 64) - 1


def read(file):
    """The rows of a file. Texts that a spreadsheet would run have an apostrophe before them, which is taken away."""
    with open(file, encoding="utf-8", newline="") as lines:
        return [
            {name: value[1:] if value.startswith("'") else value for name, value in row.items()}
            for row in csv.DictReader(lines)
        ]


class SplittableRandom:
    """Java's java.util.SplittableRandom (G. L. Steele Jr., D. Lea, C. H. Flood, OOPSLA 2014)."""

    def __init__(self, seed):
        self.seed = seed & MASK

    def next_int(self):
        """32 random bits."""
        self.seed = (self.seed + 0x9E3779B97F4A7C15) & MASK
        z = ((self.seed ^ (self.seed >> 33)) * 0x62A9D9ED799705F5) & MASK
        return (((z ^ (z >> 28)) * 0xCB24D0A5C88C35B3) & MASK) >> 32

    def below(self, bound):
        """A whole number from 0 to bound - 1."""
        bits = self.next_int()
        if bound & (bound - 1) == 0:
            return bits & (bound - 1)
        while True:
            half = bits >> 1
            value = half % bound
            if half + bound - 1 - value < 1 << 31:
                return value
            bits = self.next_int()


def answer_order(row):
    time = row["response_time_ms"]
    texts = (row[key] for key in ("condition", "recording", "true_digit", "prediction", "answer"))
    return (int(row["position"]), *texts, float(time) if time else -1.0)


def in_order(rows):
    """The sessions by what was answered in them, so that resamples do not depend on the random names of sessions."""
    answers = {}
    for row in rows:
        answers.setdefault(row["session"], []).append(answer_order(row))
    return sorted(answers, key=lambda session: sorted(answers[session]))


def t_probability(t, df):
    """P(-t < T < t) for whole degrees of freedom (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    angle = math.atan(t / math.sqrt(df))
    squared = math.cos(angle) ** 2
    term = math.cos(angle) if df % 2 else 1.0
    total = term if df > 1 else 0.0
    for k in range(3 if df % 2 else 2, df - 1, 2):
        term *= squared * (k - 1) / k
        total += term
    if df % 2:
        return 2 / math.pi * (angle + math.sin(angle) * total)
    return math.sin(angle) * total


def tail(participants):
    """What the expanded percentile interval leaves out on either side (T. C. Hesterberg, Am. Stat. 69, 2015)."""
    low, high = 0.0, 1000.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if t_probability(middle, participants - 1) < 0.95 else (low, middle)
    return 0.5 * math.erfc(low * math.sqrt(participants / (participants - 1)) / math.sqrt(2))


def quantile(ordered, level):
    """Linear interpolation between order statistics (type 7)."""
    place = level * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def difference(part, whole, other_part, other_whole):
    return None if whole == 0 or other_whole == 0 else part / whole - other_part / other_whole


def classes(matrix, size):
    """Of every class tp, fp, fn, tn; matrix is a flat list: row the network's decision, column the answer."""
    total = sum(matrix)
    for label in range(size):
        tp = matrix[label * size + label]
        decided = sum(matrix[label * size : label * size + size])
        answered = sum(matrix[label::size])
        yield tp, answered - tp, decided - tp, total - decided - answered + tp


def weighted(values, weights):
    defined = [(value, weight) for value, weight in zip(values, weights) if value is not None]
    whole = sum(weight for _, weight in defined)
    return None if whole == 0 else sum(value * weight for value, weight in defined) / whole


def figures(matrix, size):
    counts = list(classes(matrix, size))
    total = sum(matrix)
    informedness = [difference(tp, tp + fn, fp, fp + tn) for tp, fp, fn, tn in counts]
    markedness = [difference(tp, tp + fp, fn, fn + tn) for tp, fp, fn, tn in counts]
    decisions = [tp + fn for tp, fp, fn, tn in counts]
    answers = [tp + fp for tp, fp, fn, tn in counts]
    once = [1] * size
    return {
        "accuracy": None if total == 0 else sum(tp for tp, _, _, _ in counts) / total,
        "macro_informedness": weighted(informedness, once),
        "macro_markedness": weighted(markedness, once),
        "macro_informedness_classes": sum(value is not None for value in informedness),
        "macro_markedness_classes": sum(value is not None for value in markedness),
        "prevalence_weighted_informedness": weighted(informedness, decisions),
        "bias_weighted_informedness": weighted(informedness, answers),
        "prevalence_weighted_markedness": weighted(markedness, decisions),
        "bias_weighted_markedness": weighted(markedness, answers),
    }


def main():
    settings = read(ROOT / "analysis" / "parameters.csv")
    numbers = {row["parameter"]: int(row["value"]) for row in settings if row["parameter"] != "condition"}
    rows = read(next((ROOT / "data").glob("*_description-responses_data.csv")))
    rows = [row for row in rows if not row.get("excluded")]
    conditions = [row["value"] for row in settings if row["parameter"] == "condition"]
    conditions = list(dict.fromkeys(conditions + [row["condition"] for row in rows]))
    labels = list(dict.fromkeys(DIGITS + sorted({row[key] for row in rows for key in ("prediction", "answer")})))
    index = {label: place for place, label in enumerate(labels)}
    size = len(labels)
    sessions = in_order(rows)
    # Two matrices per condition: the network's right decisions, then its wrong ones.
    places = {session: [] for session in sessions}
    for row in rows:
        table = 2 * conditions.index(row["condition"]) + (row["prediction"] != row["true_digit"])
        places[row["session"]].append((table * size + index[row["prediction"]]) * size + index[row["answer"]])

    def counted(times):
        counts = [0] * (2 * len(conditions) * size * size)
        for session, multiple in zip(sessions, times):
            for place in places[session] if multiple else ():
                counts[place] += multiple
        return counts

    def matrix(counts, condition, stratum):
        start = 2 * condition * size * size
        right, wrong = counts[start : start + size * size], counts[start + size * size : start + 2 * size * size]
        return {"correct": right, "incorrect": wrong}.get(stratum) or [a + b for a, b in zip(right, wrong)]

    resamples = []
    if len(sessions) >= numbers["fewest_participants"]:
        random = SplittableRandom(numbers["seed"])
        for _ in range(numbers["resamples"]):
            times = [0] * len(sessions)
            for _ in sessions:
                times[random.below(len(sessions))] += 1
            resamples.append(counted(times))

    everybody = counted([1] * len(sessions))
    table = []
    for place, condition in enumerate(conditions):
        for stratum in STRATA:
            chosen = [
                row
                for row in rows
                if row["condition"] == condition
                and (stratum == "all" or (row["prediction"] == row["true_digit"]) == (stratum == "correct"))
            ]
            participants = len({row["session"] for row in chosen})
            line = {"condition": condition, "stratum": stratum, "participants": participants, "answers": len(chosen)}
            line.update(figures(matrix(everybody, place, stratum), size))
            times = sorted(float(row["response_time_ms"]) for row in chosen if row["response_time_ms"])
            line["median_response_time_ms"] = quantile(times, 0.5) if times else None
            repeated = []
            if participants >= numbers["fewest_participants"]:
                repeated = [figures(matrix(counts, place, stratum), size) for counts in resamples]
            for figure in ("accuracy", "macro_informedness", "macro_markedness"):
                defined = sorted(one[figure] for one in repeated if one[figure] is not None)
                enough = defined and len(defined) >= 0.95 * len(repeated) and line[figure] is not None
                line[figure + "_low"] = quantile(defined, tail(participants)) if enough else None
                line[figure + "_high"] = quantile(defined, 1 - tail(participants)) if enough else None
            table.append(line)

    target = ROOT / "results" / "main_table_python.csv"
    with open(target, "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, fieldnames=list(table[0]))
        writer.writeheader()
        writer.writerows({name: "" if value is None else value for name, value in line.items()} for line in table)
    print(f"{len(rows)} answers of {len(sessions)} participants; the table is in {target}", file=sys.stderr)


if __name__ == "__main__":
    main()
