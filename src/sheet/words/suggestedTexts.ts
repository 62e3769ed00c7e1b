import type { Messages } from "../../messages/messages";
import { type FrameFacts, ROUTE_LAYERS } from "./frameFacts";
import { yearsText } from "./yearsText";

export interface SheetWords {
  readonly title: string;
  readonly subtitle: string;
  /** Empty where nobody signs. */
  readonly byline: string;
}

/** Beyond this many goods a title names the commonest and says that there are others. */
const MOST_GOODS = 3;
const NAMED_GOODS = 2;

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “cocaine and fentanyl routes” and “US strikes on vessels”: what a frame's marks come to. */
export function subjects({ layers, commodities }: FrameFacts, { sheet }: Messages): string[] {
  const goods = commodities
    .filter((commodity) => commodity !== "drugs")
    .map((commodity) => sheet.commodity[commodity]);
  const { title } = sheet;
  const routes =
    goods.length === 0
      ? title.anyRoutes
      : goods.length <= MOST_GOODS
        ? title.routes(goods)
        : title.routesAndOthers(goods.slice(0, NAMED_GOODS));
  const parts = layers.some((layer) => ROUTE_LAYERS.has(layer)) ? [routes] : [];
  const others = layers.filter((layer) => parts.length === 0 || layer === "strikes");
  return [...parts, ...others.map((layer) => sheet.layer[layer])];
}

/** The title that a sheet carries where its maker wrote none. */
export function titleOf(facts: FrameFacts, messages: Messages): string {
  const { title, list } = messages.sheet;
  const [only, ...more] = facts.eras;
  if (!only) return title.none;
  const years = yearsText(facts);
  const saysWhen = facts.years === null && /\d/.test(only.label);
  if (more.length === 0) return saysWhen ? only.label : title.dated(only.label, years);
  return title.dated(capitalised(list(subjects(facts, messages))), years);
}

/** The texts a sheet carries where its maker wrote none, computed from what is in the frame. */
export function suggestedTexts(facts: FrameFacts, sources: number, messages: Messages): SheetWords {
  const { deck, layer } = messages.sheet;
  const layers = facts.layers.map((id) => layer[id]);
  return {
    title: titleOf(facts, messages),
    subtitle: layers.length > 0 ? `${capitalised(deck(layers, sources))}.` : "",
    byline: "",
  };
}
