export interface EmbedChoice {
  /** Where the atlas is, e.g. `https://atlas.example/`. */
  readonly address: string;
  /** The view's query string, without `?`. */
  readonly query: string;
  /** The edition that the frame is pinned to, or null for whichever is newest. */
  readonly edition: string | null;
  /** Css px. */
  readonly height: number;
  /** What a screen reader says of the frame. */
  readonly title: string;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** HTML of a frame with the map, its key and its credit, as wide as its place in the page. */
export function embedCode({ address, query, edition, height, title }: EmbedChoice): string {
  const { origin, pathname } = new URL(address);
  const pin = edition === null ? "" : `&edition=${encodeURIComponent(edition)}`;
  const source = `${origin}${pathname}?embed=1${pin}${query && `&${query}`}`;
  const attributes = [
    `src="${escaped(source)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'style="border:0"',
    'loading="lazy"',
    "allowfullscreen",
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
