import { cameraFor, frameBounds } from "../../derive/mapFrame";
import { ledgerCellPx, READABLE_CELL_PX } from "../../derive/ledger";
import { WORLD_PX } from "../../derive/mercator";
import type { Camera } from "../../viewstate/viewState";
import { useMessages, useServices, useShown, useStore } from "../AtlasContext";

const MARGIN_PX = 60;
/** Degrees: a frame over the antimeridian shows places of the next world. */
const WORLD_COPIES = [-360, 0, 360] as const;

export interface LedgerNote {
  readonly text: string;
  /** Where the ledger can be read. */
  readonly camera: Camera;
}

/** A note for when the strikes' ledger cannot be read: it lies outside the frame, or the zoom is too far out. */
export function useLedgerNote(): LedgerNote | null {
  const { frameSize } = useServices();
  const { legend } = useMessages().ui;
  const { view, derived } = useShown();
  const size = useStore(frameSize);
  if (!size || derived.ledgers.length === 0) return null;
  const [west, south, east, north] = frameBounds({ ...view.camera, ...size });
  const isAside = ({ bounds }: (typeof derived.ledgers)[number]) =>
    bounds[1] > north ||
    bounds[3] < south ||
    WORLD_COPIES.every((turn) => bounds[0] + turn > east || bounds[2] + turn < west);
  const aside = derived.ledgers.find(isAside);
  const isFar = ledgerCellPx(view.camera.zoom, WORLD_PX) < READABLE_CELL_PX;
  const ledger = aside ?? (isFar ? derived.ledgers[0] : undefined);
  if (!ledger) return null;
  const { center, zoom } = cameraFor(ledger.bounds, size.width, size.height, MARGIN_PX);
  return {
    text: aside ? legend.ledgerAside(aside.sea.name) : legend.ledgerFar,
    camera: { center, zoom: Math.min(zoom, 6) },
  };
}
