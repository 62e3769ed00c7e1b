import { messagesIn } from "../messages/messages";
import type { GroupItem } from "../render/displayList";
import { greyscale } from "../render/greyscale";
import { scaleGroup } from "../render/shape/scaleItem";
import { altText } from "./altText";
import { checkInput } from "./checkInput";
import { findSetting, type FoundSetting } from "./findSetting";
import { longDescription } from "./longDescription";
import { makeMetadata } from "./metadata/makeMetadata";
import { drawPage } from "./page/drawPage";
import type { Sheet, SheetBox } from "./sheet";
import type { SheetInput } from "./sheetInput";
import { refusal, type SheetRefusal } from "./sheetRefusal";
import { enlargements, sheetStudio } from "./sheetStudio";
import { missingCharacters } from "./text/missingCharacters";

function boxesOf({ set: { regions, placed } }: FoundSetting, by: number): SheetBox[] {
  const map = { id: "map", ...regions.map };
  const blocks = placed.map(({ block: { id, width, height }, x, y }) => ({ id, x, y, width, height }));
  return [map, ...blocks].map(({ id, x, y, width, height }) => ({
    id,
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  }));
}

function metadataOf({ studio: { input, derived }, content }: FoundSetting): Sheet["metadata"] {
  const { evidence, facts, frame, words, colophon, view } = content;
  return makeMetadata({
    derived: { ...derived, view },
    evidence,
    spec: input.spec,
    words,
    permalink: colophon.permalink,
    alt: altText(derived, evidence, facts),
    description: longDescription(derived, evidence, facts, frame),
  });
}

/**
 * Composes a sheet: title block, map frame, legend, scale bar, notes, numbered references, credit, licence, the view's
 * address and its code. Pure: the same input gives the same sheet. What cannot be made whole is refused with the
 * reason and a way out.
 */
export function composeSheet(input: SheetInput): Sheet | SheetRefusal {
  const problem = checkInput(input);
  if (problem) return problem;
  const { spec, fonts, view } = input;
  const words = messagesIn(view.language).sheet.refusal;
  const found = findSetting(enlargements(spec).map((enlargement) => sheetStudio(input, enlargement)));
  if (!found) return refusal("does-not-fit", words.fit(spec.width, spec.height), words.fitWayOut);
  const metadata = metadataOf(found);
  const { content, map, set, form, studio } = found;
  const { setting, enlargement } = studio;
  const page: GroupItem = drawPage(set, map.items, setting.size, setting.tokens, {
    map: metadata.alt,
    isTransparent: spec.isTransparent,
  });
  const missing = missingCharacters([page], fonts);
  if (missing.length > 0)
    return refusal("missing-glyphs", words.glyphs(missing.join(" ")), words.glyphsWayOut);
  const enlarged = enlargement === 1 ? page : scaleGroup(page, enlargement);
  const finished = spec.isGreyscale ? greyscale(enlarged) : enlarged;
  return {
    spec,
    page: finished,
    boxes: boxesOf(found, enlargement),
    frame: content.frame,
    enlargement,
    marks: map.boxes,
    legend: content.legend,
    references: content.evidence.references,
    referenceForm: form.id,
    view: content.view,
    metadata,
  };
}
