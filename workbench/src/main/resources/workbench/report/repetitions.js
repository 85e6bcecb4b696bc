"use strict";
// Lists below a row of a table the repetitions that its numbers are made from.
(() => {
  // More are counted.
  const MOST_ROUNDS = 8;
  let loaded = null;

  function load() {
    loaded ||= embeddedFile("data-repetitions")
      .then((file) => file.text())
      .then((text) => new Map(Object.entries(JSON.parse(text))));
    return loaded;
  }

  function cell(kind, text, className) {
    const made = document.createElement(kind);
    made.textContent = text;
    if (kind === "th") {
      made.scope = "col";
    }
    if (className) {
      made.className = className;
    }
    return made;
  }

  function line(repetition) {
    const row = document.createElement("tr");
    row.append(
      cell("td", repetition.round),
      cell("td", repetition.status, ["ok", "saturated"].includes(repetition.status) ? "good" : "bad"),
      cell("td", repetition.verdict),
      ...repetition.values.map((value) => cell("td", value)),
    );
    return row;
  }

  function list(columns, repetitions) {
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    head.append(...["round", "status", "verification", ...columns].map((text) => cell("th", text)));
    table.createTBody().append(...repetitions.map(line));
    return table;
  }

  const who = (rounds) =>
    rounds.length > MOST_ROUNDS ? rounds.length + " repetitions" : (rounds.length > 1 ? "rounds " : "round ") + rounds.join(", ");

  /** Below the numbers, which long words would push apart; most repetitions have the same. */
  function notes(repetitions) {
    const rounds = new Map();
    for (const { round, notes } of repetitions) {
      for (const note of notes) {
        rounds.set(note, rounds.get(note) || []).get(note).push(round);
      }
    }
    const list = document.createElement("ul");
    list.className = "notes";
    list.append(...[...rounds].map(([note, its]) => cell("li", who(its) + ": " + note)));
    return list;
  }

  async function open(trace) {
    const row = trace.closest("tr");
    const lists = (await load()).get(row.closest(".metrics-of").dataset.workload);
    const below = document.createElement("tr");
    below.className = "repetitions";
    const place = below.insertCell();
    place.colSpan = row.cells.length;
    const repetitions = new Map(Object.entries(lists.trials)).get(row.dataset.trial);
    const scroll = document.createElement("div");
    scroll.className = "scroll";
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "Repetitions of " + trace.textContent);
    scroll.append(repetitions.length ? list(lists.columns, repetitions) : "No repetition was run.");
    place.append(scroll);
    if (repetitions.some((repetition) => repetition.notes.length)) {
      place.append(notes(repetitions));
    }
    if (trace.getAttribute("aria-expanded") === "true") {
      row.after(below);
    }
  }

  for (const trace of document.querySelectorAll(".trace")) {
    trace.addEventListener("click", () => {
      const opens = trace.getAttribute("aria-expanded") !== "true";
      trace.setAttribute("aria-expanded", String(opens));
      const below = trace.closest("tr").nextElementSibling;
      if (opens) {
        open(trace);
      } else if (below?.className === "repetitions") {
        below.remove();
      }
    });
  }
})();
