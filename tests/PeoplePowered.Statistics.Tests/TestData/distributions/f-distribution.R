# Reference upper tails of the F distribution of base R, at full precision. Run in this folder: Rscript f-distribution.R
full <- function(x) sprintf("%.17g", x)
rows <- c("x,numerator,denominator,value")
degrees <- c(.5, 1, 2, 3, 4.7, 10, 17, 43, 100, 1000, 12345.6, 1e6)
for (m in degrees) for (n in degrees) for (x in c(1e-6, .01, .3, .9, 1, 1.1, 1.7, 3, 6.5, 20, 100, 1e4, 1e8)) {
  value <- pf(x, m, n, lower.tail = FALSE)
  if (value > 1e-300) rows <- c(rows, paste(full(x), full(m), full(n), full(value), sep = ","))
}
writeLines(rows, "f-distribution.csv")
