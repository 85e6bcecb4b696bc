"use strict";
// The system's theme unless the reader has chosen one; charts redraw when they hear of another.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;

  function apply() {
    const theme = chosen || (dark.matches ? "dark" : "light");
    document.documentElement.dataset.theme = theme;
    const button = document.getElementById("theme");
    if (button) {
      button.setAttribute("aria-pressed", String(theme === "dark"));
    }
    window.dispatchEvent(new Event("workbench:theme"));
  }

  dark.addEventListener("change", apply);
  document.getElementById("theme")?.addEventListener("click", () => {
    chosen = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
    apply();
  });
  apply();
})();
