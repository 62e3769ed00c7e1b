import { otherGoods } from "../../derive/otherGoods";
import type { NoteMaker } from "./sheetNote";

/** Which lines in the frame carry no drugs: nothing in their drawing says so. */
export const goodsNotes: NoteMaker = ({ framed, messages }) => {
  const { lines, goods } = otherGoods(framed);
  if (lines.length === 0) return [];
  const { sheet } = messages;
  const claims = lines.flatMap(({ properties }) => properties.claims);
  const names = lines.map(({ name, properties: { standing } }) =>
    standing === "reported" ? name : sheet.long.marked(name, messages.legend.standingOf[standing]),
  );
  const brief = sheet.goods.brief(sheet.list(goods.map((good) => messages.legend.goods[good])));
  return [
    {
      id: "goods",
      lead: sheet.goods.lead,
      sentences: [{ text: `${names.join("; ")}.`, claims }],
      brief: [{ text: brief, claims }],
      explains: true,
    },
  ];
};
