import { useMemo } from "react";
import { packageName } from "../../datapackage/packageName";
import { packageSelection } from "../../datapackage/packageSelection";
import type { ViewState } from "../../viewstate/viewState";
import { useServices, useShown } from "../AtlasContext";
import { ViewPackage } from "./ViewPackage";

function useCounts(view: ViewState | null): string {
  const { atlas, messages } = useServices();
  return useMemo(() => {
    const { features, claims, sources, disputes } = packageSelection(atlas, view);
    return messages.download.counts(features.length, claims.length, sources.length, disputes.length);
  }, [atlas, messages, view]);
}

/** The two packages with what each holds: the edition's own file, and one made here of the view. */
export function PackageChoices() {
  const { atlas, messages } = useServices();
  const { view, derived } = useShown();
  const { download } = messages;
  const wholeCounts = useCounts(null);
  const viewCounts = useCounts(derived.view);
  const name = packageName(atlas.edition.id, null);
  const isEmpty = derived.visibility.shown.length === 0;
  return (
    <div className="download-choices">
      <section className="download-part">
        <h3>{download.whole.title}</h3>
        <p>{download.whole.text(atlas.edition.id)}</p>
        <p className="download-counts">{wholeCounts}</p>
        <a className="button" data-testid="download-whole" href={`data/${name}`} download={name}>
          {download.whole.action}
        </a>
      </section>
      <section className="download-part">
        <h3>{download.view.title}</h3>
        <p>{isEmpty ? download.view.nothing : download.view.text}</p>
        <p className="download-counts">{viewCounts}</p>
        <ViewPackage view={view} isEmpty={isEmpty} />
      </section>
    </div>
  );
}
