"use strict";
// Draws the charts of a report with ECharts: in the page's theme, when they come into view, before printing, and for files.
// Options are data: what they cannot say, they name, beginning with "@" (colours, ways to write a number, ways to draw), and
// what is beneath "workbench" tells of margins and tips. Texts come from result files and are never taken for markup.
(() => {
  const NARROW = 560;
  const PRINTED = 680;
  const SAVED = {width: 820, pixelRatio: 3};
  const PAGE_FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  const FILE_FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  const SIZE = 12;
  const NOTE_SIZE = 11;

  // --- Numbers as people write them ---

  const digits = value => Number(value.toPrecision(3));
  const grouped = value => digits(value).toLocaleString("en", {maximumSignificantDigits: 15});

  /** In the largest of the units that the value reaches. */
  const scaled = (value, units) => {
    const [size, unit] = units.find(([least]) => Math.abs(value) >= least) || units.at(-1);
    return value === 0 ? `0${units.at(-1)[1]}` : grouped(value / size) + unit;
  };

  const FORMATS = {
    "@number": grouped,
    "@si": value => scaled(value, [[1e9, " G"], [1e6, " M"], [1e3, " k"], [1, " "]]),
    "@duration": nanos => scaled(nanos, [[1e9, " s"], [1e6, " ms"], [1e3, " µs"], [1, " ns"]]),
    // An axis of powers of two; what has no size stands left of the smallest.
    "@bytes": power => power < 0 ? "0 B"
      : scaled(2 ** power, [[2 ** 30, " GiB"], [2 ** 20, " MiB"], [2 ** 10, " KiB"], [1, " B"]]),
    "@count": power => grouped(2 ** power),
    "@nines": nines => `${Number((100 * (1 - 10 ** -nines)).toPrecision(4))} %`,
  };

  // --- What ECharts has no series for ---

  const bar = (api, ends, cap) => {
    const style = {stroke: api.visual("color"), lineWidth: 2.5, fill: "none"};
    const [a, b] = ends;
    const line = (x1, y1, x2, y2) => ({type: "line", shape: {x1, y1, x2, y2}, style});
    return {type: "group", children: [
      line(a[0], a[1], b[0], b[1]),
      line(a[0] - cap[0], a[1] - cap[1], a[0] + cap[0], a[1] + cap[1]),
      line(b[0] - cap[0], b[1] - cap[1], b[0] + cap[0], b[1] + cap[1]),
    ]};
  };

  const DRAWINGS = {
    "@horizontal": (params, api) =>
      bar(api, [2, 3].map(bound => api.coord([api.value(bound), api.value(1)])), [0, 5]),
    "@vertical": (params, api) =>
      bar(api, [2, 3].map(bound => api.coord([api.value(0), api.value(bound)])), [5, 0]),
    // One polygon, drawn when the last of its points comes.
    "@band": (params, api) => {
      const context = params.context;
      context.points = context.points || {lower: [], upper: []};
      context.points.lower.push(api.coord([api.value(0), api.value(2)]));
      context.points.upper.push(api.coord([api.value(0), api.value(3)]));
      if (context.points.lower.length < params.dataInsideLength) {
        return undefined;
      }
      const points = [...context.points.lower, ...context.points.upper.reverse()];
      context.points = null;
      return {type: "polygon", shape: {points}, style: {fill: api.visual("color"), opacity: 0.16}};
    },
  };

  // --- From the page's data to an option ---

  const LABELS = {"@label": ({data}) => data.shown};
  const NAMED = {formatter: {...FORMATS, ...LABELS}, renderItem: DRAWINGS};

  /** A copy with the colours of a theme, and with functions in place of their names. */
  const resolve = (value, key, colours) => {
    if (Array.isArray(value)) {
      return value.map(item => typeof item === "object" ? resolve(item, "", colours) : item);
    }
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part, name, colours)]));
    }
    if (Object.hasOwn(NAMED, key) && Object.hasOwn(NAMED[key], value)) {
      return NAMED[key][value];
    }
    return /color/i.test(key) && Object.hasOwn(colours, value) ? colours[value] : value;
  };

  const list = value => Array.isArray(value) ? value : value === undefined ? [] : [value];
  const written = (axis, value) => FORMATS[axis.format](value) + axis.suffix;

  const tip = chart => ({seriesName, name, value, seriesIndex}) => {
    const along = chart.kind === "rows" ? [[chart.x, 0]] : [[chart.x, 0], [chart.y, 1]];
    const lines = along.map(([axis, i]) => `${axis.title}: ${written(axis, value[i])}`);
    const tells = chart.tips[seriesIndex];
    if (tells === "name") {
      return [`${seriesName}: ${name}`, lines[0]].join("\n");
    }
    if (tells === "round") {
      lines.push(`round ${value[2]}`);
    }
    if (tells === "spread") {
      const axis = along.at(-1)[0];
      lines.push(`${written(axis, value[2])} … ${written(axis, value[3])}`);
    }
    return [seriesName, ...lines].join("\n");
  };

  const styleAxis = (axis, colours, vertical) => ({
    ...axis,
    nameLocation: vertical ? "end" : "middle",
    nameGap: vertical ? 12 : 28,
    nameTextStyle: {color: colours["@ink"], fontSize: SIZE, align: vertical ? "left" : "center"},
    axisLine: {show: !vertical || axis.show === undefined, onZero: false, lineStyle: {color: colours["@muted"]}},
    axisTick: {show: !vertical || axis.show === undefined, lineStyle: {color: colours["@muted"]}},
    axisLabel: {color: colours["@ink"], fontSize: SIZE, hideOverlap: true, ...axis.axisLabel},
    splitLine: {show: !axis.inverse, lineStyle: {color: colours["@grid"]}},
    minorSplitLine: {show: false},
  });

  const measure = document.createElement("canvas").getContext("2d");
  const widthOf = (text, size, font) => {
    measure.font = `${size}px ${font}`;
    return measure.measureText(text).width;
  };

  /** Trials one below the other: what they are called on the left, what they come to on the right. Answers the room for both. */
  const styleRows = (option, chart, colours, narrow, font) => {
    const rich = {
      second: {color: colours["@muted"], fontSize: NOTE_SIZE, lineHeight: 14},
      bad: {color: colours["@bad"], fontSize: NOTE_SIZE, lineHeight: 14},
    };
    const plain = text => String(text).replace(/[{}|]/g, " ");
    const wrap = text => narrow && text.length > 18 ? plain(text).replace(/(.{10,18}[-,\s])(?=.)/g, "$1\n") : plain(text);
    const second = (style, text) =>
      text ? "\n" + wrap(text).split("\n").map(line => `{${style}|${line.trim()}}`).join("\n") : "";
    const labels = {
      "@row": row => wrap(row.name) + second("second", row.subordinate),
      "@value": row => wrap(row.value) + second("bad", row.remark),
    };
    const room = option.yAxis.map(axis => {
      const label = labels[axis.axisLabel.formatter];
      axis.axisLabel.rich = rich;
      axis.axisLabel.lineHeight = 15;
      axis.axisLabel.hideOverlap = false;
      axis.axisLabel.formatter = value => chart.rows[value] ? label(chart.rows[value]) : "";
      axis.axisTick.show = false;
      axis.axisLine.show = false;
      axis.splitLine.show = false;
      const lines = chart.rows.flatMap(row => label(row).replace(/\{\w+\|([^}]*)\}/g, "$1").split("\n"));
      return Math.max(...lines.map(line => widthOf(line, SIZE, font))) + 12;
    });
    return {top: 4, left: room[0], right: room[1]};
  };

  /** How many lines things take that flow from left to right. */
  const linesOf = (widths, width) => {
    let lines = 1;
    let used = 0;
    for (const each of widths) {
      if (used > 0 && used + each > width) {
        lines++;
        used = 0;
      }
      used += each;
    }
    return lines;
  };

  /** Names at the curves' ends, or where there is no room for them above the chart. */
  const nameCurves = (option, colours, width, font) => {
    const lines = option.series.filter(series => series.type === "line" && series.endLabel);
    const longest = Math.max(0, ...lines.map(series => widthOf(series.name, SIZE, font)));
    const above = width < NARROW || longest > width / 3;
    lines.forEach(series => {
      series.endLabel = {...series.endLabel, show: !above, fontSize: SIZE, formatter: "{a}", distance: 8};
      series.labelLayout = {moveOverlap: "shiftY"};
    });
    if (!above) {
      return {top: 30, left: 4, right: longest + 16};
    }
    option.legend = {
      data: lines.map(series => series.name), top: 0, left: 0, itemGap: 12, itemWidth: 28, selectedMode: false,
      textStyle: {color: colours["@ink"], fontSize: SIZE},
    };
    const legendLines = linesOf(lines.map(series => widthOf(series.name, SIZE, font) + 46), width);
    return {top: 30 + 22 * legendLines, left: 4, right: 16};
  };

  const build = (data, theme, width, font) => {
    const chart = {...data.workbench, tips: data.series.map(series => series.tip)};
    const colours = chart.palette[theme];
    const {workbench, ...rest} = resolve(data, "", colours);
    const option = {
      ...rest,
      animation: false,
      textStyle: {fontFamily: font, color: colours["@ink"]},
      xAxis: styleAxis(rest.xAxis, colours, false),
      yAxis: list(rest.yAxis).map(axis => styleAxis(axis, colours, true)),
      tooltip: {
        trigger: "item", renderMode: "richText", confine: true, formatter: tip(chart),
        backgroundColor: colours["@paper"], borderColor: colours["@grid"],
        textStyle: {color: colours["@ink"], fontSize: SIZE},
      },
    };
    // Of rows ECharts would measure a few labels only.
    const rows = chart.kind === "rows";
    const room = rows ? styleRows(option, chart, colours, width < NARROW, font) : nameCurves(option, colours, width, font);
    const noteLines = linesOf(chart.note.split(" ").map(word => widthOf(word + " ", NOTE_SIZE, font)), width - 8);
    const noteHeight = chart.note ? 15 * noteLines + 6 : 0;
    option.title = {
      text: chart.note, left: 0, bottom: 0, padding: 0,
      textStyle: {
        color: colours["@muted"], fontSize: NOTE_SIZE, fontWeight: "normal", width: width - 8, overflow: "break", lineHeight: 15,
      },
    };
    option.grid = {...room, bottom: noteHeight + (rows ? 50 : 30), containLabel: !rows};
    return option;
  };

  // --- In the page ---

  const options = JSON.parse(document.getElementById("chart-options").textContent);
  const canvases = [...document.querySelectorAll("[data-chart]")];
  const drawn = new Map();
  let printing = false;

  const pageTheme = () => !printing && document.documentElement.dataset.theme === "dark" ? "dark" : "light";

  const draw = canvas => {
    const width = printing ? PRINTED : canvas.clientWidth;
    if (width === 0) {
      return;
    }
    const data = options[canvas.dataset.chart];
    const size = {width, height: data.workbench.height};
    const instance = drawn.get(canvas) || echarts.init(canvas, null, {renderer: "svg", ...size});
    drawn.set(canvas, instance);
    instance.resize(size);
    instance.setOption(build(data, pageTheme(), width, PAGE_FONT), true);
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

  canvases.forEach(canvas => {
    canvas.style.height = `${options[canvas.dataset.chart].workbench.height}px`;
  });
  const seen = new IntersectionObserver(entries => entries
    .filter(entry => entry.isIntersecting && !drawn.has(entry.target))
    .forEach(entry => draw(entry.target)), {rootMargin: "300px"});
  const resized = new ResizeObserver(entries => entries
    .filter(({target}) => !printing && drawn.has(target) && Number(target.dataset.width) !== target.clientWidth)
    .forEach(({target}) => draw(target)));
  canvases.forEach(canvas => {
    seen.observe(canvas);
    resized.observe(canvas);
  });
  window.addEventListener("workbench:theme", redraw);
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
  matchMedia("print").addEventListener("change", event => print(event.matches));

  // --- As files: in light, on white, with fonts that other programs have ---

  const offscreen = (id, renderer, use) => {
    const data = options[id];
    const box = document.createElement("div");
    const size = {width: SAVED.width, height: data.workbench.height};
    const instance = echarts.init(box, null, {renderer, devicePixelRatio: SAVED.pixelRatio, ...size});
    instance.setOption(build(data, "light", SAVED.width, FILE_FONT));
    const result = use(instance, data.workbench.palette.light["@paper"]);
    instance.dispose();
    return result;
  };

  const FILES = {
    svg: id => {
      const text = offscreen(id, "svg", (instance, paper) => {
        instance.setOption({backgroundColor: paper});
        return instance.renderToSVGString();
      });
      return new Blob([text], {type: "image/svg+xml"});
    },
    png: id => {
      const url = offscreen(id, "canvas", (instance, paper) =>
        instance.getDataURL({type: "png", pixelRatio: SAVED.pixelRatio, backgroundColor: paper}));
      return new Blob([Uint8Array.from(atob(url.split(",")[1]), c => c.charCodeAt(0))], {type: "image/png"});
    },
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
})();
