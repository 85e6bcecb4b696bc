"use strict";
// Numbers of charts as people write them; options name these ways.
const ChartNumbers = (() => {
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
    "@count": power => power < 0 ? "0" : grouped(2 ** power),
    "@nines": nines => `${Number((100 * (1 - 10 ** -nines)).toPrecision(4))} %`,
  };

  return FORMATS;
})();
