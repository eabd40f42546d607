# Reference results for leave-one-out, influence, Baujat's plot, the regression test and trim and fill: R metafor 3.8.1 at tight tolerances.
# Run in this folder: Rscript sensitivity.R; reads ../oracle/expected.jsonl, writes sensitivity.csv.
suppressMessages(library(metafor))
options(digits = 17, warn = -1)
effects <- Filter(function(line) line$step == "effect", lapply(readLines("../oracle/expected.jsonl"), jsonlite::fromJSON))
chosen <- c("bcg RR", "normand1999 MD", "debruin2009 PLO")
out <- file("sensitivity.csv", "w")
writeLines("case,measure,step,method,test,field,index,value", out)
say <- function(key, field, values)
  writeLines(sprintf("%s,%s,%d,%s", key, field, seq_along(values) - 1L, ifelse(is.na(values), "", format(as.numeric(values), digits = 17, trim = TRUE))), out)
try1 <- function(expr) tryCatch(expr, error = function(e) NULL)

for (effect in effects) {
  name <- paste(effect$case, effect$measure)
  yi <- effect$yi; vi <- effect$vi
  key <- function(step, method, test) paste(effect$case, effect$measure, step, method, test, sep = ",")
  tight <- list(threshold = 1e-13 * mean(vi), tol = 1e-13 * mean(vi), maxiter = 10000, tau2.max = 1e4 * (var(yi) + max(vi)), REMLf = TRUE)
  fit <- function(method, test) try1(rma(yi, vi, method = method, test = test, control = tight))

  for (method in c("EE", "DL", "HE", "HS", "SJ", "ML", "REML", "EB", "PM")) {
    model <- fit(method, "z")
    test <- if (is.null(model)) NULL else try1(regtest(model))
    if (is.null(test)) next
    say(key("regression", method, "z"), "statistic", test$zval)
    say(key("regression", method, "z"), "p", test$pval)
    say(key("regression", method, "z"), "slope", test$fit$beta[2])
    say(key("regression", method, "z"), "limit", test$est)
    say(key("regression", method, "z"), "limit_lower", test$ci.lb)
    say(key("regression", method, "z"), "limit_upper", test$ci.ub)
    say(key("regression", method, "z"), "tau2", test$fit$tau2)
  }
  for (adjustment in c("knha", "adhoc")) {
    test <- try1(regtest(fit("REML", adjustment)))
    say(key("regression", "REML", adjustment), "statistic", test$zval)
    say(key("regression", "REML", adjustment), "p", test$pval)
    say(key("regression", "REML", adjustment), "limit_lower", test$ci.lb)
    say(key("regression", "REML", adjustment), "limit_upper", test$ci.ub)
  }
  model <- fit("REML", "z")
  test <- regtest(model, model = "lm")
  linear <- key("regression", "lm", "t")
  say(linear, "statistic", test$zval); say(linear, "p", test$pval)
  say(linear, "slope", coef(test$fit)[2]); say(linear, "limit", test$est)
  say(linear, "limit_lower", test$ci.lb); say(linear, "limit_upper", test$ci.ub)
  say(linear, "dispersion", summary(test$fit)$sigma^2)

  for (estimator in c("L0", "R0", "Q0")) for (side in c("left", "right")) {
    filled <- try1(trimfill(model, estimator = estimator, side = side, control = tight))
    if (is.null(filled)) next
    step <- key("trim_and_fill", estimator, side)
    say(step, "k0", filled$k0); say(step, "k0_se", filled$se.k0)
    say(step, "estimate", coef(filled)); say(step, "se", filled$se)
    say(step, "filled_yi", filled$yi[filled$fill]); say(step, "filled_vi", filled$vi[filled$fill])
  }

  if (!(name %in% chosen)) next
  for (method in c("EE", "DL", "REML")) for (test in c("z", "knha", "adhoc")) {
    if (method == "EE" && test != "z") next
    model <- fit(method, test)
    if (is.null(model)) next
    without <- leave1out(model)
    step <- key("leave_one_out", method, test)
    for (field in c("estimate", "se", "zval", "tval", "pval", "ci.lb", "ci.ub", "tau2", "I2", "H2", "Q", "Qp"))
      if (!is.null(without[[field]])) say(step, sub("[zt]val", "statistic", field), without[[field]])
    influences <- influence(model)
    step <- key("influence", method, test)
    for (field in c("rstudent", "dffits", "cook.d", "cov.r", "tau2.del", "QE.del", "hat", "weight")) say(step, field, influences$inf[[field]])
    say(step, "dfbs", influences$dfbs$intrcpt)
    say(step, "influential", influences$is.infl)
    pdf(NULL); points <- baujat(model); dev.off()
    say(key("baujat", method, test), "x", points$x)
    say(key("baujat", method, test), "y", points$y)
  }
}
close(out)
