import type { Messages } from "../../messages/messages";
import type { MapLayerId } from "../../schema/vocabulary";
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

/** What a layer's marks in a frame are called inside a sentence. */
function layerWords({ hasRoute }: FrameFacts, layer: MapLayerId, { sheet }: Messages): string {
  return layer === "corridors" && !hasRoute ? sheet.areas : sheet.layer[layer];
}

/** “cocaine and fentanyl routes”, “opium source countries”: where goods go, as routes only where a line is drawn. */
function pathsOfGoods(facts: FrameFacts, messages: Messages): string[] {
  const { sheet } = messages;
  const { commodities, hasRoute, layers } = facts;
  const held = layers.filter((layer) => ROUTE_LAYERS.has(layer));
  if (held.length === 0) return [];
  const isLine = hasRoute || layers.includes("seizure-flows");
  const what = isLine
    ? sheet.layer.corridors
    : sheet.list(held.map((layer) => layerWords(facts, layer, messages)));
  const any = isLine ? sheet.title.anyRoutes : what;
  const goods = commodities
    .filter((commodity) => commodity !== "drugs")
    .map((commodity) => sheet.commodity[commodity]);
  if (goods.length === 0) return [any];
  return goods.length <= MOST_GOODS
    ? [sheet.title.of(goods, what)]
    : [sheet.title.ofAndOthers(goods.slice(0, NAMED_GOODS), any)];
}

/** “cocaine and fentanyl routes” and “US strikes on vessels”: what a frame's marks come to. */
export function subjects(facts: FrameFacts, messages: Messages): string[] {
  const parts = pathsOfGoods(facts, messages);
  const others = facts.layers.filter((layer) => parts.length === 0 || layer === "strikes");
  return [...parts, ...others.map((layer) => messages.sheet.layer[layer])];
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
  const { deck } = messages.sheet;
  const layers = facts.layers.map((layer) => layerWords(facts, layer, messages));
  return {
    title: titleOf(facts, messages),
    subtitle: layers.length > 0 ? `${capitalised(deck(layers, sources))}.` : "",
    byline: "",
  };
}
