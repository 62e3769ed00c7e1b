import { type ComponentType, lazy } from "react";
import type { PageId } from "../../viewstate/viewState";

interface RegisteredPage {
  readonly id: PageId;
  readonly Body: ComponentType;
}

/** The pages of text in the order in which they are offered; their code comes when they are asked for. */
export const PAGE_REGISTRY: readonly RegisteredPage[] = [
  {
    id: "sources",
    Body: lazy(async () => ({ default: (await import("./SourcesPage")).SourcesPage })),
  },
  {
    id: "disputes",
    Body: lazy(async () => ({ default: (await import("./DisputesPage")).DisputesPage })),
  },
  {
    id: "method",
    Body: lazy(async () => ({ default: (await import("./MethodPage")).MethodPage })),
  },
  {
    id: "corrections",
    Body: lazy(async () => ({ default: (await import("./CorrectionsPage")).CorrectionsPage })),
  },
];
