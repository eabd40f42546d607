# Wilson intervals of base R. Run in this folder: Rscript wilson.R
full <- function(x) sprintf("%.17g", x)
rows <- "achieved,participants,level,lower,upper"
for (level in c(.8, .95, .999)) for (n in c(1, 2, 7, 29, 270, 409, 1e6)) for (x in unique(round(n * c(0, .01, .1, .37, .5, .9, 1)))) {
  i <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE))$conf.int
  rows <- c(rows, paste(full(c(x, n, level, i)), collapse = ","))
}
writeLines(rows, "wilson.csv")
