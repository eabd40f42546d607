# Mantel-Haenszel and Peto by metafor 3.8.1 on sets with empty cells, and with a correction of the sums. Run in this folder: Rscript mantel-haenszel.R
# Counts are separated by semicolons. Blank: metafor's NA, or not of this method. cmh without and with the half; the half overshoots in no set here.
suppressMessages(library(metafor)); stopifnot(packageVersion("metafor") == "3.8.1")
full <- function(x) if (length(x) != 1 || is.na(x)) "" else sprintf("%.17g", x)
sets <- list(
  mixed = list(c(0, 3, 0, 5, 10, 10, 9), c(10, 10, 12, 20, 10, 12, 9), c(2, 4, 0, 6, 12, 7, 2), c(11, 9, 15, 20, 12, 9, 8)),
  full = list(c(3, 5, 7), c(10, 20, 9), c(4, 6, 2), c(9, 20, 8)),
  rare = list(c(0, 1, 0, 2, 0, 5), c(100, 210, 330, 150, 90, 800), c(1, 4, 0, 7, 2, 9), c(120, 190, 310, 160, 45, 640)),
  strong = list(c(18, 40, 28, 9), c(20, 41, 30, 12), c(3, 5, 1, 2), c(25, 38, 30, 30)),
  large = list(c(31000, 52000, 900000), c(1e6, 1.5e6, 3e7), c(30000, 56000, 930000), c(1.1e6, 1.4e6, 2.9e7)))
rows <- "set,measure,add,scope,level,a,n1,c,n2,estimate,se,z,p,lower,upper,q,q_p,i2,h2,k_q,cmh,cmh_p,cmh_half,cmh_half_p,bd,bd_p,ta,ta_p"
for (s in names(sets)) for (m in c("OR", "RR", "RD", "PETO")) for (k in list(list(0, "none", 95), list(.5, "only0", 95), list(.5, "if0all", 90), list(.25, "all", 99))) {
  d <- sets[[s]]; add <- k[[1]]; to <- k[[2]]; level <- k[[3]]
  fit <- function(...) suppressWarnings(if (m == "PETO") rma.peto(ai = d[[1]], n1i = d[[2]], ci = d[[3]], n2i = d[[4]], add = c(.5, add), to = c("only0", to), level = level)
    else rma.mh(measure = m, ai = d[[1]], n1i = d[[2]], ci = d[[3]], n2i = d[[4]], add = c(.5, add), to = c("only0", to), level = level, ...))
  f <- fit(); g <- if (m == "OR") fit(correct = FALSE)
  rows <- c(rows, paste(s, m, full(add), to, full(level / 100), paste(sapply(d, paste, collapse = ";"), collapse = ","), full(f$beta), full(f$se), full(f$zval), full(f$pval), full(f$ci.lb), full(f$ci.ub),
    full(f$QE), full(f$QEp), full(f$I2), full(f$H2), full(f$k.yi), full(g$MH), full(g$MHp), full(f$MH), full(f$MHp), full(f$BD), full(f$BDp), full(f$TA), full(f$TAp), sep = ","))
}
writeLines(rows, "mantel-haenszel.csv")
