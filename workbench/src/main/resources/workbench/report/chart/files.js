"use strict";
// Saves charts as files: in light, on white, with fonts that other programs have.
(() => {
  const WIDTH = 820;
  const PIXEL_RATIO = 3;
  const FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  const options = Charts.options;

  const offscreen = (id, renderer, use) => {
    const {option, height} = ChartLayout.build(options[id], "light", WIDTH, FONT);
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

  const svg = id => {
    const {title, alternative} = options[id].workbench;
    const text = offscreen(id, "svg", (instance, paper) => {
      instance.setOption({backgroundColor: paper});
      return instance.renderToSVGString();
    });
    const described = `>\n<title>${escaped(title)}</title>\n<desc>${escaped(alternative)}</desc>`;
    return characters(text.replace(">", () => described));
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

  // Where somebody else writes the files: a line for each chart.
  const figures = document.getElementById("figures");
  if (figures) {
    const base64 = text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(""));
    figures.textContent = Object.keys(options).map(id => `${id} ${base64(svg(id))} ${png(id)}`).join("\n");
  }
})();
