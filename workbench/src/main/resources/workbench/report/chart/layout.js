"use strict";
// Makes of a report's chart what ECharts draws. Charts are data: what they cannot say, they name, beginning with "@" (colours, ways
// to write a number, ways to draw), and what is beneath "workbench" tells of margins and tips. Texts come from result files and are
// never taken for markup.
const ChartLayout = (() => {
  const NARROW = 560;
  const SIZE = 12;
  const NOTE_SIZE = 11;
  const NOTE_LINE = 15;

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
      return [seriesName, written(chart.x, value[0] - value[2])].join("\n");
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

  const wrapped = (text, width, font) => {
    const lines = [];
    for (const word of text.split(" ")) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && widthOf(longer, NOTE_SIZE, font) <= width) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
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
    const note = wrapped(chart.note, width - 8, font);
    option.title = {
      text: note.join("\n"), left: 0, bottom: 0, padding: 0,
      textStyle: {color: colours["@muted"], fontSize: NOTE_SIZE, fontWeight: "normal", lineHeight: NOTE_LINE},
    };
    option.grid = {...room, bottom: NOTE_LINE * note.length + 6 + (rows ? 50 : 30), containLabel: !rows};
    return option;
  };

  return {build};
})();
