"use strict";
// What ECharts has no series for: bars with caps, parts of rows, bands. Options name these, too.
const ChartDrawings = (() => {
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

  /** Of a part of a row: to, row, from. */
  const box = api => {
    const height = api.size([0, 1])[1] * 0.45;
    const [x, middle] = api.coord([api.value(2), api.value(1)]);
    return {x, y: middle - height / 2, width: api.coord([api.value(0), api.value(1)])[0] - x, height};
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
    "@hatched": (params, api) => {
      const {x, y, width, height} = box(api);
      const stroke = api.visual("color");
      const lines = [];
      for (let from = -height; from < width; from += 6) {
        const start = Math.max(0, from);
        const end = Math.min(width, from + height);
        lines.push({
          type: "line", style: {stroke, lineWidth: 1.5},
          shape: {x1: x + start, y1: y + height - (start - from), x2: x + end, y2: y + height - (end - from)},
        });
      }
      const frame = {type: "rect", shape: {x, y, width, height}, style: {fill: "rgba(0,0,0,0)", stroke, lineWidth: 1.5}};
      return {type: "group", children: [frame, ...lines]};
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
