import { messagesIn } from "../messages/messages";
import type { GroupItem } from "../render/displayList";
import { greyscale } from "../render/greyscale";
import { scaleGroup } from "../render/shape/scaleItem";
import { altText } from "./altText";
import { checkInput } from "./checkInput";
import { findSetting, type FoundSetting } from "./findSetting";
import { lastTallestColumn } from "./layout/inColumn";
import { worldHeight } from "./frame/worldHeight";
import { longDescription } from "./longDescription";
import { makeMetadata } from "./metadata/makeMetadata";
import { unsourcedFeature } from "./evidence/unsourced";
import { drawPage } from "./page/drawPage";
import type { Sheet, SheetBox } from "./sheet";
import type { SheetInput } from "./sheetInput";
import { refusal, type SheetRefusal } from "./sheetRefusal";
import type { AskedSpec } from "./sheetSpec";
import { sheetStudios } from "./sheetStudio";
import { missingCharacters } from "./text/missingCharacters";
import { titleSuggestions } from "./words/titleSuggestions";

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

function metadataOf({ studio: { derived }, content }: FoundSetting, asked: AskedSpec, height: number) {
  const { evidence, facts, frame, words, colophon, view } = content;
  return makeMetadata({
    derived: { ...derived, view },
    evidence,
    asked,
    height,
    words,
    permalink: colophon.permalink,
    alt: altText(derived, evidence, facts),
    description: longDescription(derived, evidence, facts, frame),
  });
}

function doesNotFit({ view, screen, spec }: SheetInput): SheetRefusal {
  const words = messagesIn(view.language).sheet.refusal;
  const { width, height, projection } = spec;
  const reason =
    height === "auto" ? words.fitColumn(width, lastTallestColumn(width)) : words.fit(width, height);
  const isWorldElsewhere =
    worldHeight(view, screen, projection) === Infinity && worldHeight(view, screen, "equal-earth") < Infinity;
  return refusal("does-not-fit", reason, isWorldElsewhere ? words.fitWorldWayOut : words.fitWayOut);
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
  const found = findSetting(sheetStudios(input));
  if (!found) return doesNotFit(input);
  const { content, map, set, form, studio } = found;
  const unsourced = unsourcedFeature(content.evidence);
  if (unsourced) return refusal("no-source", words.source(unsourced.name), words.sourceWayOut);
  const { setting, enlargement } = studio;
  const height = spec.height === "auto" ? set.size.height : spec.height;
  const metadata = metadataOf(found, spec, height);
  const page: GroupItem = drawPage(set, map.items, setting.tokens, {
    map: metadata.alt,
    isTransparent: spec.isTransparent,
  });
  const missing = missingCharacters([page], fonts);
  if (missing.length > 0)
    return refusal("missing-glyphs", words.glyphs(missing.join(" ")), words.glyphsWayOut);
  const enlarged = enlargement === 1 ? page : scaleGroup(page, enlargement);
  const finished = spec.isGreyscale ? greyscale(enlarged) : enlarged;
  return {
    spec: { ...spec, height },
    page: finished,
    boxes: boxesOf(found, enlargement),
    frame: content.frame,
    enlargement,
    marks: map.boxes,
    hasInset: map.hasInset,
    legend: content.legend,
    references: content.evidence.references,
    referenceForm: form.id,
    view: content.view,
    metadata,
    titles: titleSuggestions(content.facts, messagesIn(view.language)),
  };
}
