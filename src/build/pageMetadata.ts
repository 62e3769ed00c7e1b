import type { HtmlTagDescriptor } from "vite";

export interface PageMetadata {
  /** Where the atlas is published. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The atlas as a schema.org Dataset. */
  readonly dataset: object;
  readonly card: {
    readonly address: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" });

/** JSON that nothing in it can end the script element it stands in. */
const inScript = (value: object) => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);

/**
 * What the page says of itself to others: a schema.org Dataset, and the card that networks set beside a link (Open
 * Graph, Twitter). Networks ask for absolute addresses. The Dataset is a block of data: no script runs in it, and the
 * page's policy has no say over it.
 */
export function pageMetadata({
  address,
  title,
  description,
  dataset,
  card,
}: PageMetadata): HtmlTagDescriptor[] {
  const graph = {
    type: "website",
    site_name: "Waybill",
    locale: "en_GB",
    url: address,
    title,
    description,
    image: card.address,
    "image:type": "image/png",
    "image:width": String(card.width),
    "image:height": String(card.height),
    "image:alt": card.alt,
  };
  const twitter = {
    card: "summary_large_image",
    title,
    description,
    image: card.address,
    "image:alt": card.alt,
  };
  return [
    ...Object.entries(graph).map(([name, content]) => meta({ property: `og:${name}`, content })),
    ...Object.entries(twitter).map(([name, content]) => meta({ name: `twitter:${name}`, content })),
    { tag: "script", attrs: { type: "application/ld+json" }, children: inScript(dataset), injectTo: "head" },
  ];
}
