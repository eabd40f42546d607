# Intervals, p-values and statistics of base R from known standard errors. Run in this folder: Rscript recovery.R
full <- function(x) ifelse(!is.finite(x), "", sprintf("%.17g", x))
rows <- "estimate,se,level,df,lower,upper,ratio,ratio_lower,ratio_upper,p,statistic"
for (estimate in c(-1.25, .004, .7, 12)) for (se in c(.03, .5, 4)) for (level in c(.8, .95, .999)) for (df in c(NA, 1, 7.5, 400)) {
  q <- if (is.na(df)) qnorm((1 + level) / 2) else qt((1 + level) / 2, df)
  p <- 2 * (if (is.na(df)) pnorm(-abs(estimate / se)) else pt(-abs(estimate / se), df))
  b <- estimate + c(-1, 1) * q * se
  rows <- c(rows, paste(full(c(estimate, se, level, df, b, exp(c(estimate, b)), p, estimate / se)), collapse = ","))
}
writeLines(rows, "recovery.csv")
