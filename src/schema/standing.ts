import type { GeoItem } from "./geoRecords";
import type { Standing, Status } from "./vocabulary";

type Claim = GeoItem<"claims">;
type Dispute = GeoItem<"disputes">;

const CONTESTS: ReadonlySet<Status> = new Set(["denial", "retraction"]);
const ACCUSES: ReadonlySet<Status> = new Set(["allegation", "charge"]);
/** What may follow an accusation without bearing it out. */
const LEAVES_OPEN: ReadonlySet<Status> = new Set(["acquittal", "pardon"]);

function standOnTwoSides(ids: ReadonlySet<string>, dispute: Dispute): boolean {
  if (dispute.kind !== "contradiction") return false;
  return dispute.sides.filter((side) => side.claims.some((id) => ids.has(id))).length > 1;
}

/**
 * The standing that a mark's own claims give it.
 *
 * `disputed`: one of its claims is a denial or a retraction, or two of its claims stand on different sides of
 * a contradiction in disputes.json. `alleged`: otherwise, and all its claims are allegations or charges, or
 * acquittals and pardons that followed them. `reported`: everything else.
 */
export function standingOf(claims: readonly Claim[], disputes: readonly Dispute[]): Standing {
  const ids = new Set(claims.map((claim) => claim.id));
  if (claims.some((claim) => CONTESTS.has(claim.status))) return "disputed";
  if (disputes.some((dispute) => standOnTwoSides(ids, dispute))) return "disputed";
  const isOpen = (claim: Claim) => ACCUSES.has(claim.status) || LEAVES_OPEN.has(claim.status);
  const hasAccusation = claims.some((claim) => ACCUSES.has(claim.status));
  return hasAccusation && claims.every(isOpen) ? "alleged" : "reported";
}
