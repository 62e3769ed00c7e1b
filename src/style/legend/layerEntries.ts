import type { FeatureIn } from "../../atlas/records";
import { messagesIn } from "../../messages/messages";
import type { HubKind } from "../../schema/vocabulary";
import { HATCHED_FILL, hatchOf } from "../hatches";
import { HUB_ICONS, DEPLOYMENT_ICONS } from "../layers/points";
import type { LegendEntry, LegendSections } from "./legendEntry";

type SourceArea = FeatureIn<"source-countries">;

/** Source countries and regions: fills. */
const sources: LegendSections = ({ derived, tokens, framed }) => {
  const { legend, map } = messagesIn(derived.view.language);
  const held = framed.filter((feature) => feature.layer === "source-countries");
  const states = derived.states.get("source-countries");
  const isHatched = ({ id }: SourceArea) => states?.get(id)?.isHatched ?? false;
  const hatched = held.filter(isHatched);
  const isRegion = ({ properties }: SourceArea) => properties.kind === "region";
  const outlineOf = (members: readonly SourceArea[]) => (members.every(isRegion) ? null : tokens.inkQuiet);
  const filled = { kind: "area", colour: tokens.inkQuiet, dash: null } as const;
  const withoutFigure: LegendEntry = {
    id: "no-figure",
    label: legend.sourceWithoutFigure,
    sample: {
      ...filled,
      outline: outlineOf(hatched),
      opacity: tokens.fillOpacity * HATCHED_FILL,
      hatch: hatchOf(tokens),
    },
    featureIds: hatched.map(({ id }) => id),
  };
  const entryOf = (ofRegions: boolean): LegendEntry[] => {
    const members = held.filter((feature) => !isHatched(feature) && isRegion(feature) === ofRegions);
    if (members.length === 0) return [];
    const opacity = ofRegions ? tokens.regionOpacity : tokens.fillOpacity;
    return [
      {
        id: ofRegions ? "region" : "country",
        label: ofRegions ? legend.sourceRegion : legend.sourceCountry,
        sample: { ...filled, outline: outlineOf(members), opacity },
        featureIds: members.map(({ id }) => id),
      },
    ];
  };
  return [
    {
      id: "sources",
      title: map.layer["source-countries"],
      entries: [...entryOf(false), ...entryOf(true), ...(hatched.length > 0 ? [withoutFigure] : [])],
    },
  ];
};

/** Hubs: one entry for each kind of symbol in the frame. */
const hubs: LegendSections = ({ derived, tokens, framed }) => {
  const { map } = messagesIn(derived.view.language);
  const held = framed.filter((feature) => feature.layer === "hubs");
  const kinds = [...new Set(held.map(({ properties }) => properties.kind))];
  const entries = kinds.map(
    (kind: HubKind): LegendEntry => ({
      id: kind,
      label: map.hub[kind],
      sample: { kind: "icon", icon: HUB_ICONS[kind] ?? "hub", colour: tokens.hub },
      featureIds: held.filter(({ properties }) => properties.kind === kind).map(({ id }) => id),
    }),
  );
  return [{ id: "hubs", title: map.layer.hubs, entries }];
};

const deployments: LegendSections = ({ derived, tokens, framed }) => {
  const { map, legend } = messagesIn(derived.view.language);
  const held = framed.filter((feature) => feature.layer === "deployments");
  const icons = [...new Set(held.map(({ properties }) => DEPLOYMENT_ICONS[properties.kind] ?? "hub"))];
  const entries = icons.map(
    (icon): LegendEntry => ({
      id: icon,
      label: legend.deployment,
      sample: { kind: "icon", icon, colour: tokens.deployment },
      featureIds: held
        .filter(({ properties }) => (DEPLOYMENT_ICONS[properties.kind] ?? "hub") === icon)
        .map(({ id }) => id),
    }),
  );
  return [{ id: "deployments", title: map.layer.deployments, entries }];
};

export const LAYER_ENTRIES: readonly LegendSections[] = [sources, hubs, deployments];
