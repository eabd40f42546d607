# Zero-cell policies of metafor 3.8.1's escalc(). Run in this folder: Rscript continuity.R
# Columns: first..fourth are the inputs of one study (two arms: achieved, participants, comparison achieved, participants; one arm: achieved, participants;
# rates: events, exposure, comparison events, exposure). "default" leaves add, to and drop00 to metafor. A blank yi or vi is metafor's NA.
suppressMessages(library(metafor)); stopifnot(packageVersion("metafor") == "3.8.1")
full <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
sets <- list(
  arms = list(
    mixed = list(c(0, 3, 0, 5, 10, 10, 7), c(10, 10, 12, 20, 10, 12, 9), c(2, 4, 0, 6, 12, 7, 2), c(11, 9, 15, 20, 12, 9, 8)),
    full = list(c(3, 5, 7), c(10, 20, 9), c(4, 6, 2), c(9, 20, 8)),
    double = list(c(0, 3, 20), c(10, 10, 20), c(0, 4, 30), c(15, 9, 30))),
  one = list(
    mixed = list(c(0, 3, 10, 5), c(10, 10, 10, 20)),
    full = list(c(1, 3, 199), c(10, 10, 200))),
  rate = list(
    mixed = list(c(0, 3, 1), c(10.5, 10, 7)),
    full = list(c(2, 3), c(10.5, 100))),
  rates = list(
    mixed = list(c(0, 3, 1, 0), c(10.5, 10, 7, 8), c(2, 1, 4, 0), c(10, 11, 12, 9)),
    full = list(c(2, 3), c(10.5, 10), c(2, 1), c(10, 11)),
    double = list(c(0, 3), c(8, 10), c(0, 4), c(9, 12))))
measures <- list(arms = c("RR", "OR", "RD", "PETO", "AS"), one = c("PR", "PLN", "PLO", "PAS", "PFT"), rate = c("IR", "IRLN", "IRS", "IRFT"), rates = c("IRR", "IRD"))
call <- function(kind, m, d, ...) suppressWarnings(switch(kind,
  arms = escalc(m, ai = d[[1]], n1i = d[[2]], ci = d[[3]], n2i = d[[4]], ...), one = escalc(m, xi = d[[1]], ni = d[[2]], ...),
  rate = escalc(m, xi = d[[1]], ti = d[[2]], ...), rates = escalc(m, x1i = d[[1]], t1i = d[[2]], x2i = d[[3]], t2i = d[[4]], ...)))
rows <- "measure,set,amount,scope,drop,first,second,third,fourth,yi,vi"
for (kind in names(sets)) for (m in measures[[kind]]) for (s in names(sets[[kind]])) {
  d <- sets[[kind]][[s]]
  put <- function(amount, to, drop, e) {
    blank <- rep("", length(d[[1]]))
    cells <- lapply(1:4, function(j) if (j <= length(d)) full(d[[j]]) else blank)
    rows <<- c(rows, paste(m, s, full(amount), to, drop, cells[[1]], cells[[2]], cells[[3]], cells[[4]], full(as.vector(e$yi)), full(e$vi), sep = ","))
  }
  put(NA, "default", "FALSE", call(kind, m, d))
  for (amount in c(.5, .01)) for (to in c("only0", "all", "if0all", "none")) for (drop in if (kind %in% c("arms", "rates")) c(FALSE, TRUE) else FALSE)
    put(amount, to, drop, call(kind, m, d, add = amount, to = to, drop00 = drop))
}
writeLines(rows, "continuity.csv")
