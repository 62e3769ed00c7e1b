import { useServices } from "./AtlasContext";

/** What the map is made from and how it draws boundaries; under the map, never over it. */
export function Credit() {
  const { atlas, messages } = useServices();
  const { ui } = messages;
  return (
    <footer className="credit">
      <span className="credit-edition">
        {ui.title}, {ui.edition(atlas.edition.id)}.{" "}
      </span>
      {ui.map.credit}. <span className="credit-boundaries">{ui.map.boundaries}</span>
    </footer>
  );
}
