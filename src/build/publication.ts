import type { HtmlTagDescriptor, Plugin } from "vite";
import { dataPackage } from "../datapackage/dataPackage";
import { datasetMetadata } from "../datapackage/datasetMetadata";
import { packageName } from "../datapackage/packageName";
import { zipPackage } from "../datapackage/zipPackage";
import { messagesIn } from "../messages/messages";
import { packageMessagesIn } from "../messages/packageMessages";
import { PUBLIC_ADDRESS } from "../sheet/publicAddress";
import { type AtlasOfFiles, atlasOfFiles } from "./atlasOfFiles";
import type { HeldGeo } from "./heldGeo";
import { pageMetadata } from "./pageMetadata";
import { sha256 } from "./sha256";

/** The picture beside a link to the atlas. */
export interface SocialCard {
  readonly png: string | Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

interface Published {
  readonly files: readonly { readonly fileName: string; readonly source: string | Uint8Array }[];
  readonly tags: readonly HtmlTagDescriptor[];
}

const CARD = "social-card.png";

async function publish(
  held: AtlasOfFiles,
  drawCard: (held: AtlasOfFiles) => Promise<SocialCard>,
): Promise<Published> {
  const { atlas, layers } = held;
  const messages = messagesIn("en");
  const words = packageMessagesIn("en");
  const address = PUBLIC_ADDRESS;
  const files = dataPackage({ atlas, layers, messages, words, address, view: null });
  const zip = zipPackage(files, atlas.edition.issued);
  const dataset = datasetMetadata({
    atlas,
    messages,
    words,
    address,
    bytes: zip.length,
    sha256: sha256(zip),
  });
  const card = await drawCard(held);
  return {
    files: [
      { fileName: `data/${packageName(atlas.edition.id, null)}`, source: zip },
      { fileName: CARD, source: card.png },
    ],
    tags: pageMetadata({
      address,
      title: words.dataPackage.title.whole,
      description: words.dataPackage.description.whole,
      dataset,
      card: { ...card, address: new URL(CARD, address).href },
    }),
  };
}

/**
 * Vite plugin: puts what others take from a published atlas beside the page: the whole atlas as a data package, the
 * picture that stands beside a link, and the page's metadata, which names both.
 */
export function publication(geo: HeldGeo, drawCard: (held: AtlasOfFiles) => Promise<SocialCard>): Plugin {
  let published: Promise<Published> | null = null;
  const ready = () => (published ??= publish(atlasOfFiles(geo.files()), drawCard));
  return {
    name: "waybill:publication",
    apply: "build",
    buildStart() {
      published = null;
    },
    async generateBundle() {
      const { files } = await ready();
      for (const file of files) this.emitFile({ type: "asset", ...file });
    },
    async transformIndexHtml() {
      const { tags } = await ready();
      return [...tags];
    },
  };
}
