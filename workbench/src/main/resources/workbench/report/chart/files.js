"use strict";
// Saves charts as files: in light, on white, with fonts that other programs have. Where somebody else writes the files, who may want them
// as wide as they will be in print, they are drawn that wide: letters of 11 and 12 pixels are 8 and 9 points there.
(() => {
  const figures = document.getElementById("figures");
  const millimetres = figures ? Number(figures.dataset.millimetres || 0) : 0;
  const WIDTH = millimetres ? Math.round(millimetres * 96 / 25.4) : 820;
  // Of 600 dots per inch in print.
  const PIXEL_RATIO = millimetres ? 6.25 : 3;
  // Height of curves by their width, at most, in print: else those in a column of a paper would be a tower.
  const TALLEST = 0.62;
  const FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  const options = Charts.options;

  /** What it is drawn from. */
  const data = id => {
    const chart = options[id].workbench;
    const height = chart.kind === "curves" && millimetres
      ? Math.min(chart.height, Math.round(TALLEST * WIDTH)) : chart.height;
    return {...options[id], workbench: {...chart, height}};
  };

  const offscreen = (id, renderer, use) => {
    const {option, height} = ChartLayout.build(data(id), "light", WIDTH, FONT);
    const instance = echarts.init(
      document.createElement("div"), null, {renderer, devicePixelRatio: PIXEL_RATIO, width: WIDTH, height});
    instance.setOption(option);
    const result = use(instance, options[id].workbench.palette.light["@paper"]);
    instance.dispose();
    return result;
  };

  const escaped = text => new XMLSerializer().serializeToString(document.createTextNode(text));

  /** Without what XML has no place for, however it is written; texts of result files may have it. */
  const characters = text => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

  /** The root's size as it is in print; what is in it is counted in pixels all the same. */
  const measured = text => !millimetres ? text : text.replace(/^<svg width="([\d.]+)" height="([\d.]+)"/,
    (all, width, height) => `<svg width="${millimetres}mm" height="${(height / width * millimetres).toFixed(2)}mm"`);

  const svg = id => {
    const {title, alternative} = options[id].workbench;
    const text = offscreen(id, "svg", (instance, paper) => {
      instance.setOption({backgroundColor: paper});
      return instance.renderToSVGString();
    });
    const described = `>\n<title>${escaped(title)}</title>\n<desc>${escaped(alternative)}</desc>`;
    return characters(measured(text).replace(">", () => described));
  };

  /** In Base64. */
  const png = id => offscreen(id, "canvas", (instance, paper) =>
    instance.getDataURL({type: "png", pixelRatio: PIXEL_RATIO, backgroundColor: paper})).split(",")[1];

  const FILES = {
    svg: id => new Blob([svg(id)], {type: "image/svg+xml"}),
    png: id => new Blob([Uint8Array.from(atob(png(id)), c => c.charCodeAt(0))], {type: "image/png"}),
  };

  const save = (id, type) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(FILES[type](id));
    link.download = `${id}.${type}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  document.querySelectorAll("[data-save]").forEach(button =>
    button.addEventListener("click", () => save(button.dataset.chartId, button.dataset.save)));

  // A line for each chart.
  if (figures) {
    const base64 = text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(""));
    figures.textContent = Object.keys(options).map(id => `${id} ${base64(svg(id))} ${figures.dataset.png === "no" ? "" : png(id)}`).join("\n");
  }
})();
