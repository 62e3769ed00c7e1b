import { useMessages } from "../../AtlasContext";
import { Paragraphs } from "./Paragraphs";

/** The policy on boundaries in short. */
export function BoundariesSection() {
  const { method } = useMessages();
  return <Paragraphs texts={method.boundaries.paragraphs} />;
}
