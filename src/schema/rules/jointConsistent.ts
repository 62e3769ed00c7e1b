import { jsonPointer } from "../jsonPointer";
import type { LayerFeature } from "../layerFeature";
import { defineRule } from "../rule";

type Volume = LayerFeature["value"]["properties"]["volumes"][number];

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

function groupOf(id: string, volume: Volume): readonly string[] {
  return [...new Set([id, ...(volume.jointWith ?? [])])];
}

export const jointConsistent = defineRule(
  "joint-consistent",
  "A total shared by several features is told the same way on each of them.",
  ({ features, isUnread }, report) => {
    const byId = new Map(features.map((feature) => [feature.value.properties.id, feature]));
    for (const at of features) {
      const { id, volumes } = at.value.properties;
      volumes.forEach((volume, index) => {
        const pointer = ["properties", "volumes", index, "jointWith"];
        if ((volume.scope === "joint") !== (volume.jointWith !== undefined)) {
          report(
            at,
            jsonPointer(pointer),
            volume.scope === "joint" ? "a joint total names the others" : "jointWith needs scope joint",
          );
          return;
        }
        volume.jointWith?.forEach((otherId, position) => {
          const say = (message: string) => report(at, jsonPointer([...pointer, position]), message);
          const other = byId.get(otherId);
          if (otherId === id) say("a feature is not joint with itself");
          else if (!other) {
            if (!isUnread(otherId)) say(`no feature has the id "${otherId}"`);
          } else if (other.layer !== at.layer) say(`"${otherId}" is of another map layer, ${other.layer}`);
          else if (
            !other.value.properties.volumes.some(
              (candidate) =>
                candidate.scope === "joint" &&
                candidate.measure === volume.measure &&
                sameMembers(candidate.claims, volume.claims) &&
                sameMembers(groupOf(otherId, candidate), groupOf(id, volume)),
            )
          )
            say(`"${otherId}" has no joint volume with the same measure, claims and group`);
        });
      });
    }
  },
);
