const iri = (id: string) => ({ "@id": id, "@type": "@id" });

/**
 * The terms of the Web Annotation Vocabulary that the annotations use, as the W3C's context (anno.jsonld) maps them:
 * no package carries that file, and tests ask no network. A term that is missing here is lost in the expansion, which
 * the tests see.
 */
export const ANNOTATION_CONTEXT = {
  "@context": {
    oa: "http://www.w3.org/ns/oa#",
    as: "http://www.w3.org/ns/activitystreams#",
    dc: "http://purl.org/dc/elements/1.1/",
    dcterms: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    id: "@id",
    type: "@type",
    Annotation: "oa:Annotation",
    TextualBody: "oa:TextualBody",
    SpecificResource: "oa:SpecificResource",
    TextQuoteSelector: "oa:TextQuoteSelector",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    Organization: "foaf:Organization",
    Software: "as:Application",
    describing: "oa:describing",
    commenting: "oa:commenting",
    motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
    purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
    body: iri("oa:hasBody"),
    target: iri("oa:hasTarget"),
    source: iri("oa:hasSource"),
    selector: iri("oa:hasSelector"),
    creator: iri("dcterms:creator"),
    generator: iri("as:generator"),
    rights: iri("dcterms:rights"),
    homepage: iri("foaf:homepage"),
    first: iri("as:first"),
    last: iri("as:last"),
    items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
    total: { "@id": "as:totalItems", "@type": "xsd:nonNegativeInteger" },
    startIndex: { "@id": "as:startIndex", "@type": "xsd:nonNegativeInteger" },
    created: { "@id": "dcterms:created", "@type": "xsd:dateTime" },
    exact: "oa:exact",
    value: "rdf:value",
    format: "dc:format",
    language: "dc:language",
    label: "rdfs:label",
    name: "foaf:name",
  },
} as const;
