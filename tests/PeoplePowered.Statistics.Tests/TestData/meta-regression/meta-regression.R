# Reference results of R metafor 3.8.1 for meta-regressions with every estimator. Run in this folder: Rscript meta-regression.R
# Tolerances are tight and relative to the variances, since metafor's own are absolute..
suppressMessages({library(metafor); library(jsonlite)})
cases <- list(
  list(case = "raudenbush1985", formula = "~ setting", numeric = character(), labels = "setting", at = 1),
  list(case = "raudenbush1985", formula = "~ weeks + setting", numeric = "weeks", labels = "setting", at = c(4, 1)),
  list(case = "raudenbush1985", formula = "~ setting + tester", numeric = character(), labels = c("setting", "tester"), at = c(1, 0)),
  list(case = "bangertdrowns2004", formula = "~ length + ni + grade", numeric = c("length", "ni"), labels = "grade", at = c(10, 150, 0, 1, 0)),
  list(case = "bangertdrowns2004", formula = "~ length + feedback", numeric = c("length", "feedback"), labels = character(), at = c(10, 1)),
  list(case = "konstantopoulos2011", formula = "~ year", numeric = "year", labels = character(), at = 1990))
options(contrasts = c("contr.treatment", "contr.poly"))
none <- function(x) if (is.null(x) || length(x) == 0) NA else unname(x)
rows <- character()
for (case in cases) for (method in c("EE", "DL", "HE", "HS", "SJ", "ML", "REML", "EB", "PM")) for (test in c("z", "knha", "adhoc")) {
  d <- read.csv(file.path("..", "oracle", paste0(case$case, ".csv")))
  d <- d[complete.cases(d[, c("estimate", "variance", case$numeric, case$labels)]), ]
  for (label in case$labels) d[[label]] <- factor(as.character(d[[label]]), levels = sort(unique(as.character(d[[label]])), method = "radix"))
  fit <- suppressWarnings(rma(estimate, variance, mods = as.formula(case$formula), data = d, method = method, test = test,
                              control = list(threshold = 1e-13, maxiter = 10000, tol = 1e-13)))
  at <- suppressWarnings(predict(fit, newmods = case$at))
  ci <- if (method == "EE") matrix(NA, 4, 3) else confint(fit, control = list(tol = 1e-15))$random
  rows <- c(rows, toJSON(list(
    case = case$case, formula = case$formula, numeric = as.list(case$numeric), labels = as.list(case$labels), method = method, test = test, k = fit$k,
    names = rownames(fit$beta), coef = none(fit$beta[, 1]), se = none(fit$se), statistic = none(fit$zval), p = none(fit$pval), ci_lower = none(fit$ci.lb), ci_upper = none(fit$ci.ub),
    vcov = none(vcov(fit)), tau2 = fit$tau2, tau2_se = none(fit$se.tau2), tau2_ci = none(ci[1, 2:3]), i2_ci = none(ci[3, 2:3]), i2 = fit$I2, h2 = fit$H2, q = fit$QE, q_p = fit$QEp, qm = fit$QM, qm_p = fit$QMp, r2 = none(fit$R2),
    loglik = as.numeric(logLik(fit)), at = I(case$at), at_estimate = at$pred, at_se = at$se, at_ci = c(at$ci.lb, at$ci.ub),
    at_pi = if (is.null(at$pi.lb)) NA else c(at$pi.lb, at$pi.ub)),
    digits = I(17), auto_unbox = TRUE, na = "null"))
}
writeLines(rows, "expected.jsonl")
