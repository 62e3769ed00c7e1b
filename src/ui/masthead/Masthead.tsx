import { Fragment } from "react";
import { useServices } from "../AtlasContext";
import { Search } from "../search/Search";
import { useWindowWidth } from "../useWindowWidth";
import { DialogButton } from "./DialogButton";
import { Menu } from "./Menu";
import { type Tool, TOOLS } from "./tools";

/** The head of the page: its name, its edition, and what can be done; what has no room stands in a menu. */
export function Masthead() {
  const { atlas, messages } = useServices();
  const { ui, exportDialog } = messages;
  const width = useWindowWidth();
  const isInHead = ({ from }: Tool) => width >= from;
  const [pages, ...others] = TOOLS;
  const shown = (tool: Tool | undefined) =>
    tool && isInHead(tool) ? <Fragment key={tool.id}>{tool.part(messages)}</Fragment> : null;
  return (
    <header className="masthead">
      <h1>{ui.title}</h1>
      <p className="masthead-tagline">{ui.tagline}</p>
      <p className="masthead-edition">{ui.edition(atlas.edition.id)}</p>
      {shown(pages)}
      <Search />
      {others.map(shown)}
      <DialogButton opens="export" className="button" testId="export-open">
        {width >= 500 ? exportDialog.open : exportDialog.openShort}
      </DialogButton>
      <Menu tools={TOOLS.filter((tool) => !isInHead(tool))} />
    </header>
  );
}
