namespace PeoplePowered.Reporting.Markup;

/// <summary>
/// The page's only script: it makes the headings of tables into buttons that sort. Stable, numbers by their
/// <c>data-sort-value</c>, blanks last in either direction. Without it the page is complete.
/// </summary>
internal static class SortScript
{
    public const string Source =
        """

        (function () {
          "use strict";
          var collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true, sensitivity: "base" });

          function keyOf(row, column, numeric) {
            var cell = row.cells[column];
            var value = cell.getAttribute("data-sort-value");
            var text = cell.textContent.trim();
            if (value !== null) return { number: Number(value), text: text, blank: false };
            return { number: null, text: text, blank: numeric || text === "" };
          }

          function compare(a, b, direction) {
            if (a.blank || b.blank) return a.blank - b.blank;
            if (a.number !== null && b.number !== null) return direction * (a.number - b.number);
            return direction * collator.compare(a.text, b.text);
          }

          function sort(table, column, direction, numeric) {
            var body = table.tBodies[0];
            Array.from(body.rows)
              .map(function (row) { return { row: row, key: keyOf(row, column, numeric) }; })
              .sort(function (a, b) { return compare(a.key, b.key, direction); })
              .forEach(function (item) { body.appendChild(item.row); });
          }

          document.querySelectorAll("table[data-sortable]").forEach(function (table) {
            var heads = Array.from(table.tHead.rows[0].cells);
            heads.forEach(function (head, column) {
              var button = document.createElement("button");
              button.type = "button";
              while (head.firstChild) button.appendChild(head.firstChild);
              head.appendChild(button);
              head.setAttribute("aria-sort", "none");
              button.addEventListener("click", function () {
                var ascending = head.getAttribute("aria-sort") !== "ascending";
                heads.forEach(function (other) { other.setAttribute("aria-sort", "none"); });
                head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
                sort(table, column, ascending ? 1 : -1, head.hasAttribute("data-numeric"));
              });
            });
          });
        })();

        """;
}
