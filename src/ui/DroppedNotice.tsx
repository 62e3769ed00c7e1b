import { useMessages, useServices, useStore } from "./AtlasContext";

/** Says which parts of the address could not be used, until the reader dismisses it. */
export function DroppedNotice() {
  const { store } = useServices();
  const { ui } = useMessages();
  const { dropped } = useStore(store);
  if (dropped.length === 0) return null;
  return (
    <aside className="notice" role="status" data-testid="dropped">
      <div>
        <strong>{ui.notice.heading}</strong>
        <ul>
          {dropped.map(({ parameter, reason }) => (
            <li key={parameter + reason}>{ui.notice.part(parameter, reason)}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="text-button" onClick={store.dismissDropped}>
        {ui.notice.dismiss}
      </button>
    </aside>
  );
}
