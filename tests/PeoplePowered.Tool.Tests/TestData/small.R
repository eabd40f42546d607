# Writes small.json beside it: metafor's answers for the few and the odd sites of the tests. Run: Rscript small.R
suppressMessages(library(metafor))
cases <- list(
  two = list(c(5, 9), c(20, 30)),
  three = list(c(5, 9, 20), c(20, 30, 31)),
  identical = list(c(5, 5, 5), c(20, 20, 20)),
  zeros = list(c(0, 30, 15), c(20, 30, 20)),
  nothing = list(c(0, 0, 0), c(20, 20, 20)))
number <- function(x) trimws(formatC(x, digits = 15, format = "g"))
lines <- sapply(names(cases), function(name) {
  x <- cases[[name]][[1]]
  fit <- rma(xi = x, ni = cases[[name]][[2]], measure = "PLO", method = "REML", test = "adhoc", control = list(threshold = 1e-13, maxiter = 1000))
  new <- predict(fit)
  values <- list(estimate = fit$beta, standardError = fit$se, low = fit$ci.lb, high = fit$ci.ub, statistic = fit$zval, pValue = fit$pval,
    tauSquared = fit$tau2, iSquared = fit$I2, hSquared = fit$H2, q = fit$QE, qPValue = fit$QEp, newLow = new$pi.lb, newHigh = new$pi.ub)
  paste0('  "', name, '": { ', paste0('"', names(values), '": ', sapply(values, number), collapse = ", "), " }")
})
writeLines(c("{", paste(lines, collapse = ",\n"), "}"), "small.json")
