import { download } from "./en/download";
import { evidence } from "./en/evidence";
import { exportDialog } from "./en/exportDialog";
import { filters } from "./en/filters";
import { legend } from "./en/legend";
import { map } from "./en/map";
import { method } from "./en/method";
import { pages } from "./en/pages";
import { panel } from "./en/panel";
import { search } from "./en/search";
import { share } from "./en/share";
import { sheet } from "./en/sheet";
import { story } from "./en/story";
import { table } from "./en/table";
import { timeline } from "./en/timeline";
import { ui } from "./en/ui";

/** The English catalogue; its type is what every further language must fill. */
const en = {
  download,
  evidence,
  exportDialog,
  filters,
  legend,
  map,
  method,
  pages,
  panel,
  search,
  share,
  sheet,
  story,
  table,
  timeline,
  ui,
} as const;

export type Messages = typeof en;
export type Language = "en";

const CATALOGUES: Readonly<Record<Language, Messages>> = { en };

export function messagesIn(language: Language): Messages {
  return CATALOGUES[language];
}
