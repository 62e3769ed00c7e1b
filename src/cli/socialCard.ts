import type { AtlasOfFiles } from "../build/atlasOfFiles";
import type { SocialCard } from "../build/publication";
import { PUBLIC_ADDRESS } from "../sheet/publicAddress";
import { USUAL_SCREEN } from "../sheet/frameCamera";
import { formatOf } from "./snapshotFormats";
import { snapshotSheet } from "./snapshotJob";

/** The size that networks ask of a picture beside a link, in px. */
const SIZE = { width: 1200, height: 630 };

/** Draws the opening view as the picture that stands beside a link to the atlas. */
export async function socialCard(held: AtlasOfFiles): Promise<SocialCard> {
  const sheet = snapshotSheet(
    {
      view: "",
      size: SIZE,
      scale: 1,
      theme: "light",
      screen: USUAL_SCREEN,
      address: PUBLIC_ADDRESS,
      without: [],
      isTransparent: false,
      isGreyscale: false,
      projection: "screen",
      withInset: false,
    },
    held,
  );
  const png = await formatOf("png").write(sheet, held);
  return { png, ...SIZE, alt: sheet.metadata.alt };
}
