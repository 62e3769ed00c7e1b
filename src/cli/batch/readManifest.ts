import { describeIssues } from "../../schema/describeIssues";
import { jsonPointer } from "../../schema/jsonPointer";
import type { Problem } from "../../schema/problem";
import { readJson } from "../../schema/readJson";
import { DEFAULT_VIEW } from "../../viewstate/defaultView";
import type { UrlContext } from "../../viewstate/urlParameter";
import { decodeView } from "../../viewstate/viewCodec";
import { Manifest } from "./manifest";
import { type ManifestView, manifestViews } from "./manifestViews";

/** What the atlas does not know of a view: pictures of something else than was asked for are not made. */
function viewProblems(file: string, view: ManifestView, context: UrlContext): Problem[] {
  return decodeView(view.query, DEFAULT_VIEW, context).dropped.map(({ parameter, reason }) => ({
    file,
    pointer: jsonPointer(view.path),
    rule: "view-known",
    severity: "error",
    message: `${parameter}: ${reason}`,
  }));
}

/**
 * Reads the text of a manifest into its views, or into every problem that it has, each with its JSON pointer and the
 * rule it breaks.
 *
 * @param file what problems call the manifest
 */
export function readManifest(
  file: string,
  text: string,
  context: UrlContext,
): { readonly views: readonly ManifestView[] } | { readonly problems: readonly Problem[] } {
  const json = readJson(file, text);
  if ("problem" in json) return { problems: [json.problem] };
  const result = Manifest.safeParse(json.value);
  if (!result.success) return { problems: describeIssues(file, json.value, result.error.issues) };
  const views = manifestViews(result.data);
  const problems = views.flatMap((view) => viewProblems(file, view, context));
  return problems.length > 0 ? { problems } : { views };
}
