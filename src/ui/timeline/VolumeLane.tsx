import { useMemo } from "react";
import { figureText } from "../../derive/figureText";
import type { TimeScale } from "../../derive/timeline/timeScale";
import { volumeColumns } from "../../derive/timeline/volumeColumns";
import { select } from "../../viewstate/transitions";
import { useDispatch, useServices, useShown } from "../AtlasContext";
import { percent } from "./percent";
import { RovingButtons } from "./RovingButtons";

/** One series as quiet columns, each opening its claim. A year without a value has no column. */
export function VolumeLane({ scale }: { readonly scale: TimeScale }) {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const series = atlas.series.find(({ id }) => id === view.series);
  const columns = useMemo(() => (series ? volumeColumns(atlas, series, scale) : []), [atlas, series, scale]);
  const { volume } = messages.timeline;
  if (!series) return <div className="timeline-volume" />;
  const unit = messages.evidence.unit[series.unit];
  const tallest = columns.find(({ height }) => height === 1);
  const caption = tallest
    ? volume.caption(series.title, unit, figureText(tallest.figure, messages).number, tallest.year)
    : volume.outside(series.title);
  return (
    <div className="timeline-volume">
      <p className="timeline-caption quiet">{caption}</p>
      {columns.length > 0 && (
        <RovingButtons
          label={volume.label(series.title, unit)}
          className="volume-columns"
          itemClassName="volume-column"
          items={columns.map(({ year, claim, figure, from, to, height }) => ({
            id: `${year}`,
            name: volume.column(year, figureText(figure, messages).phrase),
            style: { left: percent(from), width: percent(to - from), height: percent(height) },
            isCurrent: view.selection?.kind === "claim" && view.selection.id === claim.id,
            onPress: () => dispatch(select({ kind: "claim", id: claim.id })),
          }))}
        />
      )}
    </div>
  );
}
