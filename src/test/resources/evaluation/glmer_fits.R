# Writes glmer_fits.json: mixed-effects logistic regressions of made studies by lme4, with their data.
#
# Run: Rscript glmer_fits.R > glmer_fits.json   (R 4.2.2, lme4 1.1-31)
# Laplace approximation (nAGQ = 1), treatment contrasts, Wald standard errors from the Hessian. Per answer the data have one
# character in each of four strings: condition, decision ("w" wrong), agreement, and in two arrays participant and item.
# Where lme4 finds a variance of 0, the recorded fit is the one without that random intercept, which has the same likelihood.
suppressMessages(library(lme4))

study <- function(participants, items, conditions, sd_participant, sd_item, effects, between = FALSE, wrong = TRUE, missing = 0) {
  rows <- expand.grid(condition = seq_len(conditions) - 1, item = seq_len(items) - 1, participant = seq_len(participants) - 1)
  if (between) rows <- rows[rows$condition == rows$participant %% conditions, ]
  rows <- rows[runif(nrow(rows)) >= missing, ]
  rows$wrong <- if (wrong) as.integer(rows$item %% 2 == 1) else 0L
  u <- rnorm(participants, 0, sd_participant)
  v <- rnorm(items, 0, sd_item)
  logit <- effects$intercept + effects$condition[rows$condition + 1] + effects$wrong * rows$wrong +
    effects$interaction[rows$condition + 1] * rows$wrong + u[rows$participant + 1] + v[rows$item + 1]
  rows$agrees <- as.integer(runif(nrow(rows)) < plogis(logit))
  rows
}

fit <- function(rows, random, wrong, only_deviance = FALSE) {
  rows$condition <- factor(rows$condition)
  rows$decision <- factor(rows$wrong)
  fixed <- if (wrong) "agrees ~ condition * decision" else "agrees ~ condition"
  formula <- as.formula(paste(c(fixed, random), collapse = " + "))
  precision <- if (only_deviance) 1e-13 else 1e-10
  suppressWarnings(glmer(formula, rows, binomial, nAGQ = 1, devFunOnly = only_deviance,
    control = glmerControl(optimizer = "bobyqa", tolPwrss = precision, optCtrl = list(maxfun = 2e5, rhoend = 1e-8))))
}

# From the Hessian of lme4's own deviance. That of lme4 itself takes steps so small (1e-4) that the inner iterations do not
# move, which leaves the log determinant behind and changes the errors by up to half a percent.
standard_errors <- function(deviance, model) {
  at <- c(getME(model, "theta"), fixef(model))
  shifted <- function(i, by, j, by_j) { at[i] <- at[i] + by; at[j] <- at[j] + by_j; deviance(at) }
  h <- 0.01
  hessian <- outer(seq_along(at), seq_along(at), Vectorize(function(i, j)
    (shifted(i, h, j, h) - shifted(i, h, j, -h) - shifted(i, -h, j, h) + shifted(i, -h, j, -h)) / (4 * h * h)))
  sqrt(diag(2 * solve(hessian)))[-seq_along(getME(model, "theta"))]
}

numbers <- function(x) paste0("[", paste(sprintf("%.10g", x), collapse = ","), "]")
whole <- function(x) paste0("[", paste(x, collapse = ","), "]")

case <- function(name, rows, wrong = TRUE) {
  full <- fit(rows, c("(1 | participant)", "(1 | item)"), wrong)
  sd <- c(participant = 0, item = 0)
  random <- names(sd)[sapply(names(sd), function(g) attr(VarCorr(full)[[g]], "stddev") > 1e-4)]
  terms <- sprintf("(1 | %s)", random)
  model <- if (length(random) == 2) full else fit(rows, terms, wrong)
  for (g in random) sd[g] <- attr(VarCorr(model)[[g]], "stddev")
  sprintf(paste0('{"name":"%s","condition":"%s","wrong":"%s","agrees":"%s",\n"participant":%s,\n"item":%s,\n',
    '"terms":[%s],"estimate":%s,"standardError":%s,"lme4StandardError":%s,"participantSd":%.10g,"itemSd":%.10g,"deviance":%.10g}'),
    name, paste(rows$condition, collapse = ""), paste(ifelse(rows$wrong == 1, "w", "r"), collapse = ""),
    paste(rows$agrees, collapse = ""), whole(rows$participant), whole(rows$item),
    paste(sprintf('"%s"', names(fixef(model))), collapse = ","), numbers(fixef(model)),
    numbers(standard_errors(fit(rows, terms, wrong, TRUE), model)), numbers(sqrt(diag(as.matrix(vcov(model, use.hessian = TRUE))))), sd["participant"], sd["item"],
    -2 * as.numeric(logLik(model)))
}

set.seed(20261122)
two <- list(intercept = 0.8, condition = c(0, -0.6), wrong = -1, interaction = c(0, 0.7))
three <- list(intercept = 0.4, condition = c(0, -0.5, 0.3), wrong = -0.8, interaction = c(0, 0.6, -0.2))
four <- list(intercept = 0.2, condition = c(0, -0.3, 0.3, 0.6), wrong = -0.5, interaction = c(0, 0.2, -0.2, -0.6))
cases <- c(
  case("12 participants, 12 items, 2 conditions within", study(12, 12, 2, 0.8, 0.6, two)),
  case("30 participants, 20 items, 3 conditions within", study(30, 20, 3, 0.7, 0.9, three)),
  case("24 participants, 16 items, 4 conditions within", study(24, 16, 4, 1.2, 0.3, four)),
  case("40 participants, 20 items, 2 conditions between", study(40, 20, 2, 0.9, 0.5, two, between = TRUE)),
  case("unbalanced: a third of the answers is missing", study(18, 14, 3, 0.6, 0.7, three, missing = 0.33)),
  case("more items than participants", study(8, 40, 2, 0.5, 1, two)),
  case("only right decisions", study(16, 12, 3, 0.8, 0.5, three, wrong = FALSE), wrong = FALSE),
  case("items do not differ", study(15, 10, 2, 0.9, 0, two)),
  case("participants differ little", study(15, 12, 2, 0, 0.8, two)))
cat("[", paste(cases, collapse = ",\n"), "]\n", sep = "")
