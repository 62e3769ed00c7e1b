import { moveCamera } from "../../viewstate/transitions";
import type { LegendSection } from "../../style/legend/legendEntry";
import { otherGoods } from "../../derive/otherGoods";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { useMotion } from "../motion/useMotion";
import { useLedgerNote } from "./useLedgerNote";

/** What holds for all that the key explains, and where a ledger is that cannot be read in this frame. */
export function LegendNotes({ sections }: { readonly sections: readonly LegendSection[] }) {
  const { ui, legend, sheet } = useMessages();
  const { derived } = useShown();
  const dispatch = useDispatch();
  const note = useLedgerNote();
  const { isRunning } = useMotion();
  const hasLines = sections.some(({ id }) => id === "width");
  const ids = sections.flatMap(({ entries }) => entries.flatMap(({ featureIds }) => featureIds));
  const { goods, isAll } = otherGoods([...new Set(ids)].flatMap((id) => derived.atlas.feature.get(id) ?? []));
  const carried = sheet.list(goods.map((good) => legend.goods[good]));
  if (sections.length > 0 && !hasLines && !note) return null;
  return (
    <p className="legend-notes">
      {sections.length === 0 && <span>{ui.legend.nothing} </span>}
      {hasLines && <span>{legend.schematic} </span>}
      {goods.length > 0 && <span>{legend.carried(carried, isAll)} </span>}
      {hasLines && isRunning && <span>{ui.legend.motion} </span>}
      {note && (
        <span>
          {note.text}{" "}
          <button type="button" className="text-button" onClick={() => dispatch(moveCamera(note.camera))}>
            {ui.legend.goThere}
          </button>
        </span>
      )}
    </p>
  );
}
