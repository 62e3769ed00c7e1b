import type { Rule } from "./rule";
import { actorOutcomes } from "./rules/actorOutcomes";
import { actorsResolve } from "./rules/actorsResolve";
import { allegationHasSpeaker } from "./rules/allegationHasSpeaker";
import { alternativesGroup } from "./rules/alternativesGroup";
import { citesResolve } from "./rules/citesResolve";
import { claimsResolve } from "./rules/claimsResolve";
import { correctionsResolve } from "./rules/correctionsResolve";
import { deploymentPlaceOrSea } from "./rules/deploymentPlaceOrSea";
import { disputesResolve } from "./rules/disputesResolve";
import { episodesResolve } from "./rules/episodesResolve";
import { everySourceUsed } from "./rules/everySourceUsed";
import { excusedResolves } from "./rules/excusedResolves";
import { excusedQuoteLength } from "./rules/excusedQuoteLength";
import { featureIdEqualsProperty } from "./rules/featureIdEqualsProperty";
import { figureRange } from "./rules/figureRange";
import { idsUnique } from "./rules/idsUnique";
import { jointConsistent } from "./rules/jointConsistent";
import { legResolves } from "./rules/legResolves";
import { membersResolve } from "./rules/membersResolve";
import { mirrorNotLinked } from "./rules/mirrorNotLinked";
import { noUncitedFigure } from "./rules/noUncitedFigure";
import { percentHasDenominator } from "./rules/percentHasDenominator";
import { personNamed } from "./rules/personNamed";
import { placeIso } from "./rules/placeIso";
import { placePositionMatch } from "./rules/placePositionMatch";
import { placesResolve } from "./rules/placesResolve";
import { precisionAllowsGeometry } from "./rules/precisionAllowsGeometry";
import { quoteLength } from "./rules/quoteLength";
import { quotePlainDiffers } from "./rules/quotePlainDiffers";
import { reviewResolves } from "./rules/reviewResolves";
import { seaAreasCover } from "./rules/seaAreasCover";
import { seriesOneDefinition } from "./rules/seriesOneDefinition";
import { sourcesResolve } from "./rules/sourcesResolve";
import { standingAgrees } from "./rules/standingAgrees";
import { statementNotQuote } from "./rules/statementNotQuote";
import { storiesResolve } from "./rules/storiesResolve";
import { storyFiguresCited } from "./rules/storyFiguresCited";
import { storyNotQuoted } from "./rules/storyNotQuoted";
import { storyOutcomes } from "./rules/storyOutcomes";
import { strikeLocated } from "./rules/strikeLocated";
import { strikeNotOnLand } from "./rules/strikeNotOnLand";
import { strikeSeaOnlyHasNoPoint } from "./rules/strikeSeaOnlyHasNoPoint";
import { unreferencedTertiary } from "./rules/unreferencedTertiary";
import { verificationCurrent } from "./rules/verificationCurrent";
import { waypointsMatch } from "./rules/waypointsMatch";
import { whenMeetsEpisode } from "./rules/whenMeetsEpisode";
import { whenOrNote } from "./rules/whenOrNote";

/** What must hold between the records of the atlas, in the order in which a reader would fix it. */
export const CROSS_FILE_RULES: readonly Rule[] = [
  idsUnique,
  featureIdEqualsProperty,
  sourcesResolve,
  claimsResolve,
  placesResolve,
  actorsResolve,
  episodesResolve,
  citesResolve,
  unreferencedTertiary,
  everySourceUsed,
  noUncitedFigure,
  quoteLength,
  quotePlainDiffers,
  statementNotQuote,
  figureRange,
  percentHasDenominator,
  whenOrNote,
  whenMeetsEpisode,
  allegationHasSpeaker,
  placeIso,
  waypointsMatch,
  placePositionMatch,
  precisionAllowsGeometry,
  standingAgrees,
  strikeSeaOnlyHasNoPoint,
  strikeNotOnLand,
  strikeLocated,
  seaAreasCover,
  deploymentPlaceOrSea,
  legResolves,
  jointConsistent,
  alternativesGroup,
  membersResolve,
  seriesOneDefinition,
  disputesResolve,
  actorOutcomes,
  personNamed,
  mirrorNotLinked,
  storiesResolve,
  storyFiguresCited,
  storyOutcomes,
  storyNotQuoted,
  reviewResolves,
  excusedResolves,
  excusedQuoteLength,
  correctionsResolve,
  verificationCurrent,
];
