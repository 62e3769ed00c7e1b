import { useState } from "react";
import { useMessages, useShown } from "./AtlasContext";
import { Legend } from "./legend/Legend";
import { Panel } from "./panel/Panel";
import { selectionKey } from "./selectionKey";
import { Sidebar } from "./sidebar/Sidebar";
import { LazyStory } from "./story/LazyStory";

const TABS = ["panel", "index", "legend"] as const;
type Tab = (typeof TABS)[number];

function TabBody({ tab }: { readonly tab: Tab }) {
  const { ui } = useMessages();
  const { view } = useShown();
  if (tab === "panel") return view.story ? <LazyStory at={view.story} /> : <Panel />;
  if (tab === "index") return <Sidebar />;
  return (
    <aside className="legend" data-testid="legend" aria-label={ui.legend.heading}>
      <Legend />
    </aside>
  );
}

/** Under the map of a phone: evidence or a guided tour, index or key, opened by its tab and closed by pressing it again. */
export function BottomSheet() {
  const { ui, story } = useMessages();
  const { view } = useShown();
  const step = view.story ? `${view.story.id} ${view.story.step} ` : "";
  const shown = step + selectionKey(view.selection);
  const [chosen, setChosen] = useState<{ tab: Tab | null; at: string }>({ tab: null, at: "" });
  // A new selection or step opens what tells of it; until the next one the reader's own choice holds.
  const tab = chosen.at !== shown && shown !== "" ? "panel" : chosen.tab;
  const setTab = (next: Tab | null) => setChosen({ tab: next, at: shown });
  return (
    <section className="bottom-sheet" data-open={tab !== null} aria-label={ui.sheetTabs.label}>
      <div className="sheet-tabs">
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={tab === name}
            onClick={() => setTab(tab === name ? null : name)}
          >
            {name === "panel" && view.story ? story.tab : ui.sheetTabs[name]}
          </button>
        ))}
      </div>
      {tab !== null && (
        <div className="sheet-body">
          <TabBody tab={tab} />
        </div>
      )}
    </section>
  );
}
