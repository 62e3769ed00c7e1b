import { useMessages } from "../../AtlasContext";
import { Paragraphs } from "./Paragraphs";

/** What the quoted words are for. */
export function QuotesSection() {
  const { method } = useMessages();
  return <Paragraphs texts={method.quotes.paragraphs} />;
}
