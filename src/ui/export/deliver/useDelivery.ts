import { useEffect, useRef, useState } from "react";
import type { Sheet } from "../../../sheet/sheet";
import { useMessages, useServices } from "../../AtlasContext";
import type { ExportFormat } from "../exportFormat";
import { fileName } from "../fileName";
import type { Delivery } from "./delivery";

/** How far the file is that was asked for last. */
export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly id: Delivery["id"] }
  | { readonly kind: "told"; readonly text: string }
  | { readonly kind: "failed"; readonly reason: string };

/** Rejects as soon as the signal is given. */
function given(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("given up", "AbortError")));
  });
}

/** Makes a file and hands it over. What is cancelled in between is made to its end by the browser and thrown away. */
export function useDelivery() {
  const { exportDialog: words } = useMessages();
  const services = useServices();
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (delivery: Delivery, format: ExportFormat, sheet: Sheet) => {
    const own = new AbortController();
    running.current = own;
    setProgress({ kind: "running", id: delivery.id });
    try {
      const file = Promise.race([format.make(sheet, services), given(own.signal)]);
      const name = fileName(sheet, format.extension);
      const text = await delivery.deliver({ file, name, format, words });
      if (!own.signal.aborted) setProgress(text === null ? { kind: "idle" } : { kind: "told", text });
    } catch (error) {
      if (own.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      setProgress({ kind: "failed", reason });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setProgress({ kind: "told", text: words.cancelled });
  };
  return { progress, run, cancel };
}
