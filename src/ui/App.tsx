import { useCallback, useMemo } from "react";
import { derive } from "../derive/derive";
import { type AtlasServices, ServicesContext, type Shown, ShownContext, useStore } from "./AtlasContext";
import { EmbeddedPage } from "./EmbeddedPage";
import { Page } from "./Page";
import { useTokens } from "./theme/useTokens";

/** The whole application over a loaded atlas. */
export function App({ services }: { readonly services: AtlasServices }) {
  const { atlas, layers, store } = services;
  const { view, settled } = useStore(store);
  const tokens = useTokens(view.theme);
  const derived = useMemo(() => derive(atlas, layers, settled), [atlas, layers, settled]);
  const shown = useMemo<Shown>(() => ({ view, derived, tokens }), [view, derived, tokens]);
  const onReady = useCallback(() => {
    document.documentElement.dataset["ready"] = "true";
  }, []);
  return (
    <ServicesContext value={services}>
      <ShownContext value={shown}>
        {store.isEmbedded ? <EmbeddedPage onReady={onReady} /> : <Page onReady={onReady} />}
      </ShownContext>
    </ServicesContext>
  );
}
