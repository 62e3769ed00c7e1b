import { useMessages } from "../../AtlasContext";
import { Rows } from "./Rows";

/** The counting rules. */
export function CountingSection() {
  const { counting } = useMessages().method;
  return <Rows rows={counting.rows.map(([term, text]) => ({ key: term, term, text }))} />;
}
