"use strict";
// Filters and sorts the tables of metrics. Rows are sorted within their group: trials that are not alike are not ranked.
(() => {
  const form = document.getElementById("filters");
  const tables = [...document.querySelectorAll(".metrics-of")];

  function closeLists(body) {
    for (const trace of body.querySelectorAll('.trace[aria-expanded="true"]')) {
      trace.click();
    }
  }

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    let shown = 0;
    let all = 0;
    for (const result of tables) {
      const other = wanted.workload && result.dataset.workload !== wanted.workload;
      let inTable = 0;
      for (const body of result.querySelectorAll("table.metrics > tbody")) {
        closeLists(body);
        let inGroup = 0;
        for (const row of body.querySelectorAll("tr.trial")) {
          row.hidden = Boolean(
            other ||
              (wanted.size && row.dataset.size !== wanted.size) ||
              (wanted.style && row.dataset.style !== wanted.style),
          );
          inGroup += row.hidden ? 0 : 1;
          all++;
        }
        body.hidden = inGroup === 0;
        inTable += inGroup;
      }
      for (const line of result.querySelectorAll("tr.line")) {
        line.hidden = Boolean(wanted.style && line.dataset.style !== wanted.style);
      }
      for (const meanings of result.querySelectorAll(".meanings")) {
        meanings.hidden = !wanted.meaning;
      }
      result.hidden = inTable === 0;
      shown += inTable;
      const table = result.querySelector("table.metrics");
      for (const columns of ["result", "cost", "meaning"]) {
        table.classList.toggle("no-" + columns, !wanted[columns]);
      }
    }
    document.getElementById("shown").textContent = shown + " of " + all + " trials shown";
  }

  function key(cell) {
    const order = cell.dataset.order;
    return order === undefined ? cell.textContent.trim().toLowerCase() : order === "" ? NaN : Number(order);
  }

  /** What has no value comes last, whichever way is up. */
  function compare(a, b, up) {
    if (typeof a === "number") {
      return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : up * (a - b);
    }
    return up * (a < b ? -1 : a > b ? 1 : 0);
  }

  function sort(heading) {
    const table = heading.closest("table");
    const ascending = heading.getAttribute("aria-sort") !== "ascending";
    for (const other of table.querySelectorAll("thead th")) {
      other.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    for (const body of table.tBodies) {
      closeLists(body);
      const rows = [...body.querySelectorAll("tr.trial, tr.line")].map((row) => [key(row.cells[heading.cellIndex]), row]);
      rows.sort((a, b) => compare(a[0], b[0], ascending ? 1 : -1));
      body.append(...rows.map((row) => row[1]));
    }
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("table.sortable button.sort")) {
    button.addEventListener("click", () => sort(button.closest("th")));
  }
  // Browsers fill in forms again when a page is loaded again.
  filter();
})();
