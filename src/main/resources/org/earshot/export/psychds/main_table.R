# Computes the main table of Earshot's results from the data files: run `Rscript analysis/main_table.R`.
#
# Needs R 4.0 or later and no package. Figures are those of the page "Results"; intervals come from the same resamples of
# participants, drawn by the same generator from the study's seed, so they are the same, too.
# Writes results/main_table_r.csv.

script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1])
root <- dirname(dirname(normalizePath(script)))
digits <- as.character(0:9)
strata <- c("all", "correct", "incorrect")

# Texts that a spreadsheet would run have an apostrophe before them, which is taken away.
read_data <- function(file) {
  rows <- read.csv(file, colClasses = "character", na.strings = character(0), encoding = "UTF-8", check.names = FALSE)
  rows[] <- lapply(rows, function(column) sub("^'", "", column))
  rows
}

# --- 64-bit numbers as four columns of 16 bits, the lowest first: R has none of its own ---

carried <- function(limbs) {
  for (place in 1:3) {
    limbs[, place + 1] <- limbs[, place + 1] + limbs[, place] %/% 65536
    limbs[, place] <- limbs[, place] %% 65536
  }
  limbs[, 4] <- limbs[, 4] %% 65536
  limbs
}

plus <- function(a, b) carried(a + b)

times <- function(a, b) {
  product <- matrix(0, max(nrow(a), nrow(b)), 4)
  for (i in 1:4) for (j in 1:(5 - i)) product[, i + j - 1] <- product[, i + j - 1] + a[, i] * b[, j]
  carried(product)
}

shifted_right <- function(a, bits) {
  limbs <- bits %/% 16
  power <- 2^(bits %% 16)
  result <- matrix(0, nrow(a), 4)
  for (place in 1:(4 - limbs)) {
    higher <- if (place + limbs < 4) a[, place + limbs + 1] else 0
    result[, place] <- a[, place + limbs] %/% power + (higher %% power) * (65536 / power)
  }
  result
}

xored <- function(a, b) {
  for (place in 1:4) a[, place] <- bitwXor(a[, place], b[, place])
  a
}

from_hexadecimal <- function(digits) matrix(rev(strtoi(substring(digits, c(1, 5, 9, 13), c(4, 8, 12, 16)), 16L)), 1)

from_whole <- function(numbers) {
  cbind(numbers %% 65536, numbers %/% 65536 %% 65536, numbers %/% 65536^2, 0 * numbers)
}

from_decimal <- function(text) {
  number <- matrix(0, 1, 4)
  for (digit in strsplit(sub("^-", "", text), "")[[1]]) {
    number <- plus(times(number, from_whole(10)), from_whole(as.numeric(digit)))
  }
  if (startsWith(text, "-")) number <- plus(65535 - number, from_whole(1))
  number
}

# Java's java.util.SplittableRandom (G. L. Steele Jr., D. Lea, C. H. Flood, OOPSLA 2014). Gives a function that draws so many
# whole numbers from 0 to bound - 1.
splittable_random <- function(seed, bound) {
  drawn <- 0
  kept <- numeric(0)
  refill <- function(count) {
    steps <- from_whole(drawn + seq_len(count))
    drawn <<- drawn + count
    z <- plus(from_decimal(seed)[rep(1, count), , drop = FALSE], times(steps, from_hexadecimal("9e3779b97f4a7c15")[rep(1, count), , drop = FALSE]))
    z <- times(xored(z, shifted_right(z, 33)), from_hexadecimal("62a9d9ed799705f5")[rep(1, count), , drop = FALSE])
    z <- times(xored(z, shifted_right(z, 28)), from_hexadecimal("cb24d0a5c88c35b3")[rep(1, count), , drop = FALSE])
    bits <- z[, 4] * 65536 + z[, 3]
    if (bitwAnd(as.integer(bound), as.integer(bound - 1)) == 0) return(bits %% bound)
    half <- bits %/% 2
    value <- half %% bound
    value[half + bound - 1 - value < 2^31]
  }
  function(count) {
    while (length(kept) < count) kept <<- c(kept, refill(max(count, 1024)))
    result <- kept[seq_len(count)]
    kept <<- kept[-seq_len(count)]
    result
  }
}

# The sessions by what was answered in them, so that resamples do not depend on the random names of sessions. Texts end with a
# character below all others and numbers have the same length, so that texts are in the order of what they are made of.
in_order <- function(rows) {
  time <- ifelse(rows$response_time_ms == "", -1, suppressWarnings(as.numeric(rows$response_time_ms)))
  answers <- paste0(
    sprintf("%09d", as.integer(rows$position)),
    paste(rows$condition, rows$recording, rows$true_digit, rows$prediction, rows$answer, "", sep = "\001"),
    sprintf("%09d", match(time, sort(unique(time))))
  )
  keys <- vapply(split(answers, rows$session), function(some) paste(sort(some, method = "radix"), collapse = ""), "")
  names(keys)[order(keys, method = "radix")]
}

# What the expanded percentile interval leaves out on either side (T. C. Hesterberg, Am. Stat. 69, 2015).
tail_of <- function(participants) {
  pnorm(qt(0.975, participants - 1) * sqrt(participants / (participants - 1)), lower.tail = FALSE)
}

weighted <- function(values, weights) {
  defined <- !is.na(values)
  if (sum(weights[defined]) == 0) NA else sum(values[defined] * weights[defined]) / sum(weights[defined])
}

# counts: a matrix, row the network's decision, column the answer
figures <- function(counts) {
  tp <- diag(counts)
  decided <- rowSums(counts)
  answered <- colSums(counts)
  total <- sum(counts)
  difference <- function(part, whole, other_part, other_whole) {
    ifelse(whole == 0 | other_whole == 0, NA, part / whole - other_part / other_whole)
  }
  informedness <- difference(tp, decided, answered - tp, total - decided)
  markedness <- difference(tp, answered, decided - tp, total - answered)
  once <- rep(1, length(tp))
  c(
    accuracy = if (total == 0) NA else sum(tp) / total,
    macro_informedness = weighted(informedness, once),
    macro_markedness = weighted(markedness, once),
    macro_informedness_classes = sum(!is.na(informedness)),
    macro_markedness_classes = sum(!is.na(markedness)),
    prevalence_weighted_informedness = weighted(informedness, decided),
    bias_weighted_informedness = weighted(informedness, answered),
    prevalence_weighted_markedness = weighted(markedness, decided),
    bias_weighted_markedness = weighted(markedness, answered)
  )
}

settings <- read_data(file.path(root, "analysis", "parameters.csv"))
setting <- function(name) settings$value[settings$parameter == name]
rows <- read_data(list.files(file.path(root, "data"), "_description-responses_data\\.csv$", full.names = TRUE))
if ("excluded" %in% names(rows)) rows <- rows[rows$excluded == "", ]
conditions <- unique(c(setting("condition"), rows$condition))
labels <- unique(c(digits, sort(unique(c(rows$prediction, rows$answer)), method = "radix")))
size <- length(labels)
sessions <- in_order(rows)
right <- rows$prediction == rows$true_digit

# Two matrices per condition, row by row: the network's right decisions, then its wrong ones.
cells <- 2 * length(conditions) * size * size
place <- ((2 * (match(rows$condition, conditions) - 1) + !right) * size + match(rows$prediction, labels) - 1) * size +
  match(rows$answer, labels)
of_session <- matrix(0, length(sessions), cells)
counted <- table(factor(match(rows$session, sessions), seq_along(sessions)), factor(place, seq_len(cells)))
of_session[] <- counted

chosen_matrix <- function(counts, condition, stratum) {
  part <- function(table) {
    start <- (2 * (condition - 1) + table) * size * size
    matrix(counts[start + seq_len(size * size)], size, byrow = TRUE)
  }
  switch(stratum, correct = part(0), incorrect = part(1), part(0) + part(1))
}

fewest <- as.integer(setting("fewest_participants"))
resampled <- matrix(0, 0, cells)
if (length(sessions) >= fewest) {
  draw <- splittable_random(setting("seed"), length(sessions))
  multiples <- t(vapply(
    seq_len(as.integer(setting("resamples"))),
    function(resample) as.numeric(tabulate(draw(length(sessions)) + 1, length(sessions))),
    numeric(length(sessions))
  ))
  resampled <- multiples %*% of_session
}

lines <- list()
for (condition in seq_along(conditions)) {
  for (stratum in strata) {
    chosen <- rows$condition == conditions[condition] &
      switch(stratum, correct = right, incorrect = !right, rep(TRUE, nrow(rows)))
    participants <- length(unique(rows$session[chosen]))
    line <- figures(chosen_matrix(colSums(of_session), condition, stratum))
    response_times <- as.numeric(rows$response_time_ms[chosen & rows$response_time_ms != ""])
    line["median_response_time_ms"] <- if (length(response_times)) quantile(response_times, 0.5, names = FALSE) else NA
    repeated <- if (participants >= fewest && nrow(resampled) > 0) {
      apply(resampled, 1, function(counts) figures(chosen_matrix(counts, condition, stratum))[1:3])
    }
    for (figure in c("accuracy", "macro_informedness", "macro_markedness")) {
      defined <- if (is.null(repeated)) numeric(0) else repeated[figure, !is.na(repeated[figure, ])]
      enough <- length(defined) > 0 && length(defined) >= 0.95 * nrow(resampled) && !is.na(line[figure])
      levels <- if (enough) c(tail_of(participants), 1 - tail_of(participants))
      ends <- if (enough) quantile(defined, levels, names = FALSE) else c(NA, NA)
      line[paste0(figure, c("_low", "_high"))] <- ends
    }
    lines[[length(lines) + 1]] <- c(
      condition = conditions[condition], stratum = stratum, participants = participants, answers = sum(chosen),
      setNames(ifelse(is.na(line), "", sprintf("%.17g", line)), names(line))
    )
  }
}
target <- file.path(root, "results", "main_table_r.csv")
write.csv(do.call(rbind, lapply(lines, function(line) as.data.frame(as.list(line)))), target, row.names = FALSE, quote = FALSE)
message(nrow(rows), " answers of ", length(sessions), " participants; the table is in ", target)
