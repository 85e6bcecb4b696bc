"use strict";
// What ECharts has no series for: bars with caps, parts of rows, bands. Options name these, too.
const ChartDrawings = (() => {
  // Between the lines or dots that fill something.
  const GAP = 6;

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

  /** Of a part of a row: to, row, from. What fills it tells it from the other parts, also without colours. */
  const box = api => {
    const height = api.size([0, 1])[1] * 0.45;
    const [x, middle] = api.coord([api.value(2), api.value(1)]);
    return {x, y: middle - height / 2, width: api.coord([api.value(0), api.value(1)])[0] - x, height};
  };

  /** Also what is pointed at, where nothing fills it. */
  const frame = (api, fillOpacity) => {
    const colour = api.visual("color");
    return {type: "rect", shape: box(api), style: {fill: colour, fillOpacity, stroke: colour, lineWidth: 1.5}};
  };

  const DRAWINGS = {
    "@horizontal": (params, api) =>
      bar(api, [2, 3].map(bound => api.coord([api.value(bound), api.value(1)])), [0, 5]),
    "@vertical": (params, api) =>
      bar(api, [2, 3].map(bound => api.coord([api.value(0), api.value(bound)])), [5, 0]),
    "@bar": (params, api) => {
      const {x, y, width, height} = box(api);
      return {type: "rect", shape: {x, y, width, height}, style: {fill: api.visual("color")}};
    },
    "@pale": (params, api) => frame(api, 0.35),
    // Lines of no length with round ends.
    "@dotted": (params, api) => {
      const {x, y, width, height} = box(api);
      const dots = [];
      for (let column = 0, across = GAP / 2; across < width - 1; column++, across += GAP / 2) {
        for (let down = column % 2 === 0 ? GAP / 2 : GAP; down < height; down += GAP) {
          dots.push(`M${x + across} ${y + down}h0.01`);
        }
      }
      const style = {stroke: api.visual("color"), lineWidth: 2.5, lineCap: "round", fill: "none"};
      return {type: "group", children: [frame(api, 0), {type: "path", shape: {pathData: dots.join("")}, style}]};
    },
    "@hatched": (params, api) => {
      const {x, y, width, height} = box(api);
      const stroke = api.visual("color");
      const lines = [];
      for (let from = -height; from < width; from += GAP) {
        const start = Math.max(0, from);
        const end = Math.min(width, from + height);
        lines.push({
          type: "line", style: {stroke, lineWidth: 1.5},
          shape: {x1: x + start, y1: y + height - (start - from), x2: x + end, y2: y + height - (end - from)},
        });
      }
      return {type: "group", children: [frame(api, 0), ...lines]};
    },
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

  return DRAWINGS;
})();
