const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the timeline: eras, years, days and playing through them. */
export const timeline = {
  label: "Timeline",
  note: "Years widen towards the present; every tick is ten years.",
  bands: "Eras in time",
  band: (numeral: number, label: string, span: string, ends: string) =>
    `${numeral} ${label}, ${span}${ends && ` (${ends})`}`,
  ends: {
    start: { approximate: "begins about then", open: "its beginning is not known" },
    end: { approximate: "ends about then", open: "its end is not known" },
  },
  allYears: "All years",
  years: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  until: (day: string) => `until ${day}`,
  both: (years: string, day: string) => `${years}, ${day}`,
  undated: (count: number) =>
    `${plural(count, "mark carries", "marks carry")} no date and ${count === 1 ? "stays" : "stay"}.`,
  clear: "Clear",
  clearLabel: "Clear years and day",
  firstYear: "First year",
  lastYear: "Last year",
  lastDay: "Shown until",
  brush: "Drag along the years to choose a range",
  brushDay: "Drag along the days to choose the last one shown",
  play: "Play",
  pause: "Pause",
  playLabel: { year: "Play the years", day: "Play the days of the strikes" },
  pauseLabel: { year: "Pause the years", day: "Pause the days of the strikes" },
  stepBack: "Era before, alone",
  stepOn: "Next era, alone",
  alone: (numeral: number, label: string) => `${numeral} ${label}, alone`,
  stretch: "Scale",
  stretchOf: { year: "All years", day: (years: string) => `${years}, by day` },
  mode: "Plays",
  modeOf: { cumulative: "up to each year", window: "each year alone" },
  marks: {
    label: "Strikes and events by date; arrow keys lead from one to the next",
    mark: (name: string, date: string) => `${name}, ${date}`,
    later: (name: string, date: string) => `${name}, ${date}, not shown at this time`,
    none: "No single dated event is on at this scale.",
  },
  volume: {
    choose: "Volume",
    none: "none",
    label: (title: string, unit: string) =>
      `${title}, ${unit}, by year; arrow keys lead from one to the next`,
    caption: (title: string, unit: string, tallest: string, year: number) =>
      `${title}, ${unit}: tallest ${tallest} in ${year}; no column, no value`,
    column: (year: number, phrase: string) => `${year}: ${phrase}`,
    outside: (title: string) => `${title}: no values in these months`,
  },
} as const;
