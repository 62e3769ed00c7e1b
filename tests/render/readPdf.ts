import { inflateSync } from "node:zlib";

/** What a reader of PDF finds in a file as this project writes it: one page, text in fonts with ToUnicode tables. */
export interface ReadPdf {
  /** Everything set as text that is no artifact, without spaces, in the order of the file. */
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** Operators of the page's content. */
  readonly content: string;
  /** The file with its streams inflated. */
  readonly whole: string;
}

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;
const STREAM = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of Buffer.from(bytes).toString("latin1").matchAll(OBJECT))
    objects.set(id, inflated(body));
  const referred = (text: string, key: string) =>
    objects.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(text)?.[1] ?? "") ?? "";
  const bodies = [...objects.values()];
  const page = bodies.find((body) => body.includes("/Type /Page\n")) ?? "";
  const resources = referred(page, "Resources");
  const content = referred(page, "Contents");
  const names = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
    ([, name = "", id = ""]) => [name, objects.get(id) ?? ""] as const,
  );
  const letters = new Map(names.map(([name, font]) => [name, unicodeOf(referred(font, "ToUnicode"))]));
  const fonts = names.map(([, font]) => {
    const descriptor = referred(referred(font, "DescendantFonts"), "FontDescriptor");
    const file = referred(descriptor, "FontFile2");
    return { name: /\/BaseFont \/(\S+)/.exec(font)?.[1] ?? "", isEmbedded: file.length > 1000 };
  });
  return { text: textOf(content, letters), fonts, content, whole: bodies.join("\n") };
}

function inflated(body: string): string {
  const [, head = "", stream] = STREAM.exec(body) ?? [];
  if (stream === undefined || !head.includes("/FlateDecode")) return body;
  return `${head}\n${inflateSync(Buffer.from(stream, "latin1")).toString("latin1")}`;
}

/** Letters by glyph, from the ranges of a ToUnicode table. */
function unicodeOf(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = "", list = ""] of table.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    list.match(/<[^>]*>/g)?.forEach((code, at) => {
      const units = code.match(/[0-9a-f]{4}/gi) ?? [];
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
      letters.set(Number.parseInt(from, 16) + at, text);
    });
  }
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  const kept = content.replaceAll(/\/Artifact BMC[\s\S]*?EMC/g, "");
  return [...kept.matchAll(/\/(F\d+) [\d.]+ Tf([\s\S]*?)ET/g)]
    .flatMap(([, font = "", shown = ""]) =>
      [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, glyphs = ""]) =>
        (glyphs.match(/.{4}/g) ?? []).map(
          (glyph) => fonts.get(font)?.get(Number.parseInt(glyph, 16)) ?? "\uFFFD",
        ),
      ),
    )
    .join("")
    .replaceAll(/\s/g, "");
}
