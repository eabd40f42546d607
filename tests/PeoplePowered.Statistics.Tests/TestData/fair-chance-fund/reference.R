# Reference results of R metafor (3.8.1) for each outcome of results.csv. Run in this folder: Rscript reference.R
# Sites without a figure, or reporting more achieved than took part, are left out.
suppressMessages(library(metafor))
full <- function(x) sprintf("%.17g", x)
results <- read.csv("results.csv")
results <- subset(results, !is.na(achieved) & achieved <= participants)
tight <- list(threshold = 1e-13, maxiter = 1000)
profile <- list(tol = 1e-14, maxiter = 10000)
fit <- function(d, test) rma(measure = "PLO", xi = achieved, ni = participants, data = d, method = "REML", test = test, control = tight)
rows <- "outcome,test,k,estimate,se,ci_lower,ci_upper,statistic,p,tau2,tau2_lower,tau2_upper,i2,h2,q,q_p,pi_lower,pi_upper"
for (outcome in unique(results$outcome)) for (test in c("z", "knha", "adhoc")) {
  r <- fit(results[results$outcome == outcome, ], test)
  range <- predict(r)
  tau2 <- confint(r, control = profile)$random["tau^2", c("ci.lb", "ci.ub")]
  rows <- c(rows, paste(c(outcome, test, r$k, full(c(r$beta, r$se, r$ci.lb, r$ci.ub, r$zval, r$pval, r$tau2, tau2, r$I2, r$H2, r$QE, r$QEp, range$pi.lb, range$pi.ub))), collapse = ","))
}
writeLines(rows, "pooled.csv")
rows <- "test,site,yi,vi,weight,prediction,se,pi_lower,pi_upper"
d <- results[results$outcome == "accommodation-12-months", ]
for (test in c("z", "knha", "adhoc")) {
  r <- fit(d, test)
  b <- blup(r)
  for (i in seq_len(r$k)) rows <- c(rows, paste(c(test, d$site[i], full(c(r$yi[i], r$vi[i], weights(r)[i], b$pred[i], b$se[i], b$pi.lb[i], b$pi.ub[i]))), collapse = ","))
}
writeLines(rows, "accommodation-12-months-sites.csv")
