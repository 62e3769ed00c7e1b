import { escapeText } from "../../render/svg/element";
import { metadataText } from "./metadataText";
import type { SheetMetadata } from "./sheetMetadata";

/** The id that begins every XMP packet (XMP specification, part 1, 7.3.2). */
const PACKET_ID = "W5M0MpCehiHzreSzNTczkc9d";
const NAMESPACES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
} as const;

/** A text in the language that readers fall back to. */
function inEnglish(tag: string, text: string): string {
  return `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></${tag}>`;
}

function plain(tag: string, text: string): string {
  return `<${tag}>${escapeText(text)}</${tag}>`;
}

/** Where a file that has no other place for it, such as a PDF, keeps the record. */
export const RECORD_TAG = "waybill:record";
const RECORD_NAMESPACE = "urn:waybill:1";

/** The packet with the whole record in it. */
export function recordXmp(metadata: SheetMetadata): string {
  const record = `<${RECORD_TAG} xmlns:waybill="${RECORD_NAMESPACE}">${escapeText(metadataText(metadata))}</${RECORD_TAG}>`;
  return packet(metadata, [record]);
}

/**
 * What picture desks read: title, source, rights, credit, and the two texts for those who do not see the picture
 * (IPTC Photo Metadata 2021.1, alt text and extended description).
 */
export function xmpPacket(metadata: SheetMetadata): string {
  return packet(metadata, []);
}

function packet(metadata: SheetMetadata, more: readonly string[]): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const properties = [
    inEnglish("dc:title", metadata.title),
    inEnglish("dc:description", metadata.subtitle || metadata.alt),
    plain("dc:source", metadata.permalink),
    inEnglish("dc:rights", metadata.licence),
    plain("photoshop:Credit", metadata.credit),
    inEnglish("Iptc4xmpCore:AltTextAccessibility", metadata.alt),
    inEnglish("Iptc4xmpCore:ExtDescrAccessibility", metadata.description),
    ...more,
  ];
  return [
    `<?xpacket begin="\ufeff" id="${PACKET_ID}"?>`,
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF ${spaces.join(" ")}>`,
    '<rdf:Description rdf:about="">',
    ...properties,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}
