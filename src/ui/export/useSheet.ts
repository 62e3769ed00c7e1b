import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { useEffect, useState } from "react";
import type { Sheet } from "../../sheet/sheet";
import { isRefusal, type SheetRefusal } from "../../sheet/sheetRefusal";
import type { AskedSpec } from "../../sheet/sheetSpec";
import { useServices, useShown, useStore } from "../AtlasContext";

/** How far the picture of the present view is. */
export type SheetState =
  | { readonly kind: "drawing" }
  | { readonly kind: "made"; readonly sheet: Sheet; readonly preview: string }
  | { readonly kind: "refused"; readonly refusal: SheetRefusal }
  | { readonly kind: "failed"; readonly reason: string };

/** A reader who types is given time to finish a word. */
const TYPING_MS = 250;

/** The sheet of the view on screen and the address of its preview, which is the very picture that is saved. */
export function useSheet(spec: AskedSpec, style: StyleSpecification): SheetState {
  const services = useServices();
  const { view } = useShown();
  const screen = useStore(services.frameSize);
  const [made, setMade] = useState<{ spec: AskedSpec; view: unknown; state: SheetState } | null>(null);

  useEffect(() => {
    if (!screen) return;
    let isCurrent = true;
    let preview: string | null = null;
    const draw = async (): Promise<SheetState> => {
      const { makeSheet } = await import("./makeSheet");
      const result = await makeSheet({ services, view, screen, spec, style });
      if (isRefusal(result)) return { kind: "refused", refusal: result };
      const [{ sheetSvg }, { pictureFonts }] = await Promise.all([
        import("../../sheet/sheetSvg"),
        import("../pictures/pictureFonts"),
      ]);
      const svg = sheetSvg(result, await pictureFonts([result.page]));
      preview = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      return { kind: "made", sheet: result, preview };
    };
    const timer = setTimeout(() => {
      draw().then(
        (state) => isCurrent && setMade({ spec, view, state }),
        (error: unknown) =>
          isCurrent && setMade({ spec, view, state: { kind: "failed", reason: String(error) } }),
      );
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      if (preview !== null) URL.revokeObjectURL(preview);
    };
  }, [services, view, screen, spec, style]);

  const isCurrent = made !== null && made.spec === spec && made.view === view;
  return isCurrent ? made.state : { kind: "drawing" };
}
