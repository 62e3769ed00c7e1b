import { useState } from "react";
import type { ViewState } from "../../viewstate/viewState";
import { useServices } from "../AtlasContext";
import { saveFile } from "../export/saveFile";
import { publicBase } from "../publicBase";

type Outcome = { readonly kind: "making" | "failed" } | { readonly kind: "saved"; readonly name: string };

/** Makes the package of the view in the page and saves it; the code for it comes when it is asked for. */
export function ViewPackage({ view, isEmpty }: { readonly view: ViewState; readonly isEmpty: boolean }) {
  const { atlas, layers, messages } = useServices();
  const words = messages.download.view;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isMaking = outcome?.kind === "making";
  const make = async () => {
    setOutcome({ kind: "making" });
    try {
      const { viewPackage } = await import("./viewPackage");
      const { name, bytes } = viewPackage({
        atlas,
        layers,
        messages,
        address: publicBase(),
        view: { ...view, page: null },
      });
      saveFile(new Blob([bytes], { type: "application/zip" }), name);
      setOutcome({ kind: "saved", name });
    } catch {
      setOutcome({ kind: "failed" });
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        data-testid="download-view"
        disabled={isEmpty || isMaking}
        onClick={() => void make()}
      >
        {isMaking ? words.making : words.action}
      </button>
      <p role="status" className="quiet">
        {outcome?.kind === "saved" && words.saved(outcome.name)}
        {outcome?.kind === "failed" && words.failed}
      </p>
    </>
  );
}
