"use strict";
// Makes of a report's chart what ECharts draws. Charts are data: what they cannot say, they name, beginning with "@" (colours, ways
// to write a number, ways to draw), and what is beneath "workbench" tells of margins and tips. Texts come from result files and are
// never taken for markup.
const ChartLayout = (() => {
  const NARROW = 480;
  const NARROW_NAME = 116;
  const SIZE = 12;
  const NOTE_SIZE = 11;
  const LINE = 15;

  const LABELS = {"@label": ({data}) => data.shown};
  const NAMED = {formatter: {...ChartNumbers, ...LABELS}, renderItem: ChartDrawings};

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
  const written = (axis, value) => ChartNumbers[axis.format](value) + axis.suffix;

  const tip = chart => ({seriesName, name, value, seriesIndex}) => {
    const along = chart.kind === "rows" ? [[chart.x, 0]] : [[chart.x, 0], [chart.y, 1]];
    const lines = along.map(([axis, i]) => `${axis.title}: ${written(axis, value[i])}`);
    const tells = chart.tips[seriesIndex];
    if (tells === "name") {
      return [`${seriesName}: ${name}`, lines[0]].join("\n");
    }
    if (tells === "part") {
      return [seriesName, written(chart.x, value[3])].join("\n");
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

  /** Lines no wider than that; words that are, are cut. */
  const wrapped = (text, width, size, font) => {
    const lines = [];
    const pieces = new RegExp(`.{1,${Math.floor(width / size / 0.6)}}`, "gu");
    const words = text.split(" ").flatMap(word => widthOf(word, size, font) <= width ? [word] : word.match(pieces));
    for (const word of words) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && widthOf(longer, size, font) <= width) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
    }
    return lines;
  };

  /** Trials one below the other: what they are called on the left, what they come to on the right. Answers the room for all. */
  const styleRows = (option, chart, colours, width, font) => {
    const rich = {
      first: {color: colours["@ink"], fontSize: SIZE, lineHeight: LINE},
      second: {color: colours["@muted"], fontSize: NOTE_SIZE, lineHeight: 14},
      bad: {color: colours["@bad"], fontSize: NOTE_SIZE, lineHeight: 14},
    };
    const plain = text => String(text).replace(/[{}|]/g, " ");
    const widest = width < NARROW ? Math.min(NARROW_NAME, width / 3) : width / 3;
    const lines = (style, text, size) => !text ? []
      : wrapped(plain(text), widest, size, font).map(line => `{${style}|${line}}`);
    const labels = {
      "@row": row => [...lines("first", row.name, SIZE), ...lines("second", row.subordinate, NOTE_SIZE)],
      "@value": row => [
        ...lines("first", row.value, SIZE), ...lines("second", row.precision, NOTE_SIZE), ...lines("bad", row.remark, NOTE_SIZE)],
    };
    const room = option.yAxis.map(axis => {
      const label = labels[axis.axisLabel.formatter];
      axis.axisLabel.rich = rich;
      axis.axisLabel.hideOverlap = false;
      axis.axisLabel.formatter = value => chart.rows[value] ? label(chart.rows[value]).join("\n") : "";
      axis.axisTick.show = false;
      axis.axisLine.show = false;
      axis.splitLine.show = false;
      return Math.max(...chart.rows.flatMap(label).map(line => widthOf(line.replace(/^\{\w+\||\}$/g, ""), SIZE, font))) + 12;
    });
    const most = Math.max(...chart.rows.map(row => Math.max(labels["@row"](row).length, labels["@value"](row).length)));
    const height = chart.rows.length * Math.max(chart.height, LINE * most + 8);
    return {top: 4, left: room[0], right: room[1], height};
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
  const nameCurves = (option, chart, colours, width, font) => {
    const lines = option.series.filter(series => series.type === "line" && series.endLabel);
    const longest = Math.max(0, ...lines.map(series => widthOf(series.name, SIZE, font)));
    const above = width < NARROW || longest > width / 3;
    lines.forEach(series => {
      series.endLabel = {...series.endLabel, show: !above, fontSize: SIZE, formatter: "{a}", distance: 8};
      series.labelLayout = {moveOverlap: "shiftY"};
    });
    const {height} = chart;
    if (!above) {
      return {top: 30, left: 4, right: longest + 16, height};
    }
    option.legend = {
      data: lines.map(series => series.name), top: 0, left: 0, itemGap: 12, itemWidth: 28, selectedMode: false,
      textStyle: {color: colours["@ink"], fontSize: SIZE, ...(longest > width - 60 && {width: width - 60, overflow: "break"})},
    };
    const legendLines = linesOf(lines.map(series => widthOf(series.name, SIZE, font) + 46), width);
    return {top: 30 + 22 * legendLines, left: 4, right: 28, height};
  };

  /** What ECharts is to draw, and how high. */
  const build = (data, theme, width, font) => {
    const chart = {...data.workbench, tips: data.series.map(series => series.tip)};
    const colours = chart.palette[theme];
    const {workbench, ...rest} = resolve(data, "", colours);
    const option = {
      ...rest,
      animation: false,
      textStyle: {fontFamily: font, color: colours["@ink"]},
      xAxis: {splitNumber: width < NARROW ? 3 : 5, ...styleAxis(rest.xAxis, colours, false)},
      yAxis: list(rest.yAxis).map(axis => styleAxis(axis, colours, true)),
      tooltip: {
        trigger: "item", renderMode: "richText", confine: true, formatter: tip(chart),
        backgroundColor: colours["@paper"], borderColor: colours["@grid"],
        textStyle: {color: colours["@ink"], fontSize: SIZE},
      },
    };
    // Of rows ECharts would measure a few labels only.
    const rows = chart.kind === "rows";
    const room = rows ? styleRows(option, chart, colours, width, font) : nameCurves(option, chart, colours, width, font);
    const note = wrapped(chart.note, width - 8, NOTE_SIZE, font);
    option.title = {
      text: note.join("\n"), left: 0, bottom: 0, padding: 0,
      textStyle: {color: colours["@muted"], fontSize: NOTE_SIZE, fontWeight: "normal", lineHeight: LINE},
    };
    const {height, ...margins} = room;
    const bottom = LINE * note.length + 6 + (rows ? 50 : 30);
    option.grid = {...margins, bottom, containLabel: !rows};
    return {option, height: margins.top + height + bottom};
  };

  /** How high it will be, which hangs on names and notes and not on what is drawn. */
  const height = (data, width, font) =>
    build({...data, series: data.series.map(series => ({...series, data: []}))}, "light", width, font).height;

  return {build, height};
})();
