import type { AtlasClaim } from "../../atlas/records";
import { REPORT_ADDRESS } from "../../derive/report/reportAddress";
import { reportLink } from "../../derive/report/reportLink";
import { select } from "../../viewstate/transitions";
import { useServices, useShown } from "../AtlasContext";
import { publicAddressOf } from "../publicAddressOf";

interface ReportLinkProps {
  /** Null for an error that belongs to no claim. */
  readonly claim: AtlasClaim | null;
  readonly children: string;
}

/** Opens a message to those who keep the atlas, with claim, edition and address filled in; absent where none takes it. */
export function ReportLink({ claim, children }: ReportLinkProps) {
  const { atlas, messages, store } = useServices();
  const { view } = useShown();
  const seen = claim ? select({ kind: "claim", id: claim.id })(view) : view;
  const permalink = publicAddressOf(store.queryOf(seen));
  const address = reportLink(REPORT_ADDRESS, { claim, edition: atlas.edition.id, permalink }, messages);
  return address === null ? null : <a href={address}>{children}</a>;
}
