"use strict";
// Draws the page's charts: in its theme, when they come into view, and all of them before printing.
const Charts = (() => {
  // Of a page of A4 or Letter with its margins, a little less than there is.
  const PRINTED = 640;
  const FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

  const options = JSON.parse(document.getElementById("chart-options").textContent);
  const canvases = [...document.querySelectorAll("[data-chart]")];
  const drawn = new Map();
  let printing = false;

  const pageTheme = () => !printing && document.documentElement.dataset.theme === "dark" ? "dark" : "light";

  /** Of one that is not drawn yet, so that nothing moves when it is. */
  const keepRoom = canvas => {
    const width = canvas.clientWidth;
    if (width > 0) {
      canvas.style.height = `${ChartLayout.height(options[canvas.dataset.chart], width, FONT)}px`;
      canvas.dataset.width = width;
    }
  };

  const draw = canvas => {
    const width = printing ? PRINTED : canvas.clientWidth;
    if (width === 0) {
      return;
    }
    const {option, height} = ChartLayout.build(options[canvas.dataset.chart], pageTheme(), width, FONT);
    const instance = drawn.get(canvas) || echarts.init(canvas, null, {renderer: "svg", width, height});
    drawn.set(canvas, instance);
    canvas.style.height = `${height}px`;
    instance.resize({width, height});
    instance.setOption(option, true);
    canvas.dataset.width = width;
    canvas.dataset.drawn = "true";
  };

  const redraw = () => drawn.forEach((instance, canvas) => draw(canvas));

  const print = on => {
    if (printing !== on) {
      printing = on;
      canvases.forEach(canvas => on || drawn.has(canvas) ? draw(canvas) : undefined);
    }
  };

  canvases.forEach(keepRoom);
  const seen = new IntersectionObserver(entries => entries
    .filter(entry => entry.isIntersecting && !drawn.has(entry.target))
    .forEach(entry => draw(entry.target)), {rootMargin: "300px"});
  const resized = new ResizeObserver(entries => entries
    .filter(({target}) => !printing && Number(target.dataset.width) !== target.clientWidth)
    .forEach(({target}) => drawn.has(target) ? draw(target) : keepRoom(target)));
  canvases.forEach(canvas => {
    seen.observe(canvas);
    resized.observe(canvas);
  });
  window.addEventListener("workbench:theme", redraw);
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
  matchMedia("print").addEventListener("change", event => print(event.matches));

  return {options};
})();
